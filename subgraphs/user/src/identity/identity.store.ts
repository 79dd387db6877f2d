import { Schema, type Connection as MongoConnection, type Model } from 'mongoose';
import type { EventRecord } from '@kelmah/kit/events/event';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { carriesEvents, withEvents } from '@kelmah/kit/mongo/mongo-outbox';
import { mongoPage } from '@kelmah/kit/mongo/mongo-page';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { IdentityStatus, RejectionReason } from './identity.states';

/** Somebody's card and face, handed in to be looked at by staff. */
export interface IdentityCheckRecord {
  _id: string;
  userId: string;
  status: IdentityStatus;
  /** The number of the card, sealed; gone with the pictures. */
  cardSealed: string | null;
  /** A keyed hash of the number: one card stands for one person. */
  cardMac: string;
  /** The last four signs of the number. */
  cardHint: string;
  cardUploadId: string;
  selfieUploadId: string;
  submittedAt: Date;
  decidedAt: Date | null;
  /** The member of staff who decided. */
  decidedBy: string | null;
  reasons: RejectionReason[];
  note: string | null;
  /** When the pictures and the number are to go; null while they are needed, and after they have gone. */
  wipeAt: Date | null;
}

export type Decision = Pick<IdentityCheckRecord, 'status' | 'decidedAt' | 'decidedBy' | 'reasons' | 'note' | 'wipeAt'>;

const schema = new Schema<IdentityCheckRecord>(
  {
    _id: { type: String, required: true },
    userId: { type: String, required: true },
    status: { type: String, required: true },
    cardSealed: { type: String, default: null },
    cardMac: { type: String, required: true },
    cardHint: { type: String, required: true },
    cardUploadId: { type: String, required: true },
    selfieUploadId: { type: String, required: true },
    submittedAt: { type: Date, required: true },
    decidedAt: { type: Date, default: null },
    decidedBy: { type: String, default: null },
    reasons: { type: [String], default: [] },
    note: { type: String, default: null },
    wipeAt: { type: Date, default: null },
  } as never,
  { versionKey: false },
);
carriesEvents(schema);
const only = (status: IdentityStatus) => ({ partialFilterExpression: { status } });
schema.index({ userId: 1, submittedAt: -1 }, { name: 'person' });
schema.index({ status: 1, submittedAt: 1, _id: 1 }, { name: 'queue' });
schema.index({ userId: 1, status: 1 }, { name: 'one_waits', unique: true, ...only('SUBMITTED') });
schema.index({ cardMac: 1, status: 1 }, { name: 'one_person_a_card', unique: true, ...only('VERIFIED') });
schema.index({ wipeAt: 1 }, { name: 'wipe', partialFilterExpression: { wipeAt: { $type: 'date' } } });

export type IdentityStore = ReturnType<typeof identityStore>;
type Checks = Model<IdentityCheckRecord>;

/** Shard key: `userId`, with `cardMac` in a lookup collection of its own once there is more than one shard. */
export function identityStore(connection: MongoConnection) {
  const model = connection.model<IdentityCheckRecord>('IdentityCheck', schema, 'identity_checks');
  return { model, ...lookups(model), ...changes(model) };
}

const lookups = (model: Checks) => ({
  find: (id: string) => model.findById(id).lean<IdentityCheckRecord>().exec(),

  /** The latest of each of these people. */
  latestOf: async (userIds: readonly string[]): Promise<IdentityCheckRecord[]> => {
    const all = await model
      .find({ userId: { $in: [...userIds] } })
      .sort({ submittedAt: 1 })
      .lean<IdentityCheckRecord[]>()
      .exec();
    return [...new Map(all.map((check) => [check.userId, check])).values()];
  },

  /** Every check of one person, the oldest first. */
  ofPerson: (userId: string) => model.find({ userId }).sort({ submittedAt: 1 }).lean<IdentityCheckRecord[]>().exec(),

  countSince: (userId: string, since: Date) => model.countDocuments({ userId, submittedAt: { $gt: since } }).exec(),

  /** Whether another person is known by this card. */
  isAnothers: async (cardMac: string, userId: string): Promise<boolean> =>
    (await model.exists({ cardMac, status: 'VERIFIED', userId: { $ne: userId } })) !== null,

  page: (status: IdentityStatus, request: PageRequest) => {
    const direction = status === 'SUBMITTED' ? 1 : -1;
    return mongoPage(model, { status }, [['submittedAt', direction], ['_id', direction]], request); // prettier-ignore
  },

  toWipe: (now: Date, limit: number) =>
    model
      .find({ wipeAt: { $lte: now } })
      .limit(limit)
      .lean<IdentityCheckRecord[]>()
      .exec(),
});

const changes = (model: Checks) => ({
  /** Adds a check; false where one of this person waits already. */
  add: async (check: IdentityCheckRecord): Promise<boolean> => {
    try {
      await model.insertOne(check);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  },

  /** Decides a check that waits, with its event. Null where it was decided meanwhile; 'CARD_TAKEN' as it says. */
  decide: async (
    id: string,
    decision: Decision,
    event: EventRecord,
  ): Promise<IdentityCheckRecord | null | 'CARD_TAKEN'> => {
    try {
      return await model
        .findOneAndUpdate({ _id: id, status: 'SUBMITTED' }, withEvents({ $set: decision }, [event]) as never, {
          returnDocument: 'after',
        })
        .lean<IdentityCheckRecord>()
        .exec();
    } catch (error) {
      if (isDuplicateKey(error)) return 'CARD_TAKEN';
      throw error;
    }
  },

  wiped: async (id: string): Promise<void> => {
    await model.updateOne({ _id: id }, { $set: { cardSealed: null, wipeAt: null } });
  },

  /** Everything of one person, for when they are forgotten. */
  removeOf: async (userId: string): Promise<void> => {
    await model.deleteMany({ userId });
  },
});
