import { connect } from 'amqplib';
import { systemClock } from '../clock/clock';
import { connectBroker } from '../broker/broker';
import { declareShared, namesIn } from '../broker/topology';
import type { EventData, EventRecord, EventType } from '../events/event';
import { makeEvent } from '../events/event';
import { eventually } from './eventually';
import { testLogger } from './service';

/** Stands beside a service in a test: hears every event of the namespace and says those of the other services. */
export interface EventProbe {
  /** Every event heard, in order, deliveries of the same one included. */
  heard: EventRecord[];
  /** Waits for an event of this type (and, if given, about this subject). */
  waitFor<Type extends EventType>(type: Type, subject?: string): Promise<EventRecord<Type>>;
  /** Publishes an event as its owner would. Answers with it, so that it can be said again. */
  say<Type extends EventType>(type: Type, subject: string, data: EventData<Type>): Promise<EventRecord<Type>>;
  /** Publishes the very same event again. */
  repeat(event: EventRecord): Promise<void>;
  stop(): Promise<void>;
}

export async function startEventProbe(variables: {
  AMQP_URL?: string;
  KELMAH_NAMESPACE?: string;
}): Promise<EventProbe> {
  const url = variables.AMQP_URL ?? '';
  const namespace = variables.KELMAH_NAMESPACE ?? '';
  const names = namesIn(namespace);
  const connection = await connect(url);
  const channel = await connection.createChannel();
  await declareShared(channel, names, 'classic');
  const { queue } = await channel.assertQueue('', { exclusive: true });
  await channel.bindQueue(queue, names.events, '#');
  const heard: EventRecord[] = [];
  await channel.consume(
    queue,
    (message) => message && heard.push(JSON.parse(message.content.toString()) as EventRecord),
    { noAck: true },
  );
  const broker = await connectBroker({
    url,
    namespace,
    service: 'probe',
    queueType: 'classic',
    logger: testLogger('probe'),
  });
  return {
    heard,
    waitFor: <Type extends EventType>(type: Type, subject?: string) =>
      eventually(() => {
        const found = heard.find(
          (event) => event.type === type && (subject === undefined || event.subject === subject),
        );
        if (!found) throw new Error(`No ${type} yet; heard: ${heard.map((event) => event.type).join(', ')}`);
        return found as EventRecord<Type>;
      }),
    say: async (type, subject, data) => {
      const event = makeEvent(type, subject, data, { clock: systemClock });
      await broker.publish(event as EventRecord);
      return event;
    },
    repeat: (event) => broker.publish(event),
    stop: async () => {
      await broker.stop();
      await connection.close();
    },
  };
}
