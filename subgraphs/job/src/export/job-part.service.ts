import { money, written } from '@kelmah/kit/money/money';
import type { ApplicationDocument } from '../application/application.store';
import type { ContractDocument, MilestoneRecord, TerminationRecord } from '../contract/contract.store';
import type { Stores } from '../house';
import type { JobDocument } from '../job/job.store';

/**
 * What is kept here of somebody: their jobs, their applications, their contracts on either side, and what of their
 * profile is copied for matching. What others applied with is theirs and not in it.
 */
export async function jobPart(
  stores: Pick<Stores, 'jobs' | 'applications' | 'contracts' | 'cards'>,
  userId: string,
): Promise<object> {
  const [jobs, applications, contracts, card] = await Promise.all([
    stores.jobs.allOfHirer(userId),
    stores.applications.allOfWorker(userId),
    stores.contracts.allOfParty(userId),
    stores.cards.byId(userId),
  ]);
  const { _id: _, version: __, ...matching } = card ?? { _id: '', version: 0 };
  return {
    jobs: jobs.map(aboutJob),
    applications: applications.map(aboutApplication),
    contracts: contracts.map((contract) => aboutContract(contract, userId)),
    matching: card && matching,
  };
}

const aboutJob = (job: JobDocument) => ({
  ...{ id: job._id, status: job.status, visibility: job.visibility, title: job.title, description: job.description },
  ...{ trade: job.tradeId, files: job.uploadIds, region: job.region, town: job.town, exactPlace: job.point },
  budget: job.budget && { ...job.budget, amount: written(job.budget.amount) },
  ...{ startOn: job.startOn, endOn: job.endOn, plannedMilestones: job.plannedMilestones },
  ...{ createdAt: job.createdAt, postedAt: job.postedAt, expiresAt: job.expiresAt, filledAt: job.filledAt },
  ...{ cancelReason: job.cancelReason, contractId: job.contractId },
});

const aboutApplication = (application: ApplicationDocument) => ({
  ...{ id: application._id, status: application.status, jobId: application.jobId, jobTitle: application.jobTitle },
  ...{ coverNote: application.coverNote, price: written(application.price), days: application.days },
  ...{ startOn: application.startOn, submittedAt: application.submittedAt, changedAt: application.changedAt },
  contractId: application.contractId,
});

const sideOf = (contract: ContractDocument, id: string | null | undefined, userId: string) => {
  if (id === null || id === undefined) return null;
  if (id === userId) return 'YOU';
  return id === contract.hirerId ? 'HIRER' : 'WORKER';
};

const aboutContract = (contract: ContractDocument, userId: string) => ({
  ...{ id: contract._id, status: contract.status, title: contract.title, scope: contract.scope },
  ...{ yourSide: contract.hirerId === userId ? 'HIRER' : 'WORKER', jobId: contract.jobId },
  ...{ price: written(contract.price), feePercent: contract.feeBasisPoints / 100, reviewHours: contract.reviewHours },
  ...{ startOn: contract.startOn, days: contract.days, termsHash: contract.termsHash },
  signatures: contract.signatures.map(({ signerId, name, signedAt, termsHash }) => ({
    ...{ by: sideOf(contract, signerId, userId), name, signedAt, termsHash },
  })),
  milestones: contract.milestones.map((milestone) => aboutMilestone(milestone, contract.price.currency)),
  ...{ createdAt: contract.createdAt, activatedAt: contract.activatedAt, completedAt: contract.completedAt },
  cancelled: contract.cancelledAt && {
    ...{ at: contract.cancelledAt, by: sideOf(contract, contract.cancelledById, userId) },
    reason: contract.cancelReason,
  },
  proposalToEnd: contract.termination ? aboutTermination(contract, contract.termination, userId) : null,
  ended: contract.terminatedAt
    ? {
        ...{ at: contract.terminatedAt, by: sideOf(contract, contract.terminatedById, userId) },
        reason: contract.terminationReason ?? null,
      }
    : null,
});

const aboutMilestone = (milestone: MilestoneRecord, currency: string) => ({
  ...{ id: milestone._id, position: milestone.position, title: milestone.title, status: milestone.status },
  amount: written(money(milestone.amountMinor, currency)),
  submissions: milestone.submissions.map(({ uploadIds: files, ...submission }) => ({ ...submission, files })),
  ...{ submittedAt: milestone.submittedAt, approvedAt: milestone.approvedAt, approvedBy: milestone.approvedBy },
  paidAt: milestone.paidAt,
});

const aboutTermination = (contract: ContractDocument, termination: TerminationRecord, userId: string) => ({
  ...{ status: termination.status, by: sideOf(contract, termination.proposedById, userId), at: termination.at },
  ...{ reason: termination.reason, closedAt: termination.closedAt },
  settlements: termination.settlements.map(({ milestoneId, releasedMinor, refundedMinor }) => ({
    milestoneId,
    toWorker: written(money(releasedMinor, contract.price.currency)),
    backToHirer: written(money(refundedMinor, contract.price.currency)),
  })),
});
