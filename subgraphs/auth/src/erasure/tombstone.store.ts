import { Schema, type Connection } from 'mongoose';
import type { EventRecord } from '@kelmah/kit/events/event';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { carriesEvents, withEvents } from '@kelmah/kit/mongo/mongo-outbox';
import type { AccountRecord } from '../account/account.store';

/** What is left: that there was an account with this id, and nothing of whose it was. */
export interface TombstoneRecord {
  _id: string;
  erasedAt: Date;
  /** The number that it had in the older system, so that it is not moved here again. */
  legacyId?: number;
  /** When all were told that what was written to others has been kept for long enough. */
  wordsEndedAt?: Date;
}

const schema = new Schema<TombstoneRecord>(
  {
    _id: { type: String, required: true },
    erasedAt: { type: Date, required: true },
    legacyId: { type: Number },
    wordsEndedAt: { type: Date },
  } as never,
  { versionKey: false },
);
carriesEvents(schema as never);
schema.index({ legacyId: 1 }, { name: 'legacy', sparse: true });
schema.index({ wordsEndedAt: 1, erasedAt: 1 }, { name: 'words' });

export type TombstoneStore = ReturnType<typeof tombstoneStore>;

/** Stones in the place of erased accounts. Shard key: `_id`. */
export function tombstoneStore(connection: Connection) {
  const model = connection.model<TombstoneRecord>('Tombstone', schema, 'erased_accounts');
  return {
    put: async ({ _id, legacy }: Pick<AccountRecord, '_id' | 'legacy'>, now: Date): Promise<void> => {
      try {
        await model.insertOne({ _id, erasedAt: now, ...(legacy && { legacyId: legacy.id }) });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },

    find: (accountId: string) => model.findById(accountId).lean<TombstoneRecord>().exec(),

    /** Which of these accounts were erased. */
    erasedOf: async (accountIds: readonly string[]): Promise<Set<string>> => {
      const found = await model
        .find({ _id: { $in: [...accountIds] } }, { _id: 1 })
        .lean()
        .exec();
      return new Set(found.map(({ _id }) => _id));
    },

    /** Ids of accounts that were erased before this and whose words to others are still kept. */
    withWords: async (erasedBefore: Date, limit: number): Promise<string[]> => {
      const found = await model
        .find({ wordsEndedAt: null, erasedAt: { $lte: erasedBefore } } as never, { _id: 1 })
        .limit(limit)
        .lean()
        .exec();
      return found.map(({ _id }) => _id);
    },

    /** Puts the stone there if it is not, and says once more that the account is gone; and its words, where they are. */
    tellAgain: async (accountId: string, now: Date, gone: EventRecord, wordsGone: EventRecord): Promise<void> => {
      const kept = await model.findById(accountId).lean<TombstoneRecord>().exec();
      const events = kept?.wordsEndedAt ? [gone, wordsGone] : [gone];
      const update = withEvents({ $setOnInsert: { erasedAt: now } }, events);
      await model.updateOne({ _id: accountId } as never, update as never, { upsert: true });
    },

    /** Notes that words are kept no longer, once, with the event that says so. */
    endWords: async (accountId: string, now: Date, event: EventRecord): Promise<void> => {
      const update = withEvents({ $set: { wordsEndedAt: now } }, [event]);
      await model.updateOne({ _id: accountId, wordsEndedAt: null } as never, update as never);
    },
  };
}
