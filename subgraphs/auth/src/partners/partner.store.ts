import { Schema, type Connection, type Model } from 'mongoose';
import type { PartnerScope } from '@kelmah/kit/access/partner-scope';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';

/** An API key at rest: its hash alone. Without an end it is good until one is set. */
export interface KeyRecord {
  id: string;
  label: string;
  /** SHA-256 of the whole key, hex. */
  hash: string;
  lastFour: string;
  scopes: PartnerScope[];
  createdAt: Date;
  endsAt: Date | null;
  lastUsedAt: Date | null;
}

/** A partner app with its keys: one document, so that what is counted over its keys is counted in one write. */
export interface AppRecord {
  _id: string;
  accountId: string;
  ownerId: string;
  /** Which of the account's places it takes: unique in the account, so that no two registrations share one. */
  place: number;
  name: string;
  /** The name as it is compared with the account's other apps. */
  nameKey: string;
  description: string;
  website: string | null;
  status: 'ACTIVE' | 'SUSPENDED';
  dailyCostQuota: number;
  keys: KeyRecord[];
  /** Ids of keys that are over and of which the router is still to be told. */
  unsaid: string[];
  /** Counts the changes: a change made on an older version is made again on the newer one. */
  version: number;
  createdAt: Date;
}

export type AppChange = Partial<
  Pick<AppRecord, 'name' | 'nameKey' | 'description' | 'website' | 'status' | 'dailyCostQuota' | 'keys'>
>;

const keySchema = new Schema<KeyRecord>(
  {
    id: { type: String, required: true },
    label: { type: String, required: true },
    hash: { type: String, required: true },
    lastFour: { type: String, required: true },
    scopes: { type: [String], required: true },
    createdAt: { type: Date, required: true },
    endsAt: { type: Date, default: null },
    lastUsedAt: { type: Date, default: null },
  } as never,
  { _id: false, id: false },
);
const schema = new Schema<AppRecord>(
  {
    _id: { type: String, required: true },
    accountId: { type: String, required: true },
    ownerId: { type: String, required: true },
    place: { type: Number, required: true },
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    description: { type: String, required: true },
    website: { type: String, default: null },
    status: { type: String, required: true },
    dailyCostQuota: { type: Number, required: true },
    keys: { type: [keySchema], default: [] },
    unsaid: { type: [String], default: [] },
    version: { type: Number, default: 0 },
    createdAt: { type: Date, required: true },
  } as never,
  { versionKey: false },
);
schema.index({ accountId: 1, place: 1 }, { unique: true, name: 'place' });
schema.index({ accountId: 1, nameKey: 1 }, { unique: true, name: 'app-name' });
schema.index({ 'keys.hash': 1 }, { name: 'key-hash' });
schema.index({ 'keys.id': 1 }, { name: 'key-id' });
schema.index({ unsaid: 1 }, { name: 'unsaid', partialFilterExpression: { 'unsaid.0': { $exists: true } } });

export type PartnerStore = ReturnType<typeof partnerStore>;
type Apps = Model<AppRecord>;

/** Shard key: `_id`, with `keys.hash` in a lookup collection of its own once there is more than one shard. */
export function partnerStore(connection: Connection) {
  const model = connection.model<AppRecord>('PartnerApp', schema, 'partner_apps');
  return {
    ...lookups(model),
    add: adderOf(model),

    /**
     * Changes an app on the version that was read. Null where it has changed meanwhile; 'NAME_TAKEN' where another app
     * of the account has the name.
     */
    change: async (
      app: AppRecord,
      change: AppChange,
      ended: readonly string[],
    ): Promise<AppRecord | null | 'NAME_TAKEN'> => {
      try {
        return await model
          .findOneAndUpdate(
            { _id: app._id, version: app.version },
            { $set: change, $inc: { version: 1 }, $addToSet: { unsaid: { $each: [...ended] } } } as never,
            { returnDocument: 'after' },
          )
          .lean<AppRecord>()
          .exec();
      } catch (error) {
        if (isDuplicateKey(error)) return 'NAME_TAKEN';
        throw error;
      }
    },

    unsaid: (limit: number) =>
      model
        .find({ 'unsaid.0': { $exists: true } } as never)
        .limit(limit)
        .lean<AppRecord[]>()
        .exec(),

    said: async (id: string, keyIds: readonly string[]): Promise<void> => {
      await model.updateOne({ _id: id }, { $pullAll: { unsaid: [...keyIds] } } as never);
    },

    /** Moves the time of last use on; an earlier time changes nothing. */
    used: async (uses: readonly { keyId: string; at: Date }[]): Promise<void> => {
      if (uses.length === 0) return;
      const writes = uses.map(({ keyId, at }) => ({
        updateOne: { filter: { 'keys.id': keyId }, update: { $max: { 'keys.$.lastUsedAt': at } } },
      }));
      await model.bulkWrite(writes as never, { ordered: false });
    },
  };
}

const lookups = (model: Apps) => ({
  find: (id: string) => model.findById(id).lean<AppRecord>().exec(),
  findByKey: (keyId: string) => model.findOne({ 'keys.id': keyId }).lean<AppRecord>().exec(),
  findByHash: (hash: string) => model.findOne({ 'keys.hash': hash }).lean<AppRecord>().exec(),

  /** Apps in the order in which they were registered. */
  ofAccounts: (accountIds: readonly string[]) =>
    model
      .find({ accountId: { $in: [...accountIds] } })
      .sort({ _id: 1 })
      .lean<AppRecord[]>()
      .exec(),

  /** Which app each of these keys belongs to. */
  appsOfKeys: async (keyIds: readonly string[]): Promise<Map<string, string>> => {
    const apps = await model
      .find({ 'keys.id': { $in: [...keyIds] } })
      .select('keys.id')
      .lean<{ _id: string; keys: { id: string }[] }[]>()
      .exec();
    return new Map(apps.flatMap(({ _id, keys }) => keys.map(({ id }) => [id, _id] as const)));
  },
});

/** Adds an app in the account's first free place. The answer says what keeps it out. */
const adderOf =
  (model: Apps) =>
  async (app: Omit<AppRecord, 'place'>, places: number): Promise<'ADDED' | 'NAME_TAKEN' | 'FULL'> => {
    // Whoever loses a place to somebody else takes the next; there are only so many.
    for (let tries = 0; tries <= places; tries += 1) {
      const others = await model.find({ accountId: app.accountId }).select('place nameKey').lean<AppRecord[]>().exec();
      if (others.some(({ nameKey }) => nameKey === app.nameKey)) return 'NAME_TAKEN';
      const taken = new Set(others.map(({ place }) => place));
      const place = Array.from({ length: places }, (_, index) => index).find((index) => !taken.has(index));
      if (place === undefined) return 'FULL';
      try {
        await model.insertOne({ ...app, place });
        return 'ADDED';
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    }
    return 'FULL';
  };
