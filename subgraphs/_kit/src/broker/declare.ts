import { connect } from 'amqplib';
import type { Consumer } from '../events/consumer';
import { declareConsumer, declareShared, namesIn } from './topology';

/** Declares a service's queues, so that what is published before the service first runs waits for it. */
export async function declareQueues(
  options: { AMQP_URL: string; AMQP_QUEUE_TYPE: string; KELMAH_NAMESPACE: string },
  service: string,
  consumers: readonly Pick<Consumer, 'name' | 'on'>[],
): Promise<void> {
  const connection = await connect(options.AMQP_URL);
  try {
    const channel = await connection.createChannel();
    const names = namesIn(options.KELMAH_NAMESPACE);
    await declareShared(channel, names, options.AMQP_QUEUE_TYPE);
    for (const { name, on } of consumers) {
      await declareConsumer(channel, names, names.queue(service, name), on, options.AMQP_QUEUE_TYPE);
    }
  } finally {
    await connection.close();
  }
}
