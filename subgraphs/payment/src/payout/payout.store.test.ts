import { day } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { openBooks, type Books } from '../../test/books';
import { insertPayoutAccount, payoutAccountIdOf } from './payout-account.store';
import { PayoutStatus } from './payout.states';
import { insertPayout, payoutsKnownUntil, sumPayoutsUnderWay } from './payout.store';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
}, 30_000);
afterAll(() => books.stop());

const at = (days: number) => new Date(Date.UTC(2027, 0, 1) + days * day);

async function aWorker(): Promise<string> {
  const userId = newId('user');
  await insertPayoutAccount(books.postgres, userId, at(0));
  return userId;
}

const pays = (userId: string, status: PayoutStatus, madeOn: number, amountMinor = 10_00, currency = 'GHS') =>
  insertPayout(books.postgres, {
    id: newId('payout'),
    stripePayoutId: newId('event'),
    payoutAccountId: payoutAccountIdOf(userId),
    ...{
      userId,
      currency,
      amountMinor,
      status,
      createdAt: at(madeOn),
      arrivesOn: at(madeOn + 2),
      failureMessage: null,
    },
  });

it('sums what is under way by currency, with the day on which the first of it is expected', async () => {
  const worker = await aWorker();
  await pays(worker, PayoutStatus.IN_TRANSIT, 5, 30_00);
  await pays(worker, PayoutStatus.PENDING, 3, 12_50);
  await pays(worker, PayoutStatus.PENDING, 4, 700, 'JPY');
  await pays(worker, PayoutStatus.PAID, 1, 99_00);
  await pays(worker, PayoutStatus.FAILED, 2, 98_00);
  await pays(await aWorker(), PayoutStatus.PENDING, 1, 97_00);
  expect(await sumPayoutsUnderWay(books.postgres, worker)).toEqual([
    { userId: worker, currency: 'GHS', amountMinor: 42_50, payouts: 2, nextArrivesOn: at(5) },
    { userId: worker, currency: 'JPY', amountMinor: 700, payouts: 1, nextArrivesOn: at(6) },
  ]);
});

it('asks for payouts since the oldest that is under way, and since some days before the newest', async () => {
  const worker = await aWorker();
  const since = () => payoutsKnownUntil(books.postgres, payoutAccountIdOf(worker));
  expect(await since()).toBeUndefined();
  await pays(worker, PayoutStatus.PAID, 40);
  expect(await since()).toEqual(at(30));
  await pays(worker, PayoutStatus.PENDING, 38);
  expect(await since()).toEqual(at(30));
  await pays(worker, PayoutStatus.IN_TRANSIT, 20);
  expect(await since()).toEqual(at(20));
});
