import { connect, type Channel, type ChannelModel, type ConfirmChannel, type Message } from 'amqplib';
import type { Logger } from '../logger/logger';
import { declareShared, type Names } from './topology';

/** One connection to RabbitMQ with its two channels. */
export interface Link {
  connection: ChannelModel;
  publishing: ConfirmChannel;
  consuming: Channel;
  /** What stops the consumers of this connection. */
  consumerTags: string[];
  /** Ids of messages that the broker could not route; a `return` comes before the message's confirm (AMQP 0-9-1). */
  returned: Set<string>;
}

export interface LinkKeeper {
  /** The link that stands, or the one that is being made. */
  linked(): Promise<Link>;
  /** The link that stands, if any, which is now nobody's to make again. */
  letGo(): Promise<Link | undefined>;
}

export interface LinkOptions {
  url: string;
  service: string;
  names: Names;
  queueType: 'classic' | 'quorum';
  logger: Logger;
  /** What belongs on each new link, such as consumers. */
  prepare(link: Link): Promise<void>;
}

const prefetch = 20;
const reconnectAfterMs = 1_000;

/** Keeps a link to RabbitMQ, making it again whenever it is lost. */
export function keepLink(options: LinkOptions): LinkKeeper {
  const { logger } = options;
  let link: Promise<Link> | undefined;
  let over = false;

  function linked(): Promise<Link> {
    if (link) return link;
    const opening = openLink(options, reopen);
    link = opening;
    opening.catch(() => {
      if (link === opening) link = undefined;
    });
    return opening;
  }

  function reopen(): void {
    link = undefined;
    setTimeout(() => {
      if (over || link) return;
      linked().catch((error: Error) => {
        logger.warn('broker is away', { error: error.message });
        reopen();
      });
    }, reconnectAfterMs);
  }

  return {
    linked,
    letGo: async () => {
      over = true;
      const standing = await link?.catch(() => undefined);
      standing?.connection.off('close', reopen);
      return standing;
    },
  };
}

async function openLink(options: LinkOptions, onClose: () => void): Promise<Link> {
  const { url, service, names, queueType, logger, prepare } = options;
  const connection = await connect(url, { clientProperties: { connection_name: service } });
  connection.on('error', (error: Error) => logger.warn('broker connection', { error: error.message }));
  connection.once('close', onClose);
  try {
    const link = await channelsOf(connection, logger);
    await declareShared(link.consuming, names, queueType);
    await link.consuming.prefetch(prefetch);
    await prepare(link);
    return link;
  } catch (error) {
    connection.off('close', onClose);
    await connection.close().catch(() => undefined);
    throw error;
  }
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

/** Publishes and settles with the broker's confirm. */
export function confirmed(
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
