import type { DemoContract, DemoJob, DemoMilestone } from '@kelmah/kit/demo/demo-data';
import type { Citizen } from './citizens';
import type { Crowd } from './crowd';
import type { Random } from './random';
import type { TradeWords, WorkKind } from './trade-words';
import { day, plus } from './times';
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

/** Whether somebody does this trade and is near enough to come. */
const does = (worker: Citizen, trade: TradeWords): boolean => worker.worker?.tradeIds.includes(trade.tradeId) ?? false;

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

/** Jobs that are there in every marketplace, so that those who sign in find something of everything. */
export function castPlans(people: readonly Citizen[], random: Random): JobPlan[] {
  const [efua, kwame, ama] = people as [Citizen, Citizen, Citizen];
  const plumbing = tradeWords('trd_plumbing');
  const [bathrooms, main, repair, tank] = plumbing.work as [WorkKind, WorkKind, WorkKind, WorkKind];
  const painting = tradeWords('trd_painting');
  const tiling = tradeWords('trd_tiling');
  const workOf = (trade: TradeWords, index: number) => trade.work[index] ?? random.pick(trade.work);
  const other = people.filter(({ isHirer, roles }) => isHirer && roles.length === 1).at(-1) ?? efua;
  const painter = people.find((person) => person !== ama && does(person, painting)) ?? ama;
  return [
    {
      ...{
        hirer: efua,
        trade: plumbing,
        work: bathrooms,
        title: 'Bathrooms in the west wing',
        state: 'FILLED',
        days: 13,
      },
      ...{ applicants: 4, worker: kwame, contract: { status: 'ACTIVE', paid: 1, current: 'SUBMITTED' } },
    },
    {
      ...{
        hirer: efua,
        trade: plumbing,
        work: tank,
        title: 'Second polytank with booster pump',
        state: 'OPEN',
        days: 1,
      },
      ...{ applicants: 6, alsoApply: [kwame] },
    },
    {
      ...{ hirer: efua, trade: plumbing, work: main, title: 'Burst main at the back gate', state: 'CLOSED', days: 34 },
      ...{ applicants: 3, worker: kwame, contract: { status: 'COMPLETED' } },
    },
    {
      hirer: efua,
      trade: painting,
      work: workOf(painting, 0),
      state: 'OPEN',
      days: 4,
      applicants: 4,
      alsoApply: [ama],
    },
    {
      hirer: efua,
      trade: plumbing,
      work: repair,
      title: 'WC in room 7 keeps running',
      state: 'DRAFT',
      days: 0,
      applicants: 0,
    },
    {
      ...{ hirer: other, trade: plumbing, work: main, state: 'CLOSED', days: 52, applicants: 2, worker: kwame },
      contract: { status: 'COMPLETED' },
    },
    {
      ...{
        hirer: ama,
        trade: painting,
        work: workOf(painting, 1),
        title: 'Paint two rooms and the stairs',
        state: 'FILLED',
      },
      ...{ days: 9, applicants: 2, worker: painter === ama ? undefined : painter },
      contract: { status: 'ACTIVE', paid: 0, current: 'IN_PROGRESS' },
    },
    {
      ...{ hirer: other, trade: tiling, work: workOf(tiling, 1), state: 'FILLED', days: 8, applicants: 2, worker: ama },
      contract: { status: 'ACTIVE', paid: 1, current: 'FUNDED' },
    },
  ];
}
