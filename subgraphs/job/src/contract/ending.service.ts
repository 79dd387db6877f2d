import { hour } from '@kelmah/kit/clock/clock';
import type { Change } from '../aggregate/aggregate.store';
import type { Origin } from '../job/job.events';
import { allowed } from '../machine';
import { contractCompleted, contractTerminated } from './contract.events';
import { ContractStatus, contractTable, isHeld, TerminationStatus } from './contract.states';
import type { ContractDocument, MilestoneRecord, SettlementRecord } from './contract.store';
import { nextReviewDueAt } from './milestone-change.service';
import { isDecided, isUnpaidFor, MilestoneStatus } from './milestone.states';

/** The milestones whose money is held and that nobody has decided about. */
export const heldMilestones = ({ milestones }: ContractDocument): MilestoneRecord[] => milestones.filter(isHeld);

/**
 * What an ending says of money that nobody needs to agree on: for work that has not begun it goes back, for approved
 * work it is the worker's. Payment hears of these too, as it may not have heard of the approval yet.
 */
function undisputed(contract: ContractDocument): SettlementRecord[] {
  return contract.milestones.flatMap((milestone) => {
    const { _id: milestoneId, amountMinor, status } = milestone;
    if (isDecided(milestone)) return [];
    if (status === MilestoneStatus.FUNDED) return [{ milestoneId, releasedMinor: 0, refundedMinor: amountMinor }];
    if (status !== MilestoneStatus.APPROVED || isUnpaidFor(milestone)) return [];
    return [{ milestoneId, releasedMinor: amountMinor, refundedMinor: 0 }];
  });
}

/** Ends a contract midway. What was agreed on goes as agreed, the rest as it goes without saying. */
export function ended(
  contract: ContractDocument,
  by: { userId: string | null; reason: string; agreed?: readonly SettlementRecord[] },
  now: Date,
  origin: Origin,
): Change<ContractDocument> {
  const agreed = by.agreed ?? [];
  const named = new Set(agreed.map(({ milestoneId }) => milestoneId));
  const settlements = [...agreed, ...undisputed(contract).filter(({ milestoneId }) => !named.has(milestoneId))];
  const milestones = contract.milestones.map((milestone) => {
    const settlement = settlements.find(({ milestoneId }) => milestoneId === milestone._id);
    if (!settlement || milestone.fundingId === null) return milestone;
    const { releasedMinor } = settlement;
    return { ...milestone, reviewDueAt: null, decision: { fundingId: milestone.fundingId, releasedMinor } };
  });
  return {
    set: {
      milestones,
      nextReviewDueAt: null,
      termination: lapsed(contract.termination, now),
      status: ContractStatus.TERMINATED,
      terminatedAt: now,
      terminatedById: by.userId,
      terminationReason: by.reason,
      ending: false,
      settling: true,
    },
    events: [contractTerminated(contract, settlements, origin)],
  };
}

/** An open proposal that can no longer be accepted. */
export function lapsed(termination: ContractDocument['termination'], now: Date): ContractDocument['termination'] {
  if (termination?.status !== TerminationStatus.OPEN) return termination ?? null;
  return { ...termination, status: TerminationStatus.LAPSED, closedAt: now };
}

/** Whether anything of a contract was paid to its worker, or is going to be. */
export const paysSomething = ({ milestones }: ContractDocument): boolean =>
  milestones.some(
    (milestone) =>
      milestone.status === MilestoneStatus.PAID ||
      (milestone.status === MilestoneStatus.APPROVED && !isDecided(milestone)) ||
      (isDecided(milestone) && (milestone.decision?.releasedMinor ?? 0) > 0),
  );

const endedByStaff = 'Decided with a dispute.';
const accountClosed = 'An account was closed.';

/**
 * What payment's news make of a contract: ended, completed, going on after a dispute, or as it is. `change` is what the
 * news did to it by themselves; both are written as one.
 */
export function concluded(
  before: ContractDocument,
  change: Change<ContractDocument>,
  now: Date,
  origin: Origin,
): Change<ContractDocument> {
  const contract = { ...before, ...change.set };
  const events = change.events ?? [];
  if (allowed(contractTable, contract, 'END', 'payment')) {
    const [userId = null] = contract.erasedIds ?? [];
    const end = ended(contract, { userId, reason: userId === null ? endedByStaff : accountClosed }, now, origin);
    return { set: { ...change.set, ...end.set }, events: [...events, ...(end.events ?? [])] };
  }
  if (allowed(contractTable, contract, 'COMPLETE', 'payment')) {
    const set = { ...change.set, status: ContractStatus.COMPLETED, completedAt: now, settling: true };
    return { set, events: [...events, contractCompleted(contract, now, origin)] };
  }
  if (allowed(contractTable, contract, 'RESUME', 'payment')) {
    return { set: { ...change.set, status: ContractStatus.ACTIVE, ...reviewsAnew(contract, now) }, events };
  }
  return change;
}

/** Review periods stand still during a dispute; each begins anew when it is over. */
function reviewsAnew(contract: ContractDocument, now: Date) {
  const reviewDueAt = new Date(now.getTime() + Math.round(contract.reviewHours * hour));
  const milestones = contract.milestones.map((milestone) =>
    milestone.status === MilestoneStatus.SUBMITTED && isHeld(milestone) ? { ...milestone, reviewDueAt } : milestone,
  );
  return { milestones, nextReviewDueAt: nextReviewDueAt(milestones) };
}
