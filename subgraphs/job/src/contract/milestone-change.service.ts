import { ContractStatus } from './contract.states';
import type { ContractDocument, MilestoneRecord } from './contract.store';
import { ApprovedBy, isDecided, MilestoneStatus } from './milestone.states';

/** The fields of a contract after one of its milestones has changed. */
export function withMilestone(contract: ContractDocument, changed: MilestoneRecord) {
  const milestones = contract.milestones.map((milestone) => (milestone._id === changed._id ? changed : milestone));
  return { milestones, nextReviewDueAt: nextReviewDueAt(milestones) };
}

/** The earliest end of a review period that runs. */
export function nextReviewDueAt(milestones: readonly MilestoneRecord[]): Date | null {
  const running = milestones.filter(({ status }) => status === MilestoneStatus.SUBMITTED);
  const due = running.map(({ reviewDueAt }) => reviewDueAt).filter((date) => date !== null);
  return due.reduce<Date | null>((first, date) => (first && first <= date ? first : date), null);
}

/** A milestone whose money is gone: it waits to be funded again, as if nothing had been done. */
export const toBeFunded = (milestone: MilestoneRecord): MilestoneRecord => ({
  ...milestone,
  status: MilestoneStatus.PLANNED,
  ...{ fundingId: null, submittedAt: null, reviewDueAt: null, approvedAt: null, approvedBy: null },
});

export const approved = (milestone: MilestoneRecord, by: ApprovedBy, at: Date): MilestoneRecord => ({
  ...milestone,
  status: MilestoneStatus.APPROVED,
  approvedAt: at,
  approvedBy: by,
});

/** The contract after the clock: what was due is approved, as of the moment when it was due. */
export function clockApproved(contract: ContractDocument, now: Date) {
  const isDue = (milestone: MilestoneRecord) =>
    contract.status === ContractStatus.ACTIVE &&
    !isDecided(milestone) &&
    milestone.status === MilestoneStatus.SUBMITTED &&
    milestone.reviewDueAt !== null &&
    milestone.reviewDueAt <= now;
  const due = contract.milestones.filter(isDue);
  const after = due.reduce(
    (changing, milestone) => ({
      ...changing,
      ...withMilestone(changing, approved(milestone, ApprovedBy.CLOCK, milestone.reviewDueAt ?? now)),
    }),
    contract,
  );
  return { contract: after, milestones: due };
}
