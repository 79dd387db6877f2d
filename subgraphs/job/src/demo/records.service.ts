import { day } from '@kelmah/kit/clock/clock';
import type { DemoApplication, DemoContract, DemoJob, DemoMilestone, DemoPerson } from '@kelmah/kit/demo/demo-data';
import { ApplicationStatus, openStatuses } from '../application/application.states';
import type { ApplicationDocument } from '../application/application.store';
import { termsHashOf } from '../contract/contract-terms.service';
import { ContractStatus } from '../contract/contract.states';
import type { ContractDocument, MilestoneRecord } from '../contract/contract.store';
import { nextReviewDueAt } from '../contract/milestone-change.service';
import { ApprovedBy, MilestoneStatus } from '../contract/milestone.states';
import { withPlace } from '../job/job.service';
import { BudgetKind, jobLifeDays, JobStatus, JobVisibility } from '../job/job.states';
import type { JobDocument } from '../job/job.store';
import { roughly } from '../shared/place.service';
import type { WorkerCard } from '../worker-card/worker-card.store';

export function cardRecord({ id, worker }: DemoPerson): WorkerCard[] {
  if (!worker) return [];
  const { tradeIds, region, town, point, radiusKm, rateMin, rateMax, availability } = worker;
  return [
    {
      _id: id,
      version: 1,
      published: true,
      ...{ tradeIds, region, town, radiusKm },
      point: roughly(point),
      rateMin: rateMin.amountMinor,
      rateMax: rateMax.amountMinor,
      currency: rateMin.currency,
      available: availability.accepting,
    },
  ];
}

export function jobRecord({ id, hirerId, status, ...job }: DemoJob): JobDocument {
  const form = withPlace({
    ...{ title: job.title, description: job.description, tradeId: job.tradeId, region: job.region, town: job.town },
    ...{ point: job.point, startOn: job.startOn, endOn: job.endOn, plannedMilestones: job.plannedMilestones },
    budget: { ...job.budget, kind: BudgetKind[job.budget.kind] },
    uploadIds: [],
    visibility: JobVisibility.PUBLIC,
  });
  return {
    ...form,
    _id: id,
    version: 1,
    hirerId,
    status: JobStatus[status],
    createdAt: job.createdAt,
    postedAt: job.postedAt,
    expiresAt: job.postedAt && new Date(job.postedAt.getTime() + jobLifeDays * day),
    filledAt: job.filledAt,
    cancelReason: job.cancelReason,
    acceptedApplicationId: job.acceptedApplicationId,
    contractId: job.contractId,
    reopened: job.reopened,
    settling: false,
  };
}

/** Applications, each open one with a place of its own among those of its worker. */
export function applicationRecords(applications: readonly DemoApplication[]): ApplicationDocument[] {
  const taken = new Map<string, number>();
  return applications.map(({ id, status, ...application }) => {
    const isOpen = openStatuses.includes(ApplicationStatus[status]);
    const openSlot = isOpen ? (taken.get(application.workerId) ?? 0) + 1 : 0;
    if (isOpen) taken.set(application.workerId, openSlot);
    return { ...application, _id: id, version: 1, status: ApplicationStatus[status], openSlot };
  });
}

export function contractRecord({ id, signatures, ...demo }: DemoContract): ContractDocument {
  const milestones = demo.milestones.map(milestoneRecord);
  const contract = { ...demo, _id: id, version: 1, status: ContractStatus[demo.status], milestones, settling: false };
  const termsHash = termsHashOf(contract);
  return {
    ...contract,
    termsHash,
    signatures: signatures.map((signature) => ({ ...signature, termsHash })),
    nextReviewDueAt: nextReviewDueAt(milestones),
  };
}

const milestoneRecord = ({ id, position, title, amountMinor, ...demo }: DemoMilestone): MilestoneRecord => ({
  _id: id,
  ...{ position, title, amountMinor },
  status: MilestoneStatus[demo.status],
  submissions: demo.submissions.map((submission) => ({ ...submission, uploadIds: [] })),
  fundingId: demo.fundingId,
  refundedFundingIds: [],
  submittedAt: demo.submittedAt,
  reviewDueAt: demo.reviewDueAt,
  approvedAt: demo.approvedAt,
  approvedBy: demo.approvedBy && ApprovedBy[demo.approvedBy],
  paidAt: demo.paidAt,
});
