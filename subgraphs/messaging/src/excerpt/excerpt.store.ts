import type { EventRecord } from '@kelmah/kit/events/event';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { carriesEvents } from '@kelmah/kit/mongo/mongo-outbox';
import { Schema, type Connection, type Model } from 'mongoose';

/** A message as it was when it was named as evidence. */
export interface ExcerptRecord {
  excerptId: string;
  messageId: string;
  senderId: string;
  text: string;
  uploadIds: string[];
  sentAt: Date;
}

/** What one piece of evidence froze. */
export interface FrozenRecord {
  /** The evidence's id: it freezes once. */
  _id: string;
  disputeId: string;
  hirerId: string;
  workerId: string;
  /** In the order in which they were sent. */
  excerpts: ExcerptRecord[];
  frozenAt: Date;
}

const schema = new Schema<FrozenRecord>(
  {
    _id: { type: String, required: true },
    disputeId: { type: String, required: true },
    hirerId: { type: String, required: true },
    workerId: { type: String, required: true },
    excerpts: {
      type: [
        {
          _id: false,
          excerptId: String,
          messageId: String,
          senderId: String,
          text: String,
          uploadIds: [String],
          sentAt: Date,
        },
      ],
      required: true,
    },
    frozenAt: { type: Date, required: true },
  },
  { collection: 'excerpts', versionKey: false },
);
carriesEvents(schema);
schema.index({ disputeId: 1, frozenAt: 1 });

/** Excerpts of conversations that were named in disputes. Written once; changed only to forget. Shard key: `disputeId`. */
export class ExcerptStore {
  private readonly model: Model<FrozenRecord>;

  constructor(connection: Connection) {
    this.model = connection.model('Excerpt', schema) as never;
  }

  /** Keeps what a piece of evidence froze, with its events; what was frozen before stays as it is. */
  async insert(frozen: FrozenRecord, events: readonly EventRecord[]): Promise<void> {
    const document = { ...frozen, outbox: events };
    try {
      await this.model.create(document);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async isFrozen(evidenceId: string): Promise<boolean> {
    return (await this.model.exists({ _id: evidenceId })) !== null;
  }

  /** Puts this text in the place of all that somebody wrote, between these two. */
  async endTexts(partyIds: readonly string[], senderId: string, text: string): Promise<void> {
    await this.model.updateMany(
      { hirerId: { $in: [...partyIds] }, workerId: { $in: [...partyIds] }, 'excerpts.senderId': senderId },
      { $set: { 'excerpts.$[theirs].text': text, 'excerpts.$[theirs].uploadIds': [] } },
      { arrayFilters: [{ 'theirs.senderId': senderId }] },
    );
  }

  /** What was frozen in these disputes, the oldest evidence first. */
  ofDisputes(disputeIds: readonly string[]) {
    return this.model
      .find({ disputeId: { $in: disputeIds } })
      .sort({ frozenAt: 1, _id: 1 })
      .lean<FrozenRecord[]>();
  }
}
