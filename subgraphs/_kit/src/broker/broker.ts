import { unheard } from '../events/catalogue/catalogue';
import type { Consumer } from '../events/consumer';
import type { EventRecord } from '../events/event';
import { eventsPublished } from '../metrics/metrics';
import type { Logger } from '../logger/logger';
import { deliver } from './delivery';
import { confirmed, keepLink, type Link, type LinkKeeper } from './link';
import { declareConsumer, namesIn, type Names } from './topology';

export interface Broker {
  /** Settles once the broker has the event safely; rejects where no queue takes it though somebody should listen. */
  publish(event: EventRecord): Promise<void>;
  /** Begins to hand events to these consumers, and again after each reconnection. */
  consume(consumers: readonly Consumer[]): Promise<void>;
  /** Answers where the broker answers. */
  check(): Promise<void>;
  /** Stops taking, waits for what is in hand, closes. */
  stop(): Promise<void>;
}

export interface BrokerOptions {
  url: string;
  namespace: string;
  service: string;
  queueType: 'classic' | 'quorum';
  logger: Logger;
}

/** Connects to RabbitMQ, and again whenever the connection is lost. */
export async function connectBroker(options: BrokerOptions): Promise<Broker> {
  const { namespace, queueType, logger, service, url } = options;
  const names = namesIn(namespace);
  const consumers: Consumer[] = [];
  const inHand = new Set<Promise<void>>();

  async function attach(link: Link, consumer: Consumer): Promise<void> {
    const queue = names.queue(service, consumer.name);
    await declareConsumer(link.consuming, names, queue, consumer.on, queueType);
    const { consumerTag } = await link.consuming.consume(queue, (message) => {
      // No message: the queue was deleted under us. Opening anew declares it again.
      if (!message) return void link.connection.close().catch(() => undefined);
      const work = deliver({ link, queue, consumer, message }, names, logger).finally(() => inHand.delete(work));
      inHand.add(work);
    });
    link.consumerTags.push(consumerTag);
  }

  const keeper = keepLink({
    url,
    service,
    names,
    queueType,
    logger,
    prepare: async (link) => {
      for (const entry of consumers) await attach(link, entry);
    },
  });
  return {
    publish: (event) => publish(keeper, names, event),
    consume: async (more) => {
      const link = await keeper.linked();
      for (const entry of more) {
        consumers.push(entry);
        await attach(link, entry);
      }
    },
    check: async () => {
      const { consuming } = await keeper.linked();
      await consuming.checkExchange(names.events);
    },
    stop: async () => {
      const link = await keeper.letGo();
      if (!link) return;
      await Promise.allSettled(link.consumerTags.map((tag) => link.consuming.cancel(tag)));
      await Promise.allSettled([...inHand]);
      await link.connection.close().catch(() => undefined);
    },
  };
}

async function publish(keeper: LinkKeeper, names: Names, event: EventRecord): Promise<void> {
  const { publishing, returned } = await keeper.linked();
  await confirmed(publishing, names.events, event.type, Buffer.from(JSON.stringify(event)), {
    persistent: true,
    contentType: 'application/json',
    messageId: event.id,
    type: event.type,
    mandatory: !unheard.has(event.type),
    headers: { 'x-request-id': event.requestId, traceparent: event.traceparent },
  });
  if (returned.delete(event.id)) throw new Error(`No queue takes ${event.type} yet`);
  eventsPublished.inc({ type: event.type });
}
