import type { ConsumeMessage } from 'amqplib';
import { runAs } from '../context/running';
import { NotYet, type Consumer } from '../events/consumer';
import type { EventRecord } from '../events/event';
import { newId } from '../ids/ids';
import type { Logger } from '../logger/logger';
import { eventsTaken } from '../metrics/metrics';
import { inSpan } from '../tracing/spans';
import { confirmed, type Link } from './link';
import { delayAfter, type Names } from './topology';

const triesHeader = 'x-tries';

export interface Delivery {
  link: Link;
  queue: string;
  consumer: Consumer;
  message: ConsumeMessage;
}

/** Hands one message to its consumer; one that it cannot take waits for its next try, or goes to the dead. */
export async function deliver(delivery: Delivery, names: Names, logger: Logger): Promise<void> {
  const { link, consumer, message } = delivery;
  try {
    const event = readEvent(message);
    if (event) await handOver(delivery, event, names, logger);
    else await putAside(delivery, names, undefined, 'no event in the form of JSON');
    link.consuming.ack(message);
  } catch (error) {
    // Neither done nor put aside: the broker keeps it and hands it out again once we are back.
    logger.warn('event goes back to its queue', { consumer: consumer.name, error: (error as Error).message });
  }
}

function readEvent({ content }: ConsumeMessage): EventRecord | undefined {
  try {
    return JSON.parse(content.toString()) as EventRecord;
  } catch {
    return undefined;
  }
}

async function handOver(delivery: Delivery, event: EventRecord, names: Names, logger: Logger): Promise<void> {
  const { consumer, message } = delivery;
  const about = { consumer: consumer.name, type: event.type, event: event.id, requestId: event.requestId };
  try {
    await runAs({ requestId: event.requestId ?? newId('request') }, () => consume(consumer, event));
    eventsTaken.inc({ consumer: consumer.name, outcome: 'done' });
    logger.debug('event taken', about);
  } catch (error) {
    const tries = Number(message.properties.headers?.[triesHeader] ?? 0);
    const { message: reason, stack } = error as Error;
    eventsTaken.inc({ consumer: consumer.name, outcome: error instanceof NotYet ? 'early' : 'failed' });
    if (error instanceof NotYet) logger.debug('event comes too early', { ...about, tries, error: reason });
    else logger.error('event not taken', { ...about, tries, error: reason, stack });
    await putAside(delivery, names, delayAfter(tries), reason);
  }
}

const consume = (consumer: Consumer, event: EventRecord) =>
  inSpan(
    `${consumer.name} process`,
    { kind: 'consumer', parent: event.traceparent, attributes: { 'messaging.operation.name': event.type } },
    () => consumer.handle(event),
  );

/** Moves a message to where it waits for its next try; to the dead where there is to be none. */
async function putAside(
  { link, queue, message }: Delivery,
  names: Names,
  delayMs: number | undefined,
  reason: string,
): Promise<void> {
  const { headers, messageId, type } = message.properties;
  const tries = Number(headers?.[triesHeader] ?? 0) + 1;
  const [exchange, key] = delayMs === undefined ? ['', names.dead] : [names.delay(delayMs), queue];
  await confirmed(link.publishing, exchange, key, message.content, {
    persistent: true,
    contentType: 'application/json',
    messageId: messageId as string,
    type: type as string,
    headers: { ...headers, [triesHeader]: tries, 'x-queue': queue, 'x-error': reason.slice(0, 500) },
  });
}
