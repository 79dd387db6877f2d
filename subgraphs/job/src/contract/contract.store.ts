import { Schema, type Connection as MongoConnection, type Model } from 'mongoose';
import { carriesEvents } from '@kelmah/kit/mongo/mongo-outbox';
import { mongoPage } from '@kelmah/kit/mongo/mongo-page';
import type { Money } from '@kelmah/kit/money/money';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import { aggregateStore, type Aggregate, type AggregateStore } from '../aggregate/aggregate.store';
import { ContractStatus, type TerminationStatus } from './contract.states';
import type { ApprovedBy, MilestoneStatus } from './milestone.states';

export interface SubmissionRecord {
  note: string;
  uploadIds: string[];
  submittedAt: Date;
  changesRequested: string | null;
  changesRequestedAt: Date | null;
}

export interface MilestoneRecord {
  _id: string;
  /** From 1. */
  position: number;
  title: string;
  /** In the currency of the contract's price. */
  amountMinor: number;
  status: MilestoneStatus;
  submissions: SubmissionRecord[];
  /** The funding that holds or held its money. */
  fundingId: string | null;
  /** Fundings that went back to the hirer: news of their being held is old news. */
  refundedFundingIds: string[];
  submittedAt: Date | null;
  /** When the clock approves it, where nobody did before. */
  reviewDueAt: Date | null;
  approvedAt: Date | null;
  approvedBy: ApprovedBy | null;
  paidAt: Date | null;
  /** Every dispute that was heard of; closed ones too, since their opening may be heard of later. */
  disputes?: DisputeMark[];
  /** What a settled dispute or an agreed ending said of this funding's money. */
  decision?: { fundingId: string; releasedMinor: number } | null;
}

export interface DisputeMark {
  disputeId: string;
  open: boolean;
}

/** How a milestone's held money is to be parted, in minor units; both sum to its amount. */
export interface SettlementRecord {
  milestoneId: string;
  releasedMinor: number;
  refundedMinor: number;
}

export interface TerminationRecord {
  _id: string;
  status: TerminationStatus;
  proposedById: string;
  at: Date;
  reason: string;
  /** With the funding that is meant: one that takes its place later is another matter. */
  settlements: (SettlementRecord & { fundingId: string | null })[];
  closedAt: Date | null;
}

export interface SignatureRecord {
  signerId: string;
  signedAt: Date;
  termsHash: string;
  /** The name as it was typed. */
  name: string;
}

export interface ContractDocument extends Aggregate {
  jobId: string;
  applicationId: string;
  hirerId: string;
  workerId: string;
  title: string;
  scope: string;
  price: Money;
  feeBasisPoints: number;
  reviewHours: number;
  startOn: Date | null;
  days: number;
  status: ContractStatus;
  milestones: MilestoneRecord[];
  termsHash: string;
  signatures: SignatureRecord[];
  createdAt: Date;
  activatedAt: Date | null;
  completedAt: Date | null;
  cancelledAt: Date | null;
  cancelledById: string | null;
  cancelReason: string | null;
  /** The latest proposal to end it midway. */
  termination?: TerminationRecord | null;
  terminatedAt?: Date | null;
  /** Who ended it or proposed to; null where staff did. */
  terminatedById?: string | null;
  terminationReason?: string | null;
  /** Whether it ends as soon as no money for work that has begun is held. */
  ending?: boolean;
  /** Those of its parties who had their account erased. */
  erasedIds?: string[];
  /** The earliest time at which the clock approves one of its milestones. */
  nextReviewDueAt: Date | null;
  /** Whether the job and the application are still to follow the end of this contract. */
  settling: boolean;
}

const time = { type: Date, default: null };
const text = { type: String, default: null };

const submission = new Schema<SubmissionRecord>(
  { note: String, uploadIds: [String], submittedAt: Date, changesRequested: text, changesRequestedAt: time },
  { _id: false },
);
const milestone = new Schema<MilestoneRecord>({
  _id: { type: String, required: true },
  position: Number,
  title: String,
  amountMinor: Number,
  status: String,
  submissions: [submission],
  fundingId: text,
  refundedFundingIds: [String],
  submittedAt: time,
  reviewDueAt: time,
  approvedAt: time,
  approvedBy: text,
  paidAt: time,
  disputes: [{ _id: false, disputeId: String, open: Boolean }],
  decision: { type: Schema.Types.Mixed, default: null },
});
const schema = new Schema<ContractDocument>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    jobId: { type: String, required: true },
    applicationId: { type: String, required: true },
    hirerId: { type: String, required: true },
    workerId: { type: String, required: true },
    title: String,
    scope: String,
    price: { type: Schema.Types.Mixed, required: true },
    feeBasisPoints: Number,
    reviewHours: Number,
    startOn: time,
    days: Number,
    status: { type: String, required: true },
    milestones: [milestone],
    termsHash: String,
    signatures: [{ _id: false, signerId: String, signedAt: Date, termsHash: String, name: String }],
    createdAt: Date,
    activatedAt: time,
    completedAt: time,
    cancelledAt: time,
    cancelledById: text,
    cancelReason: text,
    termination: { type: Schema.Types.Mixed, default: null },
    terminatedAt: time,
    terminatedById: text,
    terminationReason: text,
    ending: { type: Boolean, default: false },
    erasedIds: [String],
    nextReviewDueAt: time,
    settling: Boolean,
  },
  { versionKey: false, minimize: false },
);
carriesEvents(schema as never);
schema.index({ 'milestones._id': 1 });
schema.index({ hirerId: 1, createdAt: -1, _id: -1 });
schema.index({ workerId: 1, createdAt: -1, _id: -1 });
schema.index({ workerId: 1, status: 1 });
schema.index({ nextReviewDueAt: 1 });
schema.index({ settling: 1 }, { partialFilterExpression: { settling: true } });

export interface ContractStore extends AggregateStore<ContractDocument> {
  /** The contracts that hold these milestones. */
  byMilestoneIds(milestoneIds: readonly string[]): Promise<ContractDocument[]>;
  /** A person's contracts, on either side, the newest first. */
  ofParty(
    userId: string,
    statuses: readonly ContractStatus[] | undefined,
    page: PageRequest,
  ): Promise<Connection<ContractDocument>>;
  /** Every contract of a person, on either side, the oldest first. */
  allOfParty(userId: string): Promise<ContractDocument[]>;
  /** Ids of a person's contracts, on either side, in one of these states. */
  idsOfParty(userId: string, statuses: readonly ContractStatus[]): Promise<string[]>;
  /** How many contracts each of these workers has completed; those with none are left out. */
  completedByWorker(workerIds: readonly string[]): Promise<{ workerId: string; count: number }[]>;
  /** Ids of contracts with a review period that is over, the longest over first. */
  reviewOver(now: Date, limit: number): Promise<string[]>;
  /** Ids of contracts whose end is still to be followed. */
  unsettled(limit: number): Promise<string[]>;
}

const newestFirst = [
  ['createdAt', -1],
  ['_id', -1],
] as const;

export function contractStore(mongo: MongoConnection): ContractStore {
  const model: Model<ContractDocument> = mongo.model<ContractDocument>('Contract', schema, 'contracts');
  const idsOf = async (filter: object, limit: number, sort: Record<string, 1>) => {
    const found = await model.find(filter).sort(sort).limit(limit).select('_id').lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  };
  return {
    ...aggregateStore(model),
    byMilestoneIds: (milestoneIds) =>
      model
        .find({ 'milestones._id': { $in: [...milestoneIds] } })
        .lean<ContractDocument[]>()
        .exec(),
    ofParty: (userId, statuses, page) =>
      mongoPage(
        model,
        { $or: [{ hirerId: userId }, { workerId: userId }], ...(statuses && { status: { $in: [...statuses] } }) },
        newestFirst,
        page,
      ),
    allOfParty: (userId) =>
      model
        .find({ $or: [{ hirerId: userId }, { workerId: userId }] })
        .sort({ createdAt: 1 })
        .lean<ContractDocument[]>()
        .exec(),
    idsOfParty: (userId, statuses) =>
      idsOf({ $or: [{ hirerId: userId }, { workerId: userId }], status: { $in: [...statuses] } }, 0, { _id: 1 }),
    completedByWorker: async (workerIds) => {
      const counted = await model.aggregate<{ _id: string; count: number }>([
        { $match: { workerId: { $in: [...workerIds] }, status: ContractStatus.COMPLETED } },
        { $group: { _id: '$workerId', count: { $sum: 1 } } },
      ]);
      return counted.map(({ _id, count }) => ({ workerId: _id, count }));
    },
    reviewOver: (now, limit) => idsOf({ nextReviewDueAt: { $lte: now } }, limit, { nextReviewDueAt: 1 }),
    unsettled: (limit) => idsOf({ settling: true }, limit, { _id: 1 }),
  };
}
