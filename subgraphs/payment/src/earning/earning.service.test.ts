import { aPerson } from '@kelmah/kit/testing/graph';
import { newId } from '@kelmah/kit/ids/ids';
import { openBooks, type Books } from '../../test/books';
import { bookings, type BookedFunding, type Booking } from '../ledger/bookings.service';
import { book } from '../ledger/ledger.service';
import { earningService } from './earning.service';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
}, 30_000);
afterAll(() => books.stop());

const worker = aPerson('WORKER');
const enter = (booking: Booking, at: string) => books.units.inOne((unit) => book(unit, booking, new Date(at)));
const aFunding = (amountMinor: number, feeMinor: number, currency = 'GHS'): BookedFunding => ({
  ...{ id: newId('funding'), milestoneId: newId('milestone'), hirerId: newId('user'), workerId: worker.userId },
  ...{ currency, amountMinor, feeMinor, netMinor: amountMinor - feeMinor, recoveredMinor: 0 },
});
async function earns(funding: BookedFunding, at: string): Promise<void> {
  await enter(bookings.hold(funding), at);
  await enter(bookings.release(funding), at);
}
const pays = (amountMinor: number, at: string, back = false) => {
  const payout = { id: newId('payout'), userId: worker.userId, currency: 'GHS', amountMinor };
  const places = { from: 'WORKER_AVAILABLE', to: 'WORKER_PAID_OUT' } as const;
  return enter(bookings.payout(payout, back ? { from: places.to, to: places.from } : places, 'PAID'), at);
};

it('sums what was earned, its fee and what was paid out, by the months of Ghana and by currency', async () => {
  const now = new Date('2027-02-10T12:00:00Z');
  const { monthsOf } = earningService(books.postgres, { now: () => now });
  expect(await monthsOf(worker.userId, 12)).toEqual([]);
  await earns(aFunding(70_00, 7_00), '2026-11-30T23:59:59.999Z');
  await earns(aFunding(100_00, 10_00), '2026-12-01T00:00:00.000Z');
  await earns(aFunding(33_33, 3_33), '2026-12-31T23:59:59.999Z');
  await earns(aFunding(1_000, 100, 'JPY'), '2027-02-01T00:00:00.000Z');
  await pays(90_00, '2027-01-02T09:00:00Z');
  await pays(40_00, '2027-02-02T09:00:00Z', true);
  const month = (name: string, currency: string, [earnedMinor, feeMinor, paidOutMinor] = [0, 0, 0]) => ({
    ...{ month: name, currency, earnedMinor, feeMinor, paidOutMinor },
  });
  expect(await monthsOf(worker.userId, 3)).toEqual([
    month('2026-12', 'GHS', [120_00, 13_33, 0]),
    month('2026-12', 'JPY'),
    month('2027-01', 'GHS', [0, 0, 90_00]),
    month('2027-01', 'JPY'),
    month('2027-02', 'GHS', [0, 0, -40_00]),
    month('2027-02', 'JPY', [900, 100, 0]),
  ]);
  expect((await monthsOf(worker.userId, 4))[0]).toEqual(month('2026-11', 'GHS', [63_00, 7_00, 0]));
  expect(new Set((await monthsOf(worker.userId, 10_000)).map((one) => one.month)).size).toBe(36);
  expect(new Set((await monthsOf(worker.userId, -1)).map((one) => one.month)).size).toBe(1);
});

it('says what a worker owes after a bank took back what they were paid, and to nobody else', async () => {
  const { earningsOf } = earningService(books.postgres, books.clock);
  const funding = aFunding(50_00, 5_00);
  await earns(funding, '2027-02-03T00:00:00Z');
  const move = { id: newId('event'), currency: 'GHS', amountMinor: 50_00 };
  await enter(bookings.chargebackWithdrawn(funding, { ...move, feeMinor: 15_00 }), '2027-02-04T00:00:00Z');
  const parts = { heldMinor: 0, receivableMinor: 45_00, feeMinor: 5_00 };
  await enter(bookings.chargebackLost(funding, move, parts), '2027-02-05T00:00:00Z');
  expect(await earningsOf(worker.userId, worker)).toMatchObject({ owed: [{ amountMinor: 45_00, currency: 'GHS' }] });
  const reversal = { id: newId('event'), currency: 'GHS', amountMinor: 45_00 };
  await enter(bookings.transferReversed(funding, reversal), '2027-02-06T00:00:00Z');
  expect(await earningsOf(worker.userId, worker)).toMatchObject({ owed: [] });
  expect(await earningsOf(worker.userId, aPerson('WORKER'))).toBeNull();
});
