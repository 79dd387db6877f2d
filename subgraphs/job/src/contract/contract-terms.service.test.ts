import { newId } from '@kelmah/kit/ids/ids';
import { Region } from '@kelmah/kit/reference/regions';
import fc from 'fast-check';
import { anActiveDocument } from '../../test/memory-house';
import { ApplicationStatus } from '../application/application.states';
import type { ApplicationDocument } from '../application/application.store';
import { JobStatus, JobVisibility } from '../job/job.states';
import type { JobDocument } from '../job/job.store';
import { contractFee, drawnUp, milestoneFee, termsHashOf } from './contract-terms.service';

const at = new Date('2026-03-01T08:00:00Z');

function aJobWith(shares: readonly number[]): JobDocument {
  return {
    _id: newId('job'),
    version: 1,
    hirerId: newId('user'),
    title: 'Wiring',
    description: 'Wire a house of five bedrooms.',
    tradeId: 'trd_electrical',
    uploadIds: [],
    region: Region.ASHANTI,
    town: 'Kumasi',
    point: null,
    location: null,
    keywords: '',
    budget: null,
    startOn: null,
    endOn: null,
    status: JobStatus.FILLED,
    visibility: JobVisibility.PUBLIC,
    plannedMilestones: shares.map((sharePercent, index) => ({ title: `Step ${index + 1}`, sharePercent })),
    createdAt: at,
    postedAt: at,
    expiresAt: at,
    filledAt: at,
    cancelReason: null,
    acceptedApplicationId: null,
    contractId: null,
    reopened: 0,
    settling: true,
  };
}

function anApplicationAt(amountMinor: number): ApplicationDocument {
  return {
    _id: newId('application'),
    version: 1,
    jobId: newId('job'),
    jobTitle: 'Wiring',
    hirerId: newId('user'),
    workerId: newId('user'),
    coverNote: 'I can.',
    price: { amountMinor, currency: 'GHS' },
    days: 10,
    startOn: at,
    status: ApplicationStatus.ACCEPTED,
    submittedAt: at,
    changedAt: at,
    contractId: null,
    openSlot: 0,
  };
}

/** 1 to 10 shares of at least 1 % that sum to 100. */
const shares = fc
  .integer({ min: 1, max: 10 })
  .chain((count) => fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: count - 1, maxLength: count - 1 }))
  .map((cuts) => {
    const sorted = [0, ...cuts.sort((a, b) => a - b), 100];
    return sorted.slice(1).map((cut, index) => cut - (sorted[index] ?? 0));
  });

describe('a contract that is drawn up', () => {
  it('has milestones that sum to the price, and fees and nets that sum to the milestones', () => {
    fc.assert(
      fc.property(
        shares,
        fc.integer({ min: 100, max: 99_999_999 }),
        fc.integer({ min: 0, max: 10_000 }),
        (parts, amountMinor, feeBasisPoints) => {
          const application = anApplicationAt(amountMinor);
          const terms = { feeBasisPoints, reviewHours: 72 };
          const contract = drawnUp(newId('contract'), aJobWith(parts), application, terms, at);
          const sum = contract.milestones.reduce((whole, milestone) => whole + milestone.amountMinor, 0);
          expect(sum).toBe(amountMinor);
          for (const milestone of contract.milestones) {
            const { fee, net } = milestoneFee(contract, milestone.amountMinor);
            expect(fee.amountMinor + net.amountMinor).toBe(milestone.amountMinor);
          }
          const whole = contractFee(contract);
          expect(whole.fee.amountMinor + whole.net.amountMinor).toBe(amountMinor);
          const fees = contract.milestones.map((part) => milestoneFee(contract, part.amountMinor).fee.amountMinor);
          expect(whole.fee.amountMinor).toBe(fees.reduce((all, fee) => all + fee, 0));
        },
      ),
    );
  });

  it('splits 2,500.00 by 20/30/40/10 as a plumber does', () => {
    const terms = { feeBasisPoints: 1_000, reviewHours: 72 };
    const contract = drawnUp(newId('contract'), aJobWith([20, 30, 40, 10]), anApplicationAt(250_000), terms, at);
    expect(contract.milestones.map(({ position, amountMinor }) => [position, amountMinor])).toEqual([
      [1, 50_000],
      [2, 75_000],
      [3, 100_000],
      [4, 25_000],
    ]);
    expect(contractFee(contract)).toEqual({
      fee: { amountMinor: 25_000, currency: 'GHS' },
      net: { amountMinor: 225_000, currency: 'GHS' },
    });
  });
});

describe('the hash of the terms', () => {
  const contract = anActiveDocument([10_000, 20_000]);
  const [first, second] = contract.milestones;

  it('stays the same whatever else happens to the contract', () => {
    expect(termsHashOf({ ...contract, version: 9, status: 'DRAFT', settling: true } as never)).toBe(contract.termsHash);
    expect(contract.termsHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['title', { title: 'Another' }],
    ['scope', { scope: 'Another' }],
    ['price', { price: { amountMinor: 30_001, currency: 'GHS' } }],
    ['currency', { price: { amountMinor: 30_000, currency: 'USD' } }],
    ['fee', { feeBasisPoints: 999 }],
    ['review period', { reviewHours: 71 }],
    ['first day', { startOn: null }],
    ['days', { days: 4 }],
    ['hirer', { hirerId: newId('user') }],
    ['worker', { workerId: newId('user') }],
    ['milestones', { milestones: [first, { ...second, title: 'Another' }] }],
    ['amounts', { milestones: [{ ...first, amountMinor: 10_001 }, second] }],
  ])('is another where the %s is another', (_what, change) => {
    expect(termsHashOf({ ...contract, ...change } as never)).not.toBe(contract.termsHash);
  });
});
