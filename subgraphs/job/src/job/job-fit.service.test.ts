import { Region } from '@kelmah/kit/reference/regions';
import type { WorkerCard } from '../worker-card/worker-card.store';
import { fitOf } from './job-fit.service';
import { BudgetKind } from './job.states';
import type { JobDocument } from './job.store';

const card: WorkerCard = {
  _id: 'usr_x',
  version: 1,
  published: true,
  tradeIds: ['trd_plumbing'],
  region: 'GREATER_ACCRA',
  town: 'Madina',
  point: { latitude: 5.68, longitude: -0.17 },
  radiusKm: 10,
  rateMin: 4_000,
  rateMax: 9_000,
  currency: 'GHS',
  available: true,
};
const job = {
  tradeId: 'trd_plumbing',
  region: Region.GREATER_ACCRA,
  point: { latitude: 5.64, longitude: -0.16 },
  budget: { kind: BudgetKind.HOURLY, amount: { amountMinor: 5_000, currency: 'GHS' }, estimatedHours: null },
} as JobDocument;

const goodOf = (changedJob: Partial<JobDocument>, changedCard: Partial<WorkerCard> = {}) => {
  const { score, reasons } = fitOf({ ...job, ...changedJob }, { ...card, ...changedCard });
  return { score, reasons: Object.fromEntries(reasons.map(({ kind, good }) => [kind, good])) };
};

describe('how well a job suits a worker', () => {
  it('is 100 where all is met, with the reasons in words', () => {
    expect(fitOf(job, card)).toEqual({
      score: 100,
      reasons: [
        { kind: 'TRADE', good: true, text: 'Plumbing is one of your trades.' },
        { kind: 'DISTANCE', good: true, text: 'It is 4.6 km away, within your 10 km.' },
        { kind: 'RATE', good: true, text: 'It pays about ₵50.00 an hour; you ask for ₵40.00 or more.' },
        { kind: 'AVAILABILITY', good: true, text: 'You are taking on work.' },
        { kind: 'REGION', good: true, text: 'It is in your region.' },
      ],
    });
  });

  it.each<[string, Partial<JobDocument>, Partial<WorkerCard>, number, object]>([
    ['another trade', { tradeId: 'trd_solar' }, {}, 60, { TRADE: false }],
    ['another region', { region: Region.BONO_EAST }, {}, 90, { REGION: false }],
    ['no time', {}, { available: false }, 85, { AVAILABILITY: false }],
    ['too little money', {}, { rateMin: 5_001 }, 85, { RATE: false }],
    ['far beyond the radius', { point: { latitude: 9.4, longitude: -0.85 } }, {}, 80, { DISTANCE: false }],
    [
      'nothing at all',
      { tradeId: 'trd_solar', region: Region.OTI, point: { latitude: 9.4, longitude: -0.85 } },
      { available: false, rateMin: 9_000 },
      0,
      {},
    ],
  ])('with %s', (_what, changedJob, changedCard, score, reasons) => {
    const fit = goodOf(changedJob, changedCard);
    expect(fit.score).toBe(score);
    expect(fit.reasons).toMatchObject(reasons);
  });

  it('falls with the distance from the radius to its double', () => {
    // 4.6 km with a radius of 4: 2 - 4.6 / 4 = 0.85 of the 20 for the distance.
    expect(goodOf({}, { radiusKm: 4 })).toMatchObject({ score: 97, reasons: { DISTANCE: false } });
  });

  it('leaves out what one of the two says nothing about', () => {
    const bare = goodOf({ point: null, budget: null }, { region: null });
    expect(bare).toEqual({ score: 100, reasons: { TRADE: true, AVAILABILITY: true } });
  });

  it('reckons what a fixed budget pays an hour only where the hours are known', () => {
    const fixed = { kind: BudgetKind.FIXED, amount: { amountMinor: 100_000, currency: 'GHS' } };
    expect(goodOf({ budget: { ...fixed, estimatedHours: null } }).reasons).not.toHaveProperty('RATE');
    expect(goodOf({ budget: { ...fixed, estimatedHours: 25 } }).reasons).toMatchObject({ RATE: true });
    expect(goodOf({ budget: { ...fixed, estimatedHours: 26 } }).reasons).toMatchObject({ RATE: false });
  });

  it('compares no amounts of different currencies', () => {
    expect(goodOf({}, { currency: 'USD' }).reasons).not.toHaveProperty('RATE');
  });
});
