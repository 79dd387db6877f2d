import { createHash } from 'node:crypto';
import { derivedId } from '@kelmah/kit/ids/ids';
import { allocate, splitFee, type Money } from '@kelmah/kit/money/money';
import type { ApplicationDocument } from '../application/application.store';
import type { Terms } from '../house';
import type { JobDocument } from '../job/job.store';
import { ContractStatus } from './contract.states';
import type { ContractDocument, MilestoneRecord } from './contract.store';
import { MilestoneStatus } from './milestone.states';

/** What both parties sign. */
type Agreed = Pick<
  ContractDocument,
  | '_id'
  | 'hirerId'
  | 'workerId'
  | 'title'
  | 'scope'
  | 'price'
  | 'feeBasisPoints'
  | 'reviewHours'
  | 'startOn'
  | 'days'
  | 'milestones'
>;

/** SHA-256, hex, of the terms as JSON with its keys in this order: the same terms have the same hash, and no others. */
export function termsHashOf(terms: Agreed): string {
  const { _id, hirerId, workerId, title, scope, price, feeBasisPoints, reviewHours, startOn, days } = terms;
  const canonical = JSON.stringify({
    contractId: _id,
    hirerId,
    workerId,
    title,
    scope,
    amountMinor: price.amountMinor,
    currency: price.currency,
    feeBasisPoints,
    reviewHours,
    startOn: startOn?.toISOString() ?? null,
    days,
    milestones: terms.milestones.map(({ position, title: name, amountMinor }) => [position, name, amountMinor]),
  });
  return createHash('sha256').update(canonical).digest('hex');
}

/** Milestones as they are planned, before anything happened to them. Their ids follow from contract and position. */
export function plannedMilestones(contractId: string, parts: readonly { title: string; amountMinor: number }[]) {
  return parts.map(({ title, amountMinor }, index): MilestoneRecord => ({
    _id: derivedId('milestone', contractId, String(index + 1)),
    position: index + 1,
    title,
    amountMinor,
    status: MilestoneStatus.PLANNED,
    submissions: [],
    fundingId: null,
    refundedFundingIds: [],
    submittedAt: null,
    reviewDueAt: null,
    approvedAt: null,
    approvedBy: null,
    paidAt: null,
    disputes: [],
    decision: null,
  }));
}

/** The milestones of a job at this price, in minor units; they sum to it. */
export function partsAt(job: Pick<JobDocument, 'plannedMilestones'>, amountMinor: number): number[] {
  return allocate(
    amountMinor,
    job.plannedMilestones.map(({ sharePercent }) => sharePercent),
  );
}

/** The contract that is drawn up of a job and the application that was accepted; its milestones sum to the price. */
export function drawnUp(
  contractId: string,
  job: JobDocument,
  application: ApplicationDocument,
  { feeBasisPoints, reviewHours }: Terms,
  now: Date,
): ContractDocument {
  const { price, hirerId, workerId, startOn, days } = application;
  const amounts = partsAt(job, price.amountMinor);
  const parts = job.plannedMilestones.map(({ title }, index) => ({ title, amountMinor: amounts[index] ?? 0 }));
  const terms = {
    _id: contractId,
    hirerId,
    workerId,
    title: job.title,
    scope: job.description,
    price,
    feeBasisPoints,
    reviewHours,
    startOn,
    days,
    milestones: plannedMilestones(contractId, parts),
  };
  return {
    ...terms,
    version: 1,
    jobId: job._id,
    applicationId: application._id,
    status: ContractStatus.DRAFT,
    termsHash: termsHashOf(terms),
    signatures: [],
    createdAt: now,
    activatedAt: null,
    completedAt: null,
    cancelledAt: null,
    cancelledById: null,
    cancelReason: null,
    nextReviewDueAt: null,
    settling: false,
  };
}

/** A milestone's fee and what is left for the worker. */
export const milestoneFee = (contract: ContractDocument, amountMinor: number): { fee: Money; net: Money } =>
  splitFee({ amountMinor, currency: contract.price.currency }, contract.feeBasisPoints);

/** The whole fee: the sum of the milestones' fees, since it is they that are paid. */
export function contractFee(contract: ContractDocument): { fee: Money; net: Money } {
  const { currency, amountMinor } = contract.price;
  const feeMinor = contract.milestones.reduce(
    (sum, part) => sum + milestoneFee(contract, part.amountMinor).fee.amountMinor,
    0,
  );
  return { fee: { amountMinor: feeMinor, currency }, net: { amountMinor: amountMinor - feeMinor, currency } };
}
