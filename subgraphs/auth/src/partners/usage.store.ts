import { Schema, type Connection } from 'mongoose';

/** What a key used on one day in UTC, `2026-11-22`. */
export interface UsageRecord {
  keyId: string;
  appId: string;
  day: string;
  cost: number;
  requests: number;
  refused: number;
}

const schema = new Schema<UsageRecord & { _id: string }>(
  {
    _id: { type: String, required: true },
    keyId: { type: String, required: true },
    appId: { type: String, required: true },
    day: { type: String, required: true },
    cost: { type: Number, required: true },
    requests: { type: Number, required: true },
    refused: { type: Number, required: true },
  } as never,
  { versionKey: false },
);
schema.index({ appId: 1, day: 1 }, { name: 'app-day' });
schema.index({ day: 1 }, { name: 'day' });

export type UsageStore = ReturnType<typeof usageStore>;

/** Shard key: `appId`. */
export function usageStore(connection: Connection) {
  const model = connection.model<UsageRecord & { _id: string }>('ApiUsage', schema, 'api_usage');
  return {
    /** Keeps what was counted. Counts only grow: where more is kept already, that stays. */
    keep: async (rows: readonly UsageRecord[]): Promise<void> => {
      if (rows.length === 0) return;
      const writes = rows.map(({ keyId, appId, day, cost, requests, refused }) => ({
        updateOne: {
          filter: { _id: `${keyId}:${day}` },
          update: { $setOnInsert: { keyId, appId, day }, $max: { cost, requests, refused } },
          upsert: true,
        },
      }));
      await model.bulkWrite(writes as never, { ordered: false });
    },

    /** What all keys of these apps used since a day. */
    ofApps: (appIds: readonly string[], sinceDay: string) =>
      model
        .find({ appId: { $in: [...appIds] }, day: { $gte: sinceDay } })
        .lean<UsageRecord[]>()
        .exec(),

    forget: async (beforeDay: string): Promise<void> => {
      await model.deleteMany({ day: { $lt: beforeDay } });
    },
  };
}
