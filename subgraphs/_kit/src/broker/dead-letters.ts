import { connect, type ConfirmChannel, type GetMessage } from 'amqplib';
import { namesIn } from './topology';

export interface DeadLetter {
  eventId: string;
  type: string;
  /** The queue whose consumer could not take it. */
  queue: string;
  /** What the last try failed with. */
  error: string;
}

export interface DeadLetters {
  /** Up to `limit` of the events that no try could place; they stay where they are. */
  list(limit: number): Promise<DeadLetter[]>;
  /** Hands all of them to their queues again, with their tries forgotten. Answers with how many. */
  replay(): Promise<number>;
  /**
   * Throws away what tells of people who are gone: events with a `userId` of whom `isGone` says so. What tells services
   * to forget somebody stays. Answers with how many.
   */
  forget(isGone: (userId: string) => Promise<boolean>): Promise<number>;
  stop(): Promise<void>;
}

/** They carry an id alone, and whoever has not taken them in has not forgotten yet. */
const saysToForget: ReadonlySet<string> = new Set(['account.erased', 'account.words-ended', 'erasure.part-done']);

/** Opens the dead letters of a platform. */
export async function openDeadLetters(options: { url: string; namespace: string }): Promise<DeadLetters> {
  const names = namesIn(options.namespace);
  const connection = await connect(options.url);
  const channel: ConfirmChannel = await connection.createConfirmChannel();
  return {
    list: async (limit) => {
      const taken: GetMessage[] = [];
      for (let message = await channel.get(names.dead); message; message = await channel.get(names.dead)) {
        taken.push(message);
        if (taken.length >= limit) break;
      }
      // Not acknowledged: they go back to where they stood.
      for (const message of taken) channel.nack(message, false, true);
      return taken.map(describe);
    },
    replay: async () => {
      const { messageCount } = await channel.checkQueue(names.dead);
      let replayed = 0;
      for (; replayed < messageCount; replayed += 1) {
        const message = await channel.get(names.dead);
        if (!message) break;
        const { queue } = describe(message);
        const headers = { ...message.properties.headers, 'x-tries': 0 };
        channel.publish(names.redeliver, queue, message.content, { ...message.properties, headers, persistent: true });
        await channel.waitForConfirms();
        channel.ack(message);
      }
      return replayed;
    },
    forget: async (isGone) => {
      const kept: GetMessage[] = [];
      let forgotten = 0;
      for (let message = await channel.get(names.dead); message; message = await channel.get(names.dead)) {
        const userId = personIn(message);
        if (userId === undefined || !(await isGone(userId))) kept.push(message);
        else {
          channel.ack(message);
          forgotten += 1;
        }
      }
      for (const message of kept) channel.nack(message, false, true);
      return forgotten;
    },
    stop: () => connection.close(),
  };
}

/** The person whom an event tells of, where it tells more than to forget them. */
function personIn({ content }: GetMessage): string | undefined {
  const { type, data } = JSON.parse(content.toString()) as { type: string; data?: { userId?: unknown } };
  return typeof data?.userId === 'string' && !saysToForget.has(type) ? data.userId : undefined;
}

function describe({ properties, content }: GetMessage): DeadLetter {
  const { type } = JSON.parse(content.toString()) as { type: string };
  const headers = properties.headers ?? {};
  return {
    eventId: String(properties.messageId),
    type,
    queue: String(headers['x-queue'] ?? headers['x-first-death-queue'] ?? ''),
    error: String(headers['x-error'] ?? 'redelivered too often'),
  };
}
