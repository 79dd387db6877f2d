import { day, hour, minute } from '@kelmah/kit/clock/clock';
import type { DemoApplication, DemoContract, DemoJob } from '@kelmah/kit/demo/demo-data';
import { derivedId } from '@kelmah/kit/ids/ids';
import { allocate } from '@kelmah/kit/money/money';
import type { Citizen } from './citizens';
import type { ContractPlan, JobPlan } from './job-plans';
import { inFullBy, plannedMilestone, progressed, reviewHours } from './milestones';
import type { Random } from './random';
import { between, earlier, plus } from './times';

/** The platform's fee that the demo's contracts agreed on: 10 %. */
export const feeBasisPoints = 1_000;

export interface Hiring {
  plan: JobPlan & { contract: ContractPlan };
  job: DemoJob;
  application: DemoApplication;
  worker: Citizen;
  acceptedAt: Date;
}

/** The contract of a hiring, as far as it has come. */
export function makeContract(hiring: Hiring, now: Date, random: Random): DemoContract {
  const { plan, job, application, worker, acceptedAt } = hiring;
  const contract = drawnUp(hiring);
  const { status } = plan.contract;
  if (status === 'DRAFT') return contract;
  const offeredAt = plus(acceptedAt, random.int(20, 600) * minute);
  const hirerSigns = {
    signerId: job.hirerId,
    name: plan.hirer.name,
    signedAt: earlier(offeredAt, plus(now, -4 * minute)),
  };
  if (status === 'OFFERED') return { ...contract, status, signatures: [hirerSigns] };
  if (status === 'CANCELLED') {
    const cancelledAt = between(offeredAt, earlier(now, plus(offeredAt, 2 * day)), random);
    const cancelReason = 'I have been called to a big site in Takoradi and cannot come in time. I am sorry.';
    return { ...contract, status, signatures: [hirerSigns], cancelledAt, cancelledById: worker.id, cancelReason };
  }
  const activatedAt = plus(offeredAt, random.int(15, 500) * minute);
  const signatures = [hirerSigns, { signerId: worker.id, name: worker.name, signedAt: activatedAt }];
  const active = { ...contract, status, signatures, activatedAt };
  if (status === 'COMPLETED') return completed(active, activatedAt, application.days, now, random);
  return { ...active, milestones: progressed(active.milestones, plan.contract, { from: activatedAt, now }, random) };
}

function drawnUp({ job, application, acceptedAt }: Hiring): DemoContract {
  const id = derivedId('contract', application.id);
  const shares = job.plannedMilestones.map(({ sharePercent }) => sharePercent);
  const amounts = allocate(application.price.amountMinor, shares);
  return {
    id,
    jobId: job.id,
    applicationId: application.id,
    hirerId: job.hirerId,
    workerId: application.workerId,
    title: job.title,
    scope: job.description,
    price: application.price,
    feeBasisPoints,
    reviewHours,
    startOn: application.startOn,
    days: application.days,
    status: 'DRAFT',
    milestones: job.plannedMilestones.map(({ title }, index) =>
      plannedMilestone(id, index + 1, title, amounts[index] ?? 0),
    ),
    createdAt: acceptedAt,
    signatures: [],
    activatedAt: null,
    completedAt: null,
    cancelledAt: null,
    cancelledById: null,
    cancelReason: null,
  };
}

function completed(contract: DemoContract, from: Date, days: number, now: Date, random: Random): DemoContract {
  const wanted = plus(from, (days + random.int(1, 6)) * day);
  const until = earlier(wanted, plus(now, -random.int(3, 60) * hour));
  const milestones = inFullBy(contract.milestones, { from, until }, random);
  return { ...contract, milestones, completedAt: milestones.at(-1)?.paidAt ?? until };
}
