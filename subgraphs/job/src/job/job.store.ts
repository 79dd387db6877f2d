import { Schema, type Connection as MongoConnection, type Model } from 'mongoose';
import { carriesEvents } from '@kelmah/kit/mongo/mongo-outbox';
import { mongoPage } from '@kelmah/kit/mongo/mongo-page';
import type { Money } from '@kelmah/kit/money/money';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Point } from '@kelmah/kit/reference/distance';
import type { Region } from '@kelmah/kit/reference/regions';
import { aggregateStore, type Aggregate, type AggregateStore } from '../aggregate/aggregate.store';
import { JobStatus, JobVisibility, type BudgetKind } from './job.states';

export interface BudgetRecord {
  kind: BudgetKind;
  amount: Money;
  estimatedHours: number | null;
}

export interface PlannedMilestoneRecord {
  title: string;
  sharePercent: number;
}

/** What the hirer fills in. A draft may leave any of it empty. */
export interface JobForm {
  title: string;
  description: string;
  tradeId: string | null;
  uploadIds: string[];
  region: Region | null;
  town: string;
  /** Where the work is, exactly. Shown to the two parties of the contract alone. */
  point: Point | null;
  budget: BudgetRecord | null;
  startOn: Date | null;
  endOn: Date | null;
  visibility: JobVisibility;
  plannedMilestones: PlannedMilestoneRecord[];
}

export interface JobDocument extends Aggregate, JobForm {
  hirerId: string;
  status: JobStatus;
  /** The point to about a kilometre, as GeoJSON: all that search and distances work with, so that they tell no more. */
  location: { type: 'Point'; coordinates: number[] } | null;
  /** Further words that the job is found by: its trade's name and its place. */
  keywords: string;
  createdAt: Date;
  postedAt: Date | null;
  expiresAt: Date | null;
  filledAt: Date | null;
  cancelReason: string | null;
  acceptedApplicationId: string | null;
  contractId: string | null;
  /** How often it was open again after a contract was called off. */
  reopened: number;
  /** Whether its applications and contract are still to follow the change of its status. */
  settling: boolean;
}

const mixed = { type: Schema.Types.Mixed, default: null };
const text = { type: String, default: null };
const time = { type: Date, default: null };

const schema = new Schema<JobDocument>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    hirerId: { type: String, required: true },
    status: { type: String, required: true },
    visibility: { type: String, required: true },
    title: String,
    description: String,
    tradeId: text,
    uploadIds: [String],
    region: text,
    town: String,
    point: mixed,
    location: mixed,
    keywords: String,
    budget: mixed,
    startOn: time,
    endOn: time,
    plannedMilestones: [{ _id: false, title: String, sharePercent: Number }],
    createdAt: Date,
    postedAt: time,
    expiresAt: time,
    filledAt: time,
    cancelReason: text,
    acceptedApplicationId: text,
    contractId: text,
    reopened: Number,
    settling: Boolean,
  },
  { versionKey: false, minimize: false },
);
carriesEvents(schema as never);
schema.index({ status: 1, visibility: 1, postedAt: -1, _id: -1 });
schema.index({ status: 1, visibility: 1, tradeId: 1, postedAt: -1, _id: -1 });
schema.index({ status: 1, visibility: 1, region: 1, postedAt: -1, _id: -1 });
schema.index({ status: 1, visibility: 1, 'budget.amount.amountMinor': -1, _id: -1 });
schema.index({ hirerId: 1, createdAt: -1, _id: -1 });
schema.index({ status: 1, expiresAt: 1 });
schema.index({ settling: 1 }, { partialFilterExpression: { settling: true } });
schema.index({ location: '2dsphere' });
schema.index(
  { title: 'text', keywords: 'text', description: 'text' },
  { weights: { title: 5, keywords: 3, description: 1 }, name: 'words', default_language: 'english' },
);

export interface JobStore extends AggregateStore<JobDocument> {
  /** A hirer's jobs, the newest first. */
  ofHirer(
    hirerId: string,
    statuses: readonly JobStatus[] | undefined,
    page: PageRequest,
  ): Promise<Connection<JobDocument>>;
  /** A hirer's open public jobs, the newest first. */
  openOfHirer(hirerId: string, now: Date, page: PageRequest): Promise<Connection<JobDocument>>;
  /** Every job of a hirer, the oldest first. */
  allOfHirer(hirerId: string): Promise<JobDocument[]>;
  /** Ids of all jobs of a hirer. */
  idsOfHirer(hirerId: string): Promise<string[]>;
  /** Ids of open jobs whose time is over, the longest over first. */
  overdue(now: Date, limit: number): Promise<string[]>;
  /** Ids of jobs that something is still to follow. */
  unsettled(limit: number): Promise<string[]>;
}

export function jobModel(mongo: MongoConnection): Model<JobDocument> {
  return (mongo.models['Job'] as Model<JobDocument>) ?? mongo.model<JobDocument>('Job', schema, 'jobs');
}

const newestFirst = [
  ['createdAt', -1],
  ['_id', -1],
] as const;

export function jobStore(mongo: MongoConnection): JobStore {
  const model = jobModel(mongo);
  const idsOf = async (query: Promise<{ _id: string }[]>) => (await query).map(({ _id }) => _id);
  return {
    ...aggregateStore(model),
    ofHirer: (hirerId, statuses, page) =>
      mongoPage(model, { hirerId, ...(statuses && { status: { $in: [...statuses] } }) }, newestFirst, page),
    openOfHirer: (hirerId, now, page) =>
      mongoPage(
        model,
        { hirerId, status: JobStatus.OPEN, visibility: JobVisibility.PUBLIC, expiresAt: { $gt: now } },
        newestFirst,
        page,
      ),
    allOfHirer: (hirerId) => model.find({ hirerId }).sort({ createdAt: 1 }).lean<JobDocument[]>().exec(),
    idsOfHirer: (hirerId) => idsOf(model.find({ hirerId }).select('_id').lean<{ _id: string }[]>().exec()),
    overdue: (now, limit) =>
      idsOf(
        model
          .find({ status: JobStatus.OPEN, expiresAt: { $lte: now } })
          .sort({ expiresAt: 1 })
          .limit(limit)
          .select('_id')
          .lean<{ _id: string }[]>()
          .exec(),
      ),
    unsettled: (limit) =>
      idsOf(model.find({ settling: true }).limit(limit).select('_id').lean<{ _id: string }[]>().exec()),
  };
}
