import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import type { Point } from '@kelmah/kit/reference/distance';
import { Schema, type Connection, type Model } from 'mongoose';

/** What this service knows of a worker, from the events of the user service. */
export interface WorkerCard {
  /** The worker's user id. */
  _id: string;
  /** The version of the profile that this was read from. */
  version: number;
  /** Whether the profile is to be found. */
  published: boolean;
  tradeIds: string[];
  region: string | null;
  town: string;
  /** To about a kilometre: nothing here needs more, and distances must not tell more. */
  point: Point | null;
  radiusKm: number;
  rateMin: number | null;
  rateMax: number | null;
  currency: string;
  available: boolean;
}

const schema = new Schema<WorkerCard>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    published: Boolean,
    tradeIds: [String],
    region: { type: String, default: null },
    town: String,
    point: { type: Schema.Types.Mixed, default: null },
    radiusKm: Number,
    rateMin: { type: Number, default: null },
    rateMax: { type: Number, default: null },
    currency: String,
    available: Boolean,
  },
  { versionKey: false, minimize: false },
);

export interface WorkerCardStore {
  /** The cards of published profiles among these. */
  published(userIds: readonly string[]): Promise<WorkerCard[]>;
  /** What is known of a worker, published or not. */
  byId(userId: string): Promise<WorkerCard | null>;
  /** Takes a card away for good: no later news brings it back. */
  forget(userId: string): Promise<void>;
  /** Keeps what is newer than what is known; older news changes nothing. */
  keep(userId: string, version: number, card: Partial<Omit<WorkerCard, '_id' | 'version'>>): Promise<void>;
}

export function workerCardStore(mongo: Connection): WorkerCardStore {
  const model: Model<WorkerCard> = mongo.model<WorkerCard>('WorkerCard', schema, 'worker_cards');
  return {
    published: (userIds) =>
      model
        .find({ _id: { $in: [...userIds] }, published: true })
        .lean<WorkerCard[]>()
        .exec(),
    byId: (userId) => model.findById(userId).lean<WorkerCard>().exec(),
    forget: async (userId) => {
      const $set = { version: Number.MAX_SAFE_INTEGER, published: false };
      const $unset = { tradeIds: 1, region: 1, town: 1, point: 1, radiusKm: 1, rateMin: 1, rateMax: 1, currency: 1 };
      await model.updateOne({ _id: userId }, { $set, $unset } as never, { upsert: true, setDefaultsOnInsert: false });
    },
    keep: async (userId, version, card) => {
      try {
        await model.updateOne(
          { _id: userId, version: { $lt: version } },
          { $set: { ...card, version } },
          { upsert: true, timestamps: false },
        );
      } catch (error) {
        // The card is there with this version or a newer one, so the filter missed it and the insert hit it.
        if (!isDuplicateKey(error)) throw error;
      }
    },
  };
}
