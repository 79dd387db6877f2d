import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { mongoPage, type Sort } from '@kelmah/kit/mongo/mongo-page';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection as Page } from '@kelmah/kit/page/page.type';
import { Schema, type Connection, type Model } from 'mongoose';
import type { KindName } from './notification.table';
import type { TemplateName, Words } from './words.template';

export interface DeliveryRecord {
  channel: 'email' | 'sms';
  /** SKIPPED: not to be sent any more, for the reason in `note`. FAILED: given up. */
  state: 'PENDING' | 'SENT' | 'SKIPPED' | 'FAILED';
  /** Tries that were begun. */
  attempts: number;
  /** Not before then. Whoever takes it moves this on, so that nobody else takes it meanwhile. */
  dueAt: Date;
  sentAt: Date | null;
  note: string | null;
}

export interface NotificationRecord {
  /** Derived from the event, the recipient and the kind, so that an event told twice makes one. */
  _id: string;
  userId: string;
  kind: KindName;
  template: TemplateName;
  words: Partial<Words>;
  path: string;
  /** The conversation that a notice of a message is about. */
  conversationId: string | null;
  inApp: boolean;
  createdAt: Date;
  readAt: Date | null;
  deliveries: DeliveryRecord[];
}

/** A delivery in the hands of one sender until `leaseUntil`. */
export interface Taken {
  notification: NotificationRecord;
  delivery: DeliveryRecord;
  leaseUntil: Date;
}

const deliverySchema = new Schema<DeliveryRecord>(
  {
    channel: { type: String, enum: ['email', 'sms'], required: true },
    state: { type: String, enum: ['PENDING', 'SENT', 'SKIPPED', 'FAILED'], required: true },
    attempts: { type: Number, required: true },
    dueAt: { type: Date, required: true },
    sentAt: { type: Date, default: null },
    note: { type: String, default: null },
  },
  { _id: false },
);

const schema = new Schema<NotificationRecord>(
  {
    _id: { type: String, required: true },
    userId: { type: String, required: true },
    kind: { type: String, required: true },
    template: { type: String, required: true },
    words: { type: Schema.Types.Mixed, default: {} },
    path: { type: String, required: true },
    conversationId: { type: String, default: null },
    inApp: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
    readAt: { type: Date, default: null },
    deliveries: { type: [deliverySchema], default: [] },
  },
  { collection: 'notifications', versionKey: false, minimize: false },
);
schema.index({ userId: 1, inApp: 1, createdAt: -1, _id: -1 });
schema.index({ userId: 1, inApp: 1, readAt: 1, createdAt: -1, _id: -1 });
schema.index(
  { 'deliveries.state': 1, 'deliveries.dueAt': 1 },
  { partialFilterExpression: { 'deliveries.state': 'PENDING' } },
);

const newestFirst: Sort = [
  ['createdAt', -1],
  ['_id', -1],
];
const shown = (userId: string) => ({ userId, inApp: true });
const unread = (userId: string) => ({ ...shown(userId), readAt: null });

/** Notifications with their deliveries. Shard key: `userId`. */
export class NotificationStore {
  private readonly model: Model<NotificationRecord>;

  constructor(connection: Connection) {
    this.model = connection.model('Notification', schema) as never;
  }

  /** Adds a notification unless it is there. */
  async insert(notification: NotificationRecord): Promise<void> {
    try {
      await this.model.create(notification);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  page(userId: string, unreadOnly: boolean, request: PageRequest): Promise<Page<NotificationRecord>> {
    return mongoPage(this.model, unreadOnly ? unread(userId) : shown(userId), newestFirst, request);
  }

  /** All notices of a person, the oldest first. */
  allOf(userId: string) {
    return this.model.find({ userId }).sort({ createdAt: 1, _id: 1 }).lean<NotificationRecord[]>();
  }

  forOwner(ids: readonly string[], userId: string) {
    return this.model.find({ _id: { $in: ids }, ...shown(userId) }).lean<NotificationRecord[]>();
  }

  createdSince(userId: string, since: Date) {
    return this.model
      .find({ ...shown(userId), createdAt: { $gte: since } })
      .sort({ createdAt: 1, _id: 1 })
      .limit(100)
      .lean<NotificationRecord[]>();
  }

  async unreadCount(userId: string): Promise<number> {
    return this.model.countDocuments(unread(userId));
  }

  /** Marks these (undefined: all) as read at `now`. */
  async markRead(userId: string, ids: readonly string[] | undefined, now: Date): Promise<void> {
    const these = ids === undefined ? {} : { _id: { $in: ids } };
    await this.model.updateMany({ ...unread(userId), ...these }, { $set: { readAt: now } });
  }

  /** Marks notices of a conversation's messages as read, however they were to be told. */
  async markConversationRead(userId: string, conversationId: string, now: Date): Promise<void> {
    await this.model.updateMany({ userId, conversationId, readAt: null }, { $set: { readAt: now } });
  }

  /** Forgets all notices of somebody. */
  async forgetOf(userId: string): Promise<void> {
    await this.model.deleteMany({ userId });
  }

  /** Takes a name out of the notices of these people. */
  async rename(userIds: readonly string[], from: string, to: string): Promise<void> {
    await this.model.updateMany(
      { userId: { $in: [...userIds] }, 'words.person': from } as never,
      { $set: { 'words.person': to } } as never,
    );
  }

  /** Calls things by other names in somebody's notices that lead to these places, and takes out what was noted. */
  async endWords(
    userId: string,
    ids: readonly string[],
    renamed: readonly (readonly [before: string, after: string])[],
  ): Promise<void> {
    const there = { userId, path: { $regex: ids.join('|') } };
    for (const [before, after] of renamed)
      for (const word of ['words.subject', 'words.milestone'])
        await this.model.updateMany({ ...there, [word]: before } as never, { $set: { [word]: after } } as never);
    await this.model.updateMany(
      { ...there, 'words.note': { $exists: true } } as never,
      {
        $set: { 'words.note': '' },
      } as never,
    );
  }

  /** Takes the delivery that has waited longest, or null. Nobody else is handed it before `leaseUntil`. */
  async take(now: Date, leaseUntil: Date): Promise<Taken | null> {
    const before = await this.model
      .findOneAndUpdate(
        { deliveries: { $elemMatch: { state: 'PENDING', dueAt: { $lte: now } } } },
        { $set: { 'deliveries.$.dueAt': leaseUntil }, $inc: { 'deliveries.$.attempts': 1 } },
        { sort: { 'deliveries.dueAt': 1 }, returnDocument: 'before' },
      )
      .lean<NotificationRecord>();
    const delivery = before?.deliveries.find(({ state, dueAt }) => state === 'PENDING' && dueAt <= now);
    if (!before || !delivery) return null;
    return { notification: before, delivery: { ...delivery, attempts: delivery.attempts + 1 }, leaseUntil };
  }

  sent(taken: Taken, sentAt: Date): Promise<void> {
    return this.settle(taken, {}, { state: 'SENT', sentAt, note: null });
  }

  giveUp(taken: Taken, state: 'SKIPPED' | 'FAILED', note: string): Promise<void> {
    return this.settle(taken, {}, { state, note });
  }

  /** Puts a delivery back; where the lease has run out somebody else has it, and nothing is changed. */
  postpone(taken: Taken, dueAt: Date, note: string | null, attempts: number): Promise<void> {
    return this.settle(taken, { dueAt: taken.leaseUntil }, { dueAt, note, attempts });
  }

  private async settle({ notification, delivery }: Taken, guard: object, set: Partial<DeliveryRecord>): Promise<void> {
    const entries = Object.entries(set).map(([field, value]) => [`deliveries.$.${field}`, value]);
    await this.model.updateOne(
      { _id: notification._id, deliveries: { $elemMatch: { channel: delivery.channel, state: 'PENDING', ...guard } } },
      { $set: Object.fromEntries(entries) },
    );
  }
}
