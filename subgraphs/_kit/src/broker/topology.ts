import type { Channel } from 'amqplib';

/** How long a message waits before each further try, in milliseconds. */
export const retryDelaysMs = [500, 2_000, 10_000, 60_000, 300_000] as const;
const triesMax = retryDelaysMs.length * 3;

export interface Names {
  events: string;
  redeliver: string;
  dead: string;
  delay(delayMs: number): string;
  queue(service: string, consumer: string): string;
}

export function namesIn(namespace: string): Names {
  return {
    events: `${namespace}.events`,
    redeliver: `${namespace}.redeliver`,
    dead: `${namespace}.dead`,
    delay: (delayMs) => `${namespace}.delay.${delayMs}`,
    queue: (service, consumer) => `${namespace}.${service}.${consumer}`,
  };
}

/**
 * Declares what every service shares: the topic exchange, one waiting queue for each delay, and the dead letters.
 * A message waits by being published to a fanout with its queue's name as routing key; on expiry RabbitMQ hands it to
 * `redeliver`, which routes by that key (RabbitMQ, "Dead Letter Exchanges": the routing key is kept).
 */
export async function declareShared(channel: Channel, names: Names, queueType: string): Promise<void> {
  const queueArguments = { 'x-queue-type': queueType };
  await channel.assertExchange(names.events, 'topic', { durable: true });
  await channel.assertExchange(names.redeliver, 'direct', { durable: true });
  await channel.assertQueue(names.dead, { durable: true, arguments: queueArguments });
  for (const delayMs of retryDelaysMs) {
    const name = names.delay(delayMs);
    await channel.assertExchange(name, 'fanout', { durable: true });
    await channel.assertQueue(name, {
      durable: true,
      arguments: { ...queueArguments, 'x-message-ttl': delayMs, 'x-dead-letter-exchange': names.redeliver },
    });
    await channel.bindQueue(name, name, '');
  }
}

export async function declareConsumer(
  channel: Channel,
  names: Names,
  queue: string,
  types: readonly string[],
  queueType: string,
): Promise<void> {
  const poisonLimit = queueType === 'quorum' ? { 'x-delivery-limit': triesMax } : {};
  await channel.assertQueue(queue, {
    durable: true,
    arguments: {
      'x-queue-type': queueType,
      'x-dead-letter-exchange': '',
      'x-dead-letter-routing-key': names.dead,
      ...poisonLimit,
    },
  });
  for (const type of types) await channel.bindQueue(queue, names.events, type);
  await channel.bindQueue(queue, names.redeliver, queue);
}

/** The delay before try number `tries + 1`, or undefined where there are to be no more. */
export function delayAfter(tries: number): number | undefined {
  if (tries >= triesMax) return undefined;
  return retryDelaysMs[Math.min(tries, retryDelaysMs.length - 1)];
}
