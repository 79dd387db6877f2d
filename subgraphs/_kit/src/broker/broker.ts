import {
  connect,
  type Channel,
  type ChannelModel,
  type ConfirmChannel,
  type ConsumeMessage,
  type Message,
} from 'amqplib';
import { unheard } from '../events/catalogue/catalogue';
import { NotYet, type Consumer } from '../events/consumer';
import type { EventRecord } from '../events/event';
import type { Logger } from '../logger/logger';
import { declareConsumer, declareShared, delayAfter, namesIn } from './topology';

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

interface Link {
  connection: ChannelModel;
  publishing: ConfirmChannel;
  consuming: Channel;
  /** What stops the consumers of this connection. */
  consumerTags: string[];
  /** Ids of messages that the broker could not route; a `return` comes before the message's confirm (AMQP 0-9-1). */
  returned: Set<string>;
}

const prefetch = 20;
const reconnectAfterMs = 1_000;
const triesHeader = 'x-tries';

/** Connects to RabbitMQ, and again whenever the connection is lost. */
export async function connectBroker(options: BrokerOptions): Promise<Broker> {
  const { namespace, queueType, logger, service } = options;
  const names = namesIn(namespace);
  const consumers: Consumer[] = [];
  const inHand = new Set<Promise<void>>();
  let link: Promise<Link> | undefined;
  let stopped = false;

  async function open(): Promise<Link> {
    const connection = await connect(options.url, { clientProperties: { connection_name: service } });
    connection.on('error', (error: Error) => logger.warn('broker connection', { error: error.message }));
    connection.once('close', reopen);
    try {
      const opened = await channelsOf(connection, logger);
      await declareShared(opened.consuming, names, queueType);
      await opened.consuming.prefetch(prefetch);
      for (const entry of consumers) await attach(opened, entry);
      return opened;
    } catch (error) {
      connection.off('close', reopen);
      await connection.close().catch(() => undefined);
      throw error;
    }
  }

  function reopen(): void {
    link = undefined;
    if (stopped) return;
    setTimeout(() => {
      if (stopped || link) return;
      linked().catch((error: Error) => {
        logger.warn('broker is away', { error: error.message });
        reopen();
      });
    }, reconnectAfterMs);
  }

  function linked(): Promise<Link> {
    if (!link) {
      link = open();
      link.catch(() => {
        link = undefined;
      });
    }
    return link;
  }

  async function attach(opened: Link, entry: Consumer): Promise<void> {
    const queue = names.queue(service, entry.name);
    await declareConsumer(opened.consuming, names, queue, entry.on, queueType);
    const { consumerTag } = await opened.consuming.consume(queue, (message) => {
      // No message: the queue was deleted under us. Opening anew declares it again.
      if (!message) return void opened.connection.close().catch(() => undefined);
      const work = take(opened, queue, entry, message).finally(() => inHand.delete(work));
      inHand.add(work);
    });
    opened.consumerTags.push(consumerTag);
  }

  async function take(opened: Link, queue: string, entry: Consumer, message: ConsumeMessage): Promise<void> {
    const tries = Number(message.properties.headers?.[triesHeader] ?? 0);
    try {
      const event = JSON.parse(message.content.toString()) as EventRecord;
      try {
        await entry.handle(event);
        logger.debug('event taken', {
          consumer: entry.name,
          type: event.type,
          event: event.id,
          requestId: event.requestId,
        });
      } catch (error) {
        const level = error instanceof NotYet ? 'debug' : 'error';
        const { message: text, stack } = error as Error;
        logger[level]('event not taken', {
          consumer: entry.name,
          type: event.type,
          event: event.id,
          tries,
          error: text,
          stack,
        });
        await putAside(opened, queue, message, tries, text);
      }
      opened.consuming.ack(message);
    } catch (error) {
      // Neither done nor put aside: the broker keeps it and hands it out again once we are back.
      logger.warn('event goes back to its queue', { consumer: entry.name, error: (error as Error).message });
    }
  }

  async function putAside(
    opened: Link,
    queue: string,
    message: ConsumeMessage,
    tries: number,
    error: string,
  ): Promise<void> {
    const delayMs = delayAfter(tries);
    const headers = {
      ...message.properties.headers,
      [triesHeader]: tries + 1,
      'x-queue': queue,
      'x-error': error.slice(0, 500),
    };
    const properties = {
      persistent: true,
      contentType: 'application/json',
      messageId: message.properties.messageId,
      headers,
    };
    const [exchange, key] = delayMs === undefined ? ['', names.dead] : [names.delay(delayMs), queue];
    await confirmed(opened.publishing, exchange, key, message.content, properties);
  }

  return {
    publish: async (event) => {
      const { publishing, returned } = await linked();
      await confirmed(publishing, names.events, event.type, Buffer.from(JSON.stringify(event)), {
        persistent: true,
        contentType: 'application/json',
        messageId: event.id,
        type: event.type,
        mandatory: !unheard.has(event.type),
      });
      if (returned.delete(event.id)) throw new Error(`No queue takes ${event.type} yet`);
    },
    consume: async (more) => {
      const opened = await linked();
      for (const entry of more) {
        consumers.push(entry);
        await attach(opened, entry);
      }
    },
    check: async () => {
      const { consuming } = await linked();
      await consuming.checkExchange(names.events);
    },
    stop: async () => {
      stopped = true;
      const opened = await link?.catch(() => undefined);
      if (!opened) return;
      opened.connection.off('close', reopen);
      await Promise.allSettled(opened.consumerTags.map((tag) => opened.consuming.cancel(tag)));
      await Promise.allSettled([...inHand]);
      await opened.connection.close().catch(() => undefined);
    },
  };
}

async function channelsOf(connection: ChannelModel, logger: Logger): Promise<Link> {
  const publishing = await connection.createConfirmChannel();
  const consuming = await connection.createChannel();
  const returned = new Set<string>();
  publishing.on('return', (message: Message) => returned.add(String(message.properties.messageId)));
  // A channel that the broker closes takes the connection with it: one way to recover, not two.
  for (const channel of [publishing, consuming]) {
    channel.on('error', (error: Error) => {
      logger.warn('broker channel', { error: error.message });
      connection.close().catch(() => undefined);
    });
  }
  return { connection, publishing, consuming, consumerTags: [], returned };
}

function confirmed(
  channel: ConfirmChannel,
  exchange: string,
  key: string,
  content: Buffer,
  properties: object,
): Promise<void> {
  return new Promise((resolve, reject) => {
    channel.publish(exchange, key, content, properties, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}
