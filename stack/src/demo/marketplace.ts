import { minute } from '@kelmah/kit/clock/clock';
import type { DemoApplication, DemoContract, DemoJob } from '@kelmah/kit/demo/demo-data';
import { makeApplication, settleApplication } from './applications';
import { cast } from './cast';
import { castPlans } from './cast-plans';
import { makeCitizen, type Citizen, type CitizenPlan } from './citizens';
import { makeContract, type Hiring } from './contracts';
import { Crowd } from './crowd';
import { chancePlans, type ContractPlan, type JobPlan } from './job-plans';
import { closedAt, makeJob } from './jobs';
import { randomFrom, type Random } from './random';
import { daysAgo, later, plus } from './times';

export interface MarketplaceSize {
  /** The same seed, moment and number of people give the same marketplace. */
  seed: string;
  now: Date;
  people: number;
}

/** What the work of a contract is about, for those who talk of it. */
export interface Deal {
  plan: JobPlan;
  job: DemoJob;
  application: DemoApplication;
  worker: Citizen;
  contract?: DemoContract;
}

export interface Marketplace {
  now: Date;
  citizens: Citizen[];
  jobs: DemoJob[];
  applications: DemoApplication[];
  contracts: DemoContract[];
  /** Each application with what it is about and what came of it. */
  deals: Deal[];
}

const jobsPerPerson = 1.1;

/** People, jobs, applications and contracts: a marketplace in the middle of its life, at `now`. Pure. */
export function makeMarketplace({ seed, now, people }: MarketplaceSize): Marketplace {
  const random = randomFrom(seed);
  const citizens = makeCitizens(people, now, random.branch('people'));
  // What those do who may be signed in as is planned, not left to chance.
  const hirers = citizens
    .slice(cast.length)
    .filter(({ isHirer, memberSince }) => isHirer && memberSince < daysBefore(now, 2));
  const workers = citizens.filter(({ isWorker }) => isWorker);
  const crowd = new Crowd(workers);
  const planning = random.branch('plans');
  const wanted = Math.max(0, Math.round(people * jobsPerPerson));
  const plans = castPlans(citizens);
  const next = chancePlans(hirers, crowd, now, planning);
  while (plans.length < wanted) plans.push(next());
  const market: Marketplace = { now, citizens, jobs: [], applications: [], contracts: [], deals: [] };
  plans.forEach((plan, index) => live(plan, market, crowd, random.branch(`job ${index}`)));
  return market;
}

const daysBefore = (now: Date, days: number) => plus(now, -days * 24 * 60 * minute);

function makeCitizens(count: number, now: Date, random: Random): Citizen[] {
  const byChance = (): CitizenPlan => ({
    roles: random.weighted([
      [['WORKER'], 58],
      [['HIRER'], 34],
      [['HIRER', 'WORKER'], 8],
    ] as const) as CitizenPlan['roles'],
  });
  return Array.from({ length: Math.max(count, cast.length) }, (_, index) =>
    makeCitizen(index, cast[index] ?? byChance(), now, random.branch(String(index))),
  );
}

/** Lives a job through: it is posted, people apply, somebody gets it or nobody does. */
function live(plan: JobPlan, market: Marketplace, crowd: Crowd, random: Random): void {
  const { now } = market;
  const job = makeJob(plan, now, random);
  if (job.status === 'DRAFT') {
    market.jobs.push(job);
    return;
  }
  const posted = job.postedAt ?? job.createdAt;
  const accepted = plan.contract && later(acceptedAtOf(plan, now, random), plus(posted, 90 * minute));
  const until = accepted ?? closedAt(job, now, random);
  const came = crowd.comeTo(plan, job, until, random);
  const applied = came.map((worker) => ({
    worker,
    application: makeApplication({ plan, job, worker, until }, random),
  }));
  const chosen = accepted ? chosenOf(plan, applied) : undefined;
  if (!chosen || !accepted || !plan.contract) {
    // Nobody came who could have been chosen: the job stands open, or its time went by.
    const left = plan.contract ? { ...job, status: openOrExpired(job, now) } : job;
    market.jobs.push(left);
    const closed = plan.contract ? closedAt(left, now, random) : until;
    for (const each of applied)
      keep(market, crowd, {
        plan,
        job: left,
        ...each,
        application: settleApplication(each.application, left, closed, now, random),
      });
    return;
  }
  const contractPlan = paidOutOnly(plan.contract, chosen.worker);
  const hiring: Hiring = { plan: { ...plan, contract: contractPlan }, job, ...chosen, acceptedAt: accepted };
  hire(hiring, applied, market, crowd, random);
}

type Applied = Pick<Deal, 'worker' | 'application'>;

function hire(hiring: Hiring, applied: readonly Applied[], market: Marketplace, crowd: Crowd, random: Random): void {
  const { plan, acceptedAt, application, worker } = hiring;
  const { now } = market;
  const contract = makeContract(hiring, now, random);
  const calledOff = contract.status === 'CANCELLED';
  const isDone = contract.status === 'COMPLETED';
  const job: DemoJob = calledOff
    ? { ...hiring.job, status: 'OPEN', reopened: 1 }
    : {
        ...hiring.job,
        status: isDone ? 'CLOSED' : 'FILLED',
        filledAt: acceptedAt,
        acceptedApplicationId: application.id,
        contractId: contract.id,
      };
  market.jobs.push(job);
  market.contracts.push(contract);
  const won: DemoApplication = {
    ...application,
    status: calledOff ? 'WITHDRAWN' : 'ACCEPTED',
    changedAt: contract.cancelledAt ?? acceptedAt,
    contractId: contract.id,
  };
  keep(market, crowd, { plan, job, worker, application: won, contract });
  for (const each of applied.filter((entry) => entry.worker !== worker)) {
    const settled = settleApplication(each.application, { ...job, status: 'FILLED' }, acceptedAt, now, random);
    keep(market, crowd, { plan, job, worker: each.worker, application: settled });
  }
}

function keep(market: Marketplace, crowd: Crowd, deal: Deal): void {
  market.applications.push(deal.application);
  market.deals.push(deal);
  crowd.note(deal.application);
}

function acceptedAtOf({ contract, days }: JobPlan, now: Date, random: Random): Date {
  // What is not signed by both is young.
  const young = contract?.status === 'DRAFT' || contract?.status === 'OFFERED';
  return daysAgo(now, young ? random.int(1, 2) : days, random);
}

const chosenOf = ({ worker, contract }: JobPlan, applied: readonly Applied[]): Applied | undefined =>
  applied.find((entry) =>
    worker ? entry.worker === worker : entry.worker.isPaidOut === (contract?.current !== 'APPROVED'),
  ) ?? (worker ? undefined : applied[0]);

const openOrExpired = ({ postedAt, createdAt }: DemoJob, now: Date): DemoJob['status'] =>
  (postedAt ?? createdAt) < daysBefore(now, 30) ? 'EXPIRED' : 'OPEN';

/** Nobody has been paid whom Stripe cannot pay: their first approved milestone waits for them to say where to. */
function paidOutOnly(plan: ContractPlan, worker: Citizen): ContractPlan {
  if (worker.isPaidOut) return plan.current === 'APPROVED' ? { ...plan, current: 'SUBMITTED' } : plan;
  if (plan.status === 'COMPLETED') return { status: 'ACTIVE', paid: 0, current: 'APPROVED' };
  return plan.status === 'ACTIVE' ? { ...plan, paid: 0 } : plan;
}
