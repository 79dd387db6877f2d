import { Fault } from '@kelmah/kit/errors/fault';
import type { EventRecord } from '@kelmah/kit/events/event';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { carriesEvents } from '@kelmah/kit/mongo/mongo-outbox';
import { mongoPage } from '@kelmah/kit/mongo/mongo-page';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection as Page } from '@kelmah/kit/page/page.type';
import { Schema, type Connection, type Model } from 'mongoose';

const systemKinds = [
  'APPLIED',
  'SHORTLISTED',
  'CONTRACT_OFFERED',
  'CONTRACT_ACTIVE',
  'FUNDED',
  'SUBMITTED',
  'CHANGES_REQUESTED',
  'APPROVED',
  'PAID',
  'COMPLETED',
  'DISPUTE_OPENED',
  'DISPUTE_WITHDRAWN',
  'DISPUTE_SETTLED',
  'TERMINATION_PROPOSED',
  'TERMINATED',
] as const;
export type SystemKindName = (typeof systemKinds)[number];

export interface MessageRecord {
  /** Derived from what makes the message one: conversation, sender and client id, or the event it tells of. */
  _id: string;
  conversationId: string;
  /** 1, 2, 3 … in a conversation, without a gap. */
  sequence: number;
  clientId: string | null;
  kind: 'TEXT' | 'SYSTEM';
  /** Who wrote it, or whose deed it tells of; null where it was nobody's. */
  authorId: string | null;
  text: string;
  uploadIds: string[];
  systemKind: SystemKindName | null;
  sentAt: Date;
}

/** What one person has not read of a conversation: all that others did after `readUpTo`. */
export interface Unread {
  conversationId: string;
  userId: string;
  readUpTo: number;
}

const schema = new Schema<MessageRecord>(
  {
    _id: { type: String, required: true },
    conversationId: { type: String, required: true },
    sequence: { type: Number, required: true },
    clientId: { type: String, default: null },
    kind: { type: String, enum: ['TEXT', 'SYSTEM'], required: true },
    authorId: { type: String, default: null },
    text: { type: String, default: '' },
    uploadIds: { type: [String], default: [] },
    systemKind: { type: String, enum: [...systemKinds, null], default: null },
    sentAt: { type: Date, required: true },
  },
  { collection: 'messages', versionKey: false },
);
carriesEvents(schema);
schema.index({ conversationId: 1, sequence: 1 }, { unique: true });

// Each refused try means that another message got in, so this many tries are that many senders at once.
const triesMax = 100;

const unreadFilter = ({ conversationId, userId, readUpTo }: Unread) => ({
  conversationId,
  sequence: { $gt: readUpTo },
  authorId: { $ne: userId },
});

/**
 * Messages. Shard key: `conversationId`.
 *
 * How they are numbered (docs/decisions/0015 has the long form): no number is reserved. A message is inserted with the
 * number after the greatest that stands, and the unique index lets one sender in; the others look again. So N+1 exists
 * only once N does: there is never a gap, and who reads by `sequence > after` can miss nothing that comes in late. The
 * insert is the only write that counts: a crash before it leaves nothing, a crash after it leaves a whole message.
 */
export class MessageStore {
  private readonly model: Model<MessageRecord>;

  constructor(connection: Connection) {
    this.model = connection.model('Message', schema) as never;
  }

  /** The greatest sequence of a conversation; 0 where there is no message. */
  async lastSequence(conversationId: string): Promise<number> {
    const last = await this.model
      .findOne({ conversationId })
      .sort({ sequence: -1 })
      .select({ sequence: 1 })
      .lean<{ sequence: number }>();
    return last?.sequence ?? 0;
  }

  /**
   * Adds a message at the end of its conversation, with its events; or finds it, where one with its id was added
   * before. @throws Fault UNAVAILABLE where too many write at once.
   */
  async append(
    message: Omit<MessageRecord, 'sequence'>,
    events: readonly EventRecord[],
  ): Promise<{ message: MessageRecord; added: boolean }> {
    for (let tries = 0; tries < triesMax; tries += 1) {
      const numbered = { ...message, sequence: (await this.lastSequence(message.conversationId)) + 1 };
      const document = { ...numbered, outbox: events };
      try {
        await this.model.create(document);
        return { message: numbered, added: true };
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        const known = await this.model.findById(message._id).lean<MessageRecord>();
        if (known) return { message: known, added: false };
      }
    }
    throw new Fault('UNAVAILABLE');
  }

  byIds(ids: readonly string[]) {
    return this.model.find({ _id: { $in: ids } }).lean<MessageRecord[]>();
  }

  after(conversationId: string, sequence: number, limit: number) {
    return this.model
      .find({ conversationId, sequence: { $gt: sequence } })
      .sort({ sequence: 1 })
      .limit(limit)
      .lean<MessageRecord[]>();
  }

  /** A whole conversation, in order. */
  allIn(conversationId: string) {
    return this.model.find({ conversationId }).sort({ sequence: 1 }).lean<MessageRecord[]>();
  }

  atPlaces(places: readonly Pick<MessageRecord, 'conversationId' | 'sequence'>[]) {
    return this.model.find({ $or: [...places] }).lean<MessageRecord[]>();
  }

  page(conversationId: string, request: PageRequest): Promise<Page<MessageRecord>> {
    return mongoPage(this.model, { conversationId }, [['sequence', 1]], request);
  }

  /** Puts this text in the place of all that somebody wrote in a conversation. */
  async endTexts(conversationId: string, authorId: string, text: string): Promise<void> {
    await this.model.updateMany({ conversationId, authorId, kind: 'TEXT' }, { $set: { text, uploadIds: [] } });
  }

  /** What the house tells in a conversation. */
  lines(conversationId: string) {
    return this.model.find({ conversationId, kind: 'SYSTEM' }).lean<MessageRecord[]>();
  }

  async setLine(id: string, text: string): Promise<void> {
    await this.model.updateOne({ _id: id, kind: 'SYSTEM' }, { $set: { text } });
  }

  /** How many messages are unread, by conversation; one that is missing has none. */
  async unreadCounts(entries: readonly Unread[]): Promise<Map<string, number>> {
    const counts = await this.model.aggregate<{ _id: string; count: number }>([
      { $match: { $or: entries.map(unreadFilter) } },
      { $group: { _id: '$conversationId', count: { $sum: 1 } } },
    ]);
    return new Map(counts.map(({ _id, count }) => [_id, count]));
  }

  /** The first message that somebody else wrote and this person has not read. */
  oldestUnread(unread: Unread) {
    return this.model
      .findOne({ ...unreadFilter(unread), kind: 'TEXT' })
      .sort({ sequence: 1 })
      .lean<MessageRecord>();
  }
}
