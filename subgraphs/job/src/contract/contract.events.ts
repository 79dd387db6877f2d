import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import type { Origin } from '../job/job.events';
import type { ContractDocument, MilestoneRecord, SettlementRecord, TerminationRecord } from './contract.store';
import { ApprovedBy } from './milestone.states';

function contractFact({ _id, jobId, applicationId, title, hirerId, workerId, price }: ContractDocument) {
  const { amountMinor, currency } = price;
  return { contractId: _id, jobId, applicationId, title, hirerId, workerId, amountMinor, currency };
}

export const contractOffered = (contract: ContractDocument, origin: Origin): EventRecord =>
  makeEvent('contract.offered', contract._id, contractFact(contract), origin);

export const contractCancelled = (contract: ContractDocument, origin: Origin): EventRecord =>
  makeEvent('contract.cancelled', contract._id, contractFact(contract), origin);

export function contractActivated(contract: ContractDocument, origin: Origin): EventRecord {
  const milestones = contract.milestones.map(({ _id, title, position, amountMinor }) => ({
    milestoneId: _id,
    title,
    position,
    amountMinor,
  }));
  const { feeBasisPoints } = contract;
  return makeEvent(
    'contract.activated',
    contract._id,
    { ...contractFact(contract), feeBasisPoints, milestones },
    origin,
  );
}

export const contractTerminationProposed = (
  contract: ContractDocument,
  { proposedById, settlements }: TerminationRecord,
  origin: Origin,
): EventRecord =>
  makeEvent(
    'contract.termination-proposed',
    contract._id,
    { ...contractFact(contract), proposedById, settlements },
    origin,
  );

export const contractTerminated = (
  contract: ContractDocument,
  settlements: SettlementRecord[],
  origin: Origin,
): EventRecord => makeEvent('contract.terminated', contract._id, { ...contractFact(contract), settlements }, origin);

export const contractCompleted = (contract: ContractDocument, completedAt: Date, origin: Origin): EventRecord =>
  makeEvent(
    'contract.completed',
    contract._id,
    { ...contractFact(contract), completedAt: completedAt.toISOString() },
    origin,
  );

function milestoneFact(contract: ContractDocument, { _id, title, position, amountMinor }: MilestoneRecord) {
  const { hirerId, workerId, price } = contract;
  return {
    milestoneId: _id,
    contractId: contract._id,
    title,
    contractTitle: contract.title,
    position,
    hirerId,
    workerId,
    amountMinor,
    currency: price.currency,
  };
}

export const milestoneStarted = (contract: ContractDocument, milestone: MilestoneRecord, origin: Origin): EventRecord =>
  makeEvent('milestone.started', milestone._id, milestoneFact(contract, milestone), origin);

export function milestoneSubmitted(
  contract: ContractDocument,
  milestone: MilestoneRecord,
  handedIn: { uploadIds: string[]; reviewDueAt: Date },
  origin: Origin,
): EventRecord {
  const reviewDueAt = handedIn.reviewDueAt.toISOString();
  return makeEvent(
    'milestone.submitted',
    milestone._id,
    { ...milestoneFact(contract, milestone), uploadIds: handedIn.uploadIds, reviewDueAt },
    origin,
  );
}

export const milestoneChangesRequested = (
  contract: ContractDocument,
  milestone: MilestoneRecord,
  note: string,
  origin: Origin,
): EventRecord =>
  makeEvent('milestone.changes-requested', milestone._id, { ...milestoneFact(contract, milestone), note }, origin);

export const milestoneApproved = (
  contract: ContractDocument,
  milestone: MilestoneRecord,
  approvedBy: ApprovedBy,
  origin: Origin,
): EventRecord =>
  makeEvent('milestone.approved', milestone._id, { ...milestoneFact(contract, milestone), approvedBy }, origin);
