import { Schema, type Connection as MongoConnection, type Model } from 'mongoose';
import { carriesEvents } from '@kelmah/kit/mongo/mongo-outbox';
import { mongoPage } from '@kelmah/kit/mongo/mongo-page';
import type { Money } from '@kelmah/kit/money/money';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import { aggregateStore, type Aggregate, type AggregateStore } from '../aggregate/aggregate.store';
import { ApplicationStatus, openStatuses } from './application.states';

export interface ApplicationDocument extends Aggregate {
  jobId: string;
  jobTitle: string;
  hirerId: string;
  workerId: string;
  coverNote: string;
  price: Money;
  days: number;
  startOn: Date;
  status: ApplicationStatus;
  submittedAt: Date;
  changedAt: Date;
  /** The contract that was drawn up of it, the last one where there were several. */
  contractId: string | null;
  /** 1 to 20 while it is open, unique for the worker, so that no race opens a twenty-first; 0 otherwise. */
  openSlot: number;
}

const schema = new Schema<ApplicationDocument>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    jobId: { type: String, required: true },
    jobTitle: String,
    hirerId: { type: String, required: true },
    workerId: { type: String, required: true },
    coverNote: String,
    price: { type: Schema.Types.Mixed, required: true },
    days: Number,
    startOn: Date,
    status: { type: String, required: true },
    submittedAt: Date,
    changedAt: Date,
    contractId: { type: String, default: null },
    openSlot: Number,
  },
  { versionKey: false, minimize: false },
);
carriesEvents(schema as never);
schema.index({ workerId: 1, jobId: 1 }, { unique: true, name: 'once' });
schema.index(
  { workerId: 1, openSlot: 1 },
  { unique: true, partialFilterExpression: { openSlot: { $gt: 0 } }, name: 'slots' },
);
schema.index({ jobId: 1, status: 1, submittedAt: -1, _id: -1 });
schema.index({ jobId: 1, submittedAt: -1, _id: -1 });
schema.index({ jobId: 1, changedAt: 1 });
schema.index({ workerId: 1, submittedAt: -1, _id: -1 });

export interface ApplicationStore extends AggregateStore<ApplicationDocument> {
  /** A worker's applications to these jobs. */
  ofWorkerTo(workerId: string, jobIds: readonly string[]): Promise<ApplicationDocument[]>;
  /** Every application of a worker, the oldest first. */
  allOfWorker(workerId: string): Promise<ApplicationDocument[]>;
  /** Ids of all applications of a worker. */
  idsOfWorker(workerId: string): Promise<string[]>;
  /** Ids of all applications to a job. */
  idsOfJob(jobId: string): Promise<string[]>;
  /** Which of the worker's slots are taken. */
  takenSlots(workerId: string): Promise<number[]>;
  /** How many applications each job has, the withdrawn ones left out; jobs without any are left out. */
  countByJob(jobIds: readonly string[]): Promise<{ jobId: string; count: number }[]>;
  openOfJob(jobId: string, submittedUntil: Date | null): Promise<ApplicationDocument[]>;
  ofJob(jobId: string, statuses: Statuses, page: PageRequest): Promise<Connection<ApplicationDocument>>;
  ofWorker(workerId: string, statuses: Statuses, page: PageRequest): Promise<Connection<ApplicationDocument>>;
  /** Those of a job that changed at this time or later, in the order in which they did. */
  changedSince(jobId: string, since: Date): Promise<ApplicationDocument[]>;
}

type Statuses = readonly ApplicationStatus[] | undefined;

const newestFirst = [
  ['submittedAt', -1],
  ['_id', -1],
] as const;
const among = (statuses: Statuses) => (statuses ? { status: { $in: [...statuses] } } : {});

export function applicationStore(mongo: MongoConnection): ApplicationStore {
  const model: Model<ApplicationDocument> = mongo.model<ApplicationDocument>('Application', schema, 'applications');
  const idsOf = async (filter: object) => {
    const all = await model.find(filter).select('_id').lean<{ _id: string }[]>();
    return all.map(({ _id }) => _id);
  };
  const read = (filter: object) => model.find(filter).lean<ApplicationDocument[]>();
  return {
    ...aggregateStore(model),
    ofWorkerTo: (workerId, jobIds) => read({ workerId, jobId: { $in: jobIds } }).exec(),
    allOfWorker: (workerId) => read({ workerId }).sort({ submittedAt: 1 }).exec(),
    idsOfWorker: (workerId) => idsOf({ workerId }),
    idsOfJob: (jobId) => idsOf({ jobId }),
    takenSlots: async (workerId) => {
      const open = await model
        .find({ workerId, openSlot: { $gt: 0 } })
        .select('openSlot')
        .lean<{ openSlot: number }[]>();
      return open.map(({ openSlot }) => openSlot);
    },
    countByJob: async (jobIds) => {
      const counted = await model.aggregate<{ _id: string; count: number }>([
        { $match: { jobId: { $in: [...jobIds] }, status: { $ne: ApplicationStatus.WITHDRAWN } } },
        { $group: { _id: '$jobId', count: { $sum: 1 } } },
      ]);
      return counted.map(({ _id, count }) => ({ jobId: _id, count }));
    },
    openOfJob: (jobId, submittedUntil) =>
      read({
        jobId,
        status: { $in: openStatuses },
        ...(submittedUntil && { submittedAt: { $lte: submittedUntil } }),
      }).exec(),
    ofJob: (jobId, statuses, page) => mongoPage(model, { jobId, ...among(statuses) }, newestFirst, page),
    ofWorker: (workerId, statuses, page) => mongoPage(model, { workerId, ...among(statuses) }, newestFirst, page),
    changedSince: (jobId, since) =>
      read({ jobId, changedAt: { $gte: since } })
        .sort({ changedAt: 1, _id: 1 })
        .exec(),
  };
}
