import { Schema, type Connection, type Model } from 'mongoose';
import type { Permission } from '@kelmah/kit/context/viewer';
import { isDuplicateKey } from '@kelmah/kit/mongo/mongo';
import { mongoPage } from '@kelmah/kit/mongo/mongo-page';
import type { PageRequest } from '@kelmah/kit/page/cursor';

/** What staff do that is kept for good. */
export type StaffDeed =
  | 'GRANTED'
  | 'INVITED'
  | 'INVITATION_REVOKED'
  | 'JOINED'
  | 'CHANGED'
  | 'REMOVED'
  | 'SUPPORT_ASKED'
  | 'SUPPORT_ALLOWED'
  | 'SUPPORT_REFUSED'
  | 'SUPPORT_STARTED'
  | 'SUPPORT_LOOKED'
  | 'SUPPORT_ENDED';

/**
 * One thing that was done. It names people by their ids alone, in fields by which nothing else is found, so that it
 * stays when they have their account erased.
 */
export interface StaffRecord {
  _id: string;
  at: Date;
  what: StaffDeed;
  /** The user who did it; nobody where the command did. */
  byId?: string;
  /** The user to whom; nobody yet where an invitation waits. */
  aboutId?: string;
  /** What they may do from then on. */
  permissions?: Permission[];
  /** The request of support that it belongs to. */
  requestId?: string;
  /** The operation by which support looked. */
  operation?: string;
}

/** A document that carries what was done to it until that stands in the records, written in one write with the deed. */
export interface Recorded {
  staffRecords?: StaffRecord[];
}

/** The part of a schema that carries records. */
export const carriesRecords = { staffRecords: { type: [Schema.Types.Mixed], default: undefined } };

/** The part of an update that writes down a deed. */
export const writingDown = (record: StaffRecord) => ({ staffRecords: record });

const schema = new Schema<StaffRecord>(
  {
    _id: { type: String, required: true },
    at: { type: Date, required: true },
    what: { type: String, required: true },
    byId: { type: String },
    aboutId: { type: String },
    permissions: { type: [String], default: undefined },
    requestId: { type: String },
    operation: { type: String },
  } as never,
  { versionKey: false },
);
schema.index({ at: -1, _id: -1 }, { name: 'time' });
schema.index({ requestId: 1, at: -1, _id: -1 }, { name: 'request', sparse: true });

const newestFirst = [
  ['at', -1],
  ['_id', -1],
] as const;

/** Looks of one request that are shown. */
const looksShown = 50;

export type StaffRecordStore = ReturnType<typeof staffRecordStore>;

/** What staff did, for good: records are added and read, never changed or taken away. Shard key: `_id`. */
export function staffRecordStore(connection: Connection) {
  const model = connection.model<StaffRecord>('StaffRecord', schema, 'staff_records');

  async function add(record: StaffRecord): Promise<void> {
    try {
      await model.insertOne(record);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  return {
    add,

    page: (request: PageRequest) => mongoPage(model, {}, newestFirst, request),

    /** What support looked at by these requests, the latest first; at most 50 of each. */
    looksOf: async (requestIds: readonly string[]): Promise<StaffRecord[]> => {
      const perRequest = requestIds.map((requestId) =>
        model
          .find({ requestId, what: 'SUPPORT_LOOKED' })
          .sort({ at: -1, _id: -1 })
          .limit(looksShown)
          .lean<StaffRecord[]>()
          .exec(),
      );
      return (await Promise.all(perRequest)).flat();
    },

    /** Moves what the documents of a collection carry into the records; twice is once. */
    takeOver: async <Document extends Recorded>(carriers: Model<Document>): Promise<void> => {
      const waiting = await carriers
        .find({ 'staffRecords.0': { $exists: true } } as never)
        .limit(100)
        .select('staffRecords')
        .lean<{ _id: string; staffRecords: StaffRecord[] }[]>()
        .exec();
      for (const { _id, staffRecords } of waiting) {
        for (const record of staffRecords) await add(record);
        const told = staffRecords.map((record) => record._id);
        await carriers.updateOne({ _id } as never, { $pull: { staffRecords: { _id: { $in: told } } } } as never);
      }
    },
  };
}
