import { Schema, type Connection, type Model } from 'mongoose';
import type { EventRecord } from '@kelmah/kit/events/event';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { carriesEvents, withEvents } from '@kelmah/kit/mongo/mongo-outbox';

/** LEFT: its account was erased, and the clock looks once more whether anything came in late. */
export type ExportState = 'PREPARING' | 'READY' | 'EXPIRED' | 'FAILED' | 'LEFT';

/** A copy of everything that is kept of somebody, made for them. */
export interface ExportRecord {
  _id: string;
  /** Null where the account was erased: by then nothing here tells whose it was. */
  accountId: string | null;
  userId: string | null;
  status: ExportState;
  requestedAt: Date;
  /** When the services were last asked for parts. */
  askedAt: Date;
  readyAt: Date | null;
  expiresAt: Date | null;
  /** Whether its owner was told how it ended. */
  isTold: boolean;
  /** When the clock looks at it again; null where there is nothing more to do. */
  lookAt: Date | null;
}

const schema = new Schema<ExportRecord>(
  {
    _id: { type: String, required: true },
    accountId: { type: String, default: null },
    userId: { type: String, default: null },
    status: { type: String, required: true },
    requestedAt: { type: Date, required: true },
    askedAt: { type: Date, required: true },
    readyAt: { type: Date, default: null },
    expiresAt: { type: Date, default: null },
    isTold: { type: Boolean, default: false },
    lookAt: { type: Date, default: null },
  } as never,
  { versionKey: false },
);
carriesEvents(schema);
schema.index({ accountId: 1, requestedAt: -1 }, { name: 'account' });
schema.index(
  { accountId: 1, status: 1 },
  { name: 'one_under_way', unique: true, partialFilterExpression: { status: 'PREPARING' } },
);
schema.index({ lookAt: 1 }, { name: 'look', partialFilterExpression: { lookAt: { $type: 'date' } } });

export type ExportStore = ReturnType<typeof exportStore>;
type Exports = Model<ExportRecord>;

/** Shard key: `_id`. */
export function exportStore(connection: Connection) {
  const model = connection.model<ExportRecord>('Export', schema, 'exports');
  return { ...lookups(model), ...changes(model) };
}

const lookups = (model: Exports) => ({
  find: (id: string) => model.findById(id).lean<ExportRecord>().exec(),

  underWay: (accountId: string) => model.findOne({ accountId, status: 'PREPARING' }).lean<ExportRecord>().exec(),

  /** Those that an account asked for since a time and that did not fail, the latest first. */
  askedSince: (accountId: string, since: Date) =>
    model
      .find({ accountId, requestedAt: { $gt: since }, status: { $ne: 'FAILED' } })
      .sort({ requestedAt: -1, _id: -1 })
      .lean<ExportRecord[]>()
      .exec(),

  latest: (accountId: string, limit: number) =>
    model.find({ accountId }).sort({ requestedAt: -1, _id: -1 }).limit(limit).lean<ExportRecord[]>().exec(),

  ofAccount: (accountId: string) => model.find({ accountId }).lean<ExportRecord[]>().exec(),
});

const changes = (model: Exports) => ({
  /** Adds one with its event; false where one of this account is under way. */
  add: async (record: ExportRecord, event: EventRecord): Promise<boolean> => {
    try {
      await model.insertOne({ ...record, outbox: [event] } as never);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  },

  /** Takes the one that has waited longest for a look; nobody else is handed it before `leaseUntil`. */
  take: (now: Date, leaseUntil: Date) =>
    model
      .findOneAndUpdate(
        { lookAt: { $lte: now } },
        { $set: { lookAt: leaseUntil } },
        { sort: { lookAt: 1 }, returnDocument: 'after' },
      )
      .lean<ExportRecord>()
      .exec(),

  /** Changes it where it still has this status, with events; false where somebody else was quicker. */
  move: async (
    { _id, status }: ExportRecord,
    next: Partial<ExportRecord>,
    events: readonly EventRecord[] = [],
  ): Promise<boolean> => {
    const { matchedCount } = await model.updateOne({ _id, status }, withEvents({ $set: next }, events) as never);
    return matchedCount === 1;
  },

  remove: async (id: string): Promise<void> => {
    await model.deleteOne({ _id: id });
  },
});
