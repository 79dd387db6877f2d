import { Schema, type Connection, type Model } from 'mongoose';

export type UploadPurpose = 'PROFILE' | 'PORTFOLIO' | 'JOB' | 'DELIVERABLE' | 'MESSAGE' | 'EVIDENCE' | 'IDENTITY';
export type UploadStatus = 'WAITING' | 'READY' | 'REFUSED';

export interface UploadRecord {
  _id: string;
  ownerId: string;
  purpose: UploadPurpose;
  fileName: string;
  contentType: string;
  bytes: number;
  status: UploadStatus;
  /** Who may see it besides its owner; only for what is not public. */
  audience: string[];
  /** Whether it came with a message that was named in a dispute, so that staff who decide it may see it. */
  forDisputes?: boolean;
  createdAt: Date;
  checkedAt: Date | null;
}

const schema = new Schema<UploadRecord>(
  {
    _id: { type: String, required: true },
    ownerId: { type: String, required: true },
    purpose: { type: String, required: true },
    fileName: { type: String, required: true },
    contentType: { type: String, required: true },
    bytes: { type: Number, required: true },
    status: { type: String, required: true },
    audience: { type: [String], default: [] },
    forDisputes: { type: Boolean, default: false },
    createdAt: { type: Date, required: true },
    checkedAt: { type: Date, default: null },
  } as never,
  { versionKey: false },
);
schema.index({ ownerId: 1, status: 1, createdAt: -1 }, { name: 'owner' });
schema.index({ status: 1, createdAt: 1 }, { name: 'waiting', partialFilterExpression: { status: 'WAITING' } });

export type UploadStore = ReturnType<typeof uploadStore>;

/** Shard key: `_id`. */
export function uploadStore(connection: Connection) {
  const model = connection.model<UploadRecord>('Upload', schema, 'uploads');
  return {
    ...leavings(model),

    add: async (upload: UploadRecord): Promise<void> => {
      await model.insertOne(upload);
    },

    find: (id: string) => model.findById(id).lean<UploadRecord>().exec(),

    findMany: (ids: readonly string[]) =>
      model
        .find({ _id: { $in: [...ids] } })
        .lean<UploadRecord[]>()
        .exec(),

    /** Says what the check of a waiting upload found. Null where another check was quicker. */
    settle: (id: string, status: 'READY' | 'REFUSED', now: Date) =>
      model
        .findOneAndUpdate(
          { _id: id, status: 'WAITING' },
          { $set: { status, checkedAt: now } },
          { returnDocument: 'after' },
        )
        .lean<UploadRecord>()
        .exec(),

    /** Lets people see uploads, of those that belong to this owner and are for this purpose. */
    show: async (
      ids: readonly string[],
      owner: { ownerId: string; purpose: UploadPurpose },
      audience: readonly string[],
    ): Promise<void> => {
      await model.updateMany(
        { _id: { $in: [...ids] }, ...owner },
        { $addToSet: { audience: { $each: [...audience] } } },
      );
    },

    /** Lets staff who decide disputes see files of messages, of those that belong to these people. */
    showToDisputes: async (ids: readonly string[], ownerIds: readonly string[]): Promise<void> => {
      await model.updateMany(
        { _id: { $in: [...ids] }, ownerId: { $in: [...ownerIds] }, purpose: 'MESSAGE' },
        { $set: { forDisputes: true } },
      );
    },

    countWaiting: (ownerId: string, since: Date) =>
      model.countDocuments({ ownerId, status: 'WAITING', createdAt: { $gt: since } }).exec(),

    waitingSinceBefore: (before: Date, limit: number) =>
      model
        .find({ status: 'WAITING', createdAt: { $lt: before } })
        .limit(limit)
        .lean<UploadRecord[]>()
        .exec(),

    remove: async (id: string): Promise<void> => {
      await model.deleteOne({ _id: id });
    },

    removeWaiting: async (id: string): Promise<void> => {
      await model.deleteOne({ _id: id, status: 'WAITING' });
    },
  };
}

/** What becomes of the files of somebody who is gone. */
const leavings = (model: Model<UploadRecord>) => ({
  ofOwner: (ownerId: string) => model.find({ ownerId }).lean<UploadRecord[]>().exec(),

  /** Takes away what a file was called; the kind of file stays. */
  makeNameless: async ({ _id, fileName }: UploadRecord): Promise<void> => {
    const ending = /\.[a-z0-9]{1,5}$/i.exec(fileName)?.[0] ?? '';
    await model.updateOne({ _id }, { $set: { fileName: `file${ending.toLowerCase()}` } });
  },
});
