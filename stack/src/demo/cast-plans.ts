import type { Citizen } from './citizens';
import type { JobPlan } from './job-plans';
import type { TradeWords, WorkKind } from './trade-words';
import { tradeWords } from './trades-known';

const plumbing = tradeWords('trd_plumbing');
const painting = tradeWords('trd_painting');
const tiling = tradeWords('trd_tiling');

function workOf(trade: TradeWords, title: string): WorkKind {
  const found = trade.work.find(({ titles }) => titles.includes(title));
  if (!found) throw new RangeError(`${trade.tradeId} has no work like ${title}`);
  return found;
}

const bathrooms = workOf(plumbing, 'Six bathrooms for a guest house');
const burstMain = workOf(plumbing, 'Burst main in front of the house');
const tank = workOf(plumbing, 'Polytank stand and pump');
const smallRepair = workOf(plumbing, 'WC keeps running, two taps drip');
const outsideWalls = workOf(painting, 'Outside walls, two coats');
const rooms = workOf(painting, 'Three rooms and a ceiling');
const shower = workOf(tiling, 'Shower walls and floor');

/** Jobs that are there in every marketplace, so that those who sign in find something of everything. */
export function castPlans(people: readonly Citizen[]): JobPlan[] {
  const [efua, kwame, ama, ...others] = people as [Citizen, Citizen, Citizen, ...Citizen[]];
  // Those who have been there the longest were there when it began.
  const byAge = others.sort((a, b) => a.memberSince.getTime() - b.memberSince.getTime());
  const hirer = byAge.find(({ isHirer, isWorker }) => isHirer && !isWorker) ?? efua;
  const painter = byAge.find(({ worker }) => worker?.tradeIds.includes(painting.tradeId));
  return [...efuasPlans(efua, kwame, ama), ...amasPlans(ama, hirer, painter), olderPlan(hirer, kwame)];
}

function efuasPlans(hirer: Citizen, kwame: Citizen, ama: Citizen): JobPlan[] {
  const plan = { hirer, trade: plumbing };
  const westWing = { work: bathrooms, title: 'Bathrooms in the west wing', days: 13, applicants: 4, worker: kwame };
  const secondTank = { work: tank, title: 'Second polytank with booster pump', days: 1, applicants: 6 };
  const backGate = { work: burstMain, title: 'Burst main at the back gate', days: 34, applicants: 3, worker: kwame };
  const roomSeven = { work: smallRepair, title: 'WC in room 7 keeps running', days: 0, applicants: 0 };
  return [
    { ...plan, ...westWing, state: 'FILLED', contract: { status: 'ACTIVE', paid: 1, current: 'SUBMITTED' } },
    { ...plan, ...secondTank, state: 'OPEN', alsoApply: [kwame] },
    { ...plan, ...backGate, state: 'CLOSED', contract: { status: 'COMPLETED' } },
    { hirer, trade: painting, work: outsideWalls, days: 4, applicants: 4, state: 'OPEN', alsoApply: [ama] },
    { ...plan, ...roomSeven, state: 'DRAFT' },
  ];
}

function amasPlans(ama: Citizen, hirer: Citizen, painter: Citizen | undefined): JobPlan[] {
  const stairs = { trade: painting, work: rooms, title: 'Paint two rooms and the stairs', days: 9, applicants: 2 };
  const tiles = { trade: tiling, work: shower, days: 8, applicants: 2, worker: ama };
  return [
    { ...stairs, hirer: ama, worker: painter, state: 'FILLED', contract: { status: 'ACTIVE', current: 'IN_PROGRESS' } },
    { ...tiles, hirer, state: 'FILLED', contract: { status: 'ACTIVE', paid: 1, current: 'FUNDED' } },
  ];
}

const olderPlan = (hirer: Citizen, worker: Citizen): JobPlan => ({
  ...{ hirer, worker, trade: plumbing, work: burstMain, days: 52, applicants: 2, state: 'CLOSED' },
  contract: { status: 'COMPLETED' },
});
