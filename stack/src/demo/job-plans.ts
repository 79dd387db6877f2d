import { day } from '@kelmah/kit/clock/clock';
import type { DemoContract, DemoJob, DemoMilestone } from '@kelmah/kit/demo/demo-data';
import type { Citizen } from './citizens';
import type { Crowd } from './crowd';
import type { Random } from './random';
import type { TradeWords, WorkKind } from './trade-words';
import { plus } from './times';
import { tradeWords } from './trades-known';

/** How far a contract has come. */
export interface ContractPlan {
  status: DemoContract['status'];
  /** How many milestones are paid, of an active one. */
  paid?: number;
  /** Where the next one stands. */
  current?: Exclude<DemoMilestone['status'], 'PAID'>;
}

/** A job that is to be made. */
export interface JobPlan {
  hirer: Citizen;
  trade: TradeWords;
  work: WorkKind;
  title?: string;
  state: DemoJob['status'];
  /** How long ago it was posted or, where a contract came of it, an application was accepted. */
  days: number;
  /** How many apply. */
  applicants: number;
  /** Who gets the job. */
  worker?: Citizen;
  /** Who else applies for certain. */
  alsoApply?: readonly Citizen[];
  contract?: ContractPlan;
}

const states: readonly (readonly [DemoJob['status'], number])[] = [
  ['OPEN', 40],
  ['FILLED', 24],
  ['CLOSED', 17],
  ['CANCELLED', 6],
  ['EXPIRED', 6],
  ['DRAFT', 7],
];

const daysOf: Record<DemoJob['status'], readonly [number, number]> = {
  OPEN: [0, 24],
  FILLED: [5, 30],
  CLOSED: [18, 62],
  CANCELLED: [4, 60],
  EXPIRED: [31, 68],
  DRAFT: [0, 14],
};

/** How far contracts have come, dealt out in turn, so that a small marketplace has every kind. */
const contracts: readonly ContractPlan[] = [
  { status: 'ACTIVE', paid: 1, current: 'SUBMITTED' },
  { status: 'DRAFT' },
  { status: 'ACTIVE', current: 'APPROVED' },
  { status: 'ACTIVE', paid: 1, current: 'IN_PROGRESS' },
  { status: 'OFFERED' },
  { status: 'ACTIVE', current: 'CHANGES_REQUESTED' },
  { status: 'ACTIVE', paid: 2, current: 'FUNDED' },
  { status: 'ACTIVE', current: 'PLANNED' },
  { status: 'ACTIVE', current: 'SUBMITTED' },
];

/** How many apply, with how often. */
const crowds = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 5],
  [4, 5],
  [5, 4],
  [6, 3],
  [8, 2],
] as const;

const triesMax = 40;
/** Between joining and an accepted application lie at least so many days more than the job is old. */
const daysToBegin = 6;

/** Plans jobs by chance, one after the other: each of a trade that somebody in the region does, where there is one. */
export function chancePlans(hirers: readonly Citizen[], crowd: Crowd, now: Date, random: Random): () => JobPlan {
  let dealt = 0;
  const hirerSince = (days: number): Citizen | undefined => {
    const joined = plus(now, -(days + daysToBegin) * day);
    for (let tries = 0; tries < triesMax; tries += 1) {
      const hirer = random.pick(hirers);
      if (hirer.memberSince < joined) return hirer;
    }
    return undefined;
  };
  return () => {
    const wanted = random.weighted(states);
    const [from, to] = daysOf[wanted];
    const days = random.int(from, to);
    const old = hirerSince(days);
    // Where nobody has been there for so long, somebody new posts their first job.
    const [hirer, state] = old ? ([old, wanted] as const) : ([random.pick(hirers), 'DRAFT'] as const);
    const trade = tradeWords(random.pick(crowd.tradesIn(hirer.region)));
    const plan = { hirer, trade, work: random.pick(trade.work), state, days, applicants: random.weighted(crowds) };
    if (state === 'CLOSED') return { ...plan, contract: { status: 'COMPLETED' } };
    if (state === 'FILLED') {
      dealt += 1;
      return { ...plan, applicants: Math.max(2, plan.applicants), contract: contracts[dealt % contracts.length] };
    }
    const isCalledOff = state === 'OPEN' && days > 3 && random.chance(0.06);
    return isCalledOff ? { ...plan, contract: { status: 'CANCELLED' } } : plan;
  };
}
