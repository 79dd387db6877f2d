import type { ApplicationDocument } from '../application/application.store';
import type { JobDocument } from '../job/job.store';
import type { ContractDocument, MilestoneRecord, SubmissionRecord } from './contract.store';

/** What is read where a former member's own words were. */
const workTitle = 'Work for a former member';
const ended = 'These words are kept no longer.';

/** A job without the title that a former member gave it. */
export const withoutTitle = (job: JobDocument) => (job.title === workTitle ? undefined : { set: { title: workTitle } });

/** An application to such a job. */
export const withoutJobTitle = (application: ApplicationDocument) =>
  application.jobTitle === workTitle ? undefined : { set: { jobTitle: workTitle } };

/** A contract without whatever a former member wrote into it; who, when, how much and in which parts stays. */
export function withoutWords(contract: ContractDocument, userId: string) {
  const isHirer = contract.hirerId === userId;
  const milestones = contract.milestones.map((one) => (isHirer ? unnamed(one) : undelivered(one)));
  const set: Partial<ContractDocument> = { milestones, ...(isHirer && { title: workTitle, scope: '' }) };
  if (contract.cancelledById === userId && contract.cancelReason) set.cancelReason = ended;
  if (contract.terminatedById === userId && contract.terminationReason) set.terminationReason = ended;
  if (contract.termination?.proposedById === userId) set.termination = { ...contract.termination, reason: ended };
  return { set };
}

/** What a hirer wrote of a part of the work: what it is, and what was to be changed. */
const unnamed = (milestone: MilestoneRecord): MilestoneRecord => ({
  ...milestone,
  title: `Part ${milestone.position}`,
  submissions: milestone.submissions.map((one) => ({
    ...one,
    changesRequested: one.changesRequested === null ? null : ended,
  })),
});

/** What a worker handed in. */
const undelivered = (milestone: MilestoneRecord): MilestoneRecord => ({
  ...milestone,
  submissions: milestone.submissions.map((one): SubmissionRecord => ({ ...one, note: ended, uploadIds: [] })),
});
