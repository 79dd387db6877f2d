import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { mongoPage, type Sort } from '@kelmah/kit/mongo/mongo-page';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection as Page } from '@kelmah/kit/page/page.type';
import { Schema, type Connection, type Model } from 'mongoose';

export interface MemberRecord {
  userId: string;
  /** The greatest sequence that this person has read; 0 for none. */
  readUpTo: number;
  lastReadAt: Date | null;
  /** When to look whether something lies unread for too long; null where nothing is to be looked at. */
  noticeAt: Date | null;
  /** Whether this person was told of unread messages and has not looked since. */
  noticeOpen: boolean;
}

export interface ConversationRecord {
  _id: string;
  applicationId: string;
  jobId: string;
  /** The job's title. */
  subject: string;
  hirerId: string;
  workerId: string;
  contractId: string | null;
  /** What the contract's milestones are called, for notices about their money. */
  milestones: { milestoneId: string; title: string }[];
  memberIds: string[];
  members: MemberRecord[];
  /** Follows the messages: after a crash between the two writes it is behind until the message's event comes round. */
  lastSequence: number;
  createdAt: Date;
  /** When the last message was sent. */
  updatedAt: Date;
  /** When anything of this document changed last; counts up with it. */
  changedAt: Date;
  revision: number;
}

/** What `added` needs of a message. */
export interface AddedMessage {
  conversationId: string;
  sequence: number;
  authorId: string | null;
  sentAt: Date;
}

const memberSchema = new Schema<MemberRecord>(
  {
    userId: { type: String, required: true },
    readUpTo: { type: Number, required: true },
    lastReadAt: { type: Date, default: null },
    noticeAt: { type: Date, default: null },
    noticeOpen: { type: Boolean, default: false },
  },
  { _id: false },
);

const schema = new Schema<ConversationRecord>(
  {
    _id: { type: String, required: true },
    applicationId: { type: String, required: true },
    jobId: { type: String, required: true },
    subject: { type: String, required: true },
    hirerId: { type: String, required: true },
    workerId: { type: String, required: true },
    contractId: { type: String, default: null },
    milestones: { type: [{ _id: false, milestoneId: String, title: String }], default: [] },
    memberIds: { type: [String], required: true },
    members: { type: [memberSchema], required: true },
    lastSequence: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    changedAt: { type: Date, required: true },
    revision: { type: Number, required: true },
  },
  { collection: 'conversations', versionKey: false },
);
schema.index({ memberIds: 1, updatedAt: -1, _id: -1 });
schema.index({ memberIds: 1, changedAt: 1 });
schema.index({ applicationId: 1 }, { unique: true });
schema.index({ contractId: 1 }, { partialFilterExpression: { contractId: { $type: 'string' } } });
schema.index({ 'members.noticeAt': 1 }, { partialFilterExpression: { 'members.noticeAt': { $type: 'date' } } });

const newestFirst: Sort = [
  ['updatedAt', -1],
  ['_id', -1],
];

/** Conversations. Shard key: `_id`. */
export class ConversationStore {
  private readonly model: Model<ConversationRecord>;

  constructor(connection: Connection) {
    this.model = connection.model('Conversation', schema) as never;
  }

  /** Makes the conversation unless it is there. */
  async insert(conversation: ConversationRecord): Promise<void> {
    try {
      await this.model.create(conversation);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  byId(id: string) {
    return this.model.findById(id).lean<ConversationRecord>();
  }

  byContractId(contractId: string) {
    return this.model.findOne({ contractId }).lean<ConversationRecord>();
  }

  forMember(id: string, userId: string) {
    return this.model.findOne({ _id: id, memberIds: userId }).lean<ConversationRecord>();
  }

  manyForMember(field: '_id' | 'applicationId' | 'contractId', values: readonly string[], userId: string) {
    return this.model.find({ [field]: { $in: values }, memberIds: userId }).lean<ConversationRecord[]>();
  }

  /** Those of `userIds` with whom this person shares a conversation. */
  async sharedWith(userId: string, userIds: readonly string[]): Promise<string[]> {
    const met = await this.model.distinct('memberIds', { memberIds: { $all: [userId], $in: [...userIds] } });
    return met.filter((other) => userIds.includes(other));
  }

  /** Every conversation of a person, the oldest first. */
  allOf(userId: string) {
    return this.model.find({ memberIds: userId }).sort({ createdAt: 1 }).lean<ConversationRecord[]>();
  }

  /** Everybody with whom this person shares a conversation. */
  async everybodyWith(userId: string): Promise<string[]> {
    const met = await this.model.distinct('memberIds', { memberIds: userId });
    return met.filter((other) => other !== userId);
  }

  /** All conversations of a person. */
  ofMember(userId: string) {
    return this.model.find({ memberIds: userId }).lean<ConversationRecord[]>();
  }

  /** Calls a conversation and its milestones by something else than whoever began it did. */
  async rename({ _id, milestones }: ConversationRecord, subject: string): Promise<void> {
    const parts = milestones.map(({ milestoneId }, index) => ({ milestoneId, title: `Part ${index + 1}` }));
    await this.model.updateOne({ _id }, { $set: { subject, milestones: parts }, $inc: { revision: 1 } });
  }

  page(userId: string, request: PageRequest): Promise<Page<ConversationRecord>> {
    return mongoPage(this.model, { memberIds: userId }, newestFirst, request);
  }

  changedSince(userId: string, since: Date) {
    return this.model
      .find({ memberIds: userId, changedAt: { $gte: since } })
      .sort({ changedAt: 1 })
      .limit(200)
      .lean<ConversationRecord[]>();
  }

  async attachContract(
    id: string,
    contractId: string,
    milestones: ConversationRecord['milestones'],
    now: Date,
  ): Promise<void> {
    const $inc = { revision: 1 };
    await this.model.updateOne({ _id: id, contractId: null }, { $inc, $set: { contractId, changedAt: now } });
    if (milestones.length === 0) return;
    await this.model.updateOne({ _id: id, milestones: { $size: 0 } }, { $inc, $set: { milestones, changedAt: now } });
  }

  /**
   * Follows a message that was added; saying it twice changes nothing. Whoever has not read so far and is not told of
   * anything yet is to be looked at by `noticeAt` (null: nobody is).
   */
  async added(message: AddedMessage, noticeAt: Date | null, now: Date): Promise<void> {
    const { conversationId, sequence, authorId, sentAt } = message;
    await this.model.updateOne(
      { _id: conversationId, lastSequence: { $lt: sequence } },
      { $max: { lastSequence: sequence, updatedAt: sentAt, changedAt: now }, $inc: { revision: 1 } },
    );
    if (noticeAt === null) return;
    const behind = { 'm.userId': { $ne: authorId }, 'm.readUpTo': { $lt: sequence } };
    await this.model.updateOne(
      { _id: conversationId },
      { $set: { 'members.$[m].noticeAt': noticeAt } },
      { arrayFilters: [{ ...behind, 'm.noticeAt': null, 'm.noticeOpen': false }] },
    );
  }

  /** Moves a read mark forward. Null where it stands there already, or further. */
  read(id: string, userId: string, sequence: number, now: Date) {
    return this.model
      .findOneAndUpdate(
        { _id: id, members: { $elemMatch: { userId, readUpTo: { $lt: sequence } } } },
        {
          $set: { 'members.$.readUpTo': sequence, 'members.$.lastReadAt': now, 'members.$.noticeOpen': false },
          $max: { changedAt: now },
          $inc: { revision: 1 },
        },
        { returnDocument: 'after' },
      )
      .lean<ConversationRecord>();
  }

  /** Conversations in which somebody is to be looked at. */
  withNoticeDue(now: Date, limit: number) {
    return this.model
      .find({ 'members.noticeAt': { $lte: now } })
      .sort({ 'members.noticeAt': 1 })
      .limit(limit)
      .lean<ConversationRecord[]>();
  }

  /** Ends or postpones a look, unless the person has read or somebody else was quicker. */
  async setNotice(id: string, seen: MemberRecord, next: Pick<MemberRecord, 'noticeAt' | 'noticeOpen'>): Promise<void> {
    const { userId, readUpTo, noticeAt } = seen;
    await this.model.updateOne(
      { _id: id, members: { $elemMatch: { userId, readUpTo, noticeAt } } },
      { $set: { 'members.$.noticeAt': next.noticeAt, 'members.$.noticeOpen': next.noticeOpen } },
    );
  }
}
