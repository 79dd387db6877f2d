import { Schema, type Connection } from 'mongoose';
import { mongoPage } from '@kelmah/kit/mongo/mongo-page';
import type { PageRequest } from '@kelmah/kit/page/cursor';

/** One thing that happened to an account. */
export interface ActivityRecord {
  _id: string;
  accountId: string;
  what: string;
  at: Date;
  sessionId?: string;
  device?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
}

const schema = new Schema<ActivityRecord>(
  {
    _id: { type: String, required: true },
    accountId: { type: String, required: true },
    what: { type: String, required: true },
    at: { type: Date, required: true },
    sessionId: { type: String },
    device: { type: String },
    country: { type: String },
  } as never,
  { versionKey: false },
);
schema.index({ accountId: 1, at: -1, _id: -1 }, { name: 'account' });

/** So many happenings of each account are kept, the latest. */
export const activityKept = 100;

export type ActivityStore = ReturnType<typeof activityStore>;

/** Shard key: `accountId`. */
export function activityStore(connection: Connection) {
  const model = connection.model<ActivityRecord>('Activity', schema, 'account_activity');
  return {
    /** Adds a happening; the oldest beyond the last 100 are forgotten. */
    add: async (record: ActivityRecord): Promise<void> => {
      await model.insertOne(record);
      const beyond = await model
        .find({ accountId: record.accountId })
        .sort({ at: -1, _id: -1 })
        .skip(activityKept)
        .select('_id')
        .lean();
      if (beyond.length > 0) await model.deleteMany({ _id: { $in: beyond.map(({ _id }) => _id) } });
    },

    /** How often this happened to an account since a time. */
    countSince: (accountId: string, what: string, since: Date): Promise<number> =>
      model.countDocuments({ accountId, what, at: { $gte: since } }),

    /** Whether an account was signed in to before, and whether by a device of this name. */
    signInsBy: async (accountId: string, device: string): Promise<{ any: boolean; byDevice: boolean }> => {
      const [any, byDevice] = await Promise.all([
        model.exists({ accountId, what: 'SIGNED_IN' }),
        model.exists({ accountId, what: 'SIGNED_IN', device }),
      ]);
      return { any: any !== null, byDevice: byDevice !== null };
    },

    page: (accountId: string, request: PageRequest) =>
      mongoPage(
        model,
        { accountId },
        [
          ['at', -1],
          ['_id', -1],
        ],
        request,
      ),

    all: (accountId: string) => model.find({ accountId }).sort({ at: 1 }).lean<ActivityRecord[]>().exec(),

    forget: async (accountId: string): Promise<void> => {
      await model.deleteMany({ accountId });
    },
  };
}
