import type Stripe from 'stripe';
import { refusalOf, StripeStory } from '../testing/stripe-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';
import { until } from '../testing/until';

let story: StripeStory;

beforeEach(async () => {
  // Payouts only where a test moves the clock to them.
  story = await StripeStory.begin({ payoutAfterMs: 3600_000, payoutArrivalMs: 3600_000 });
});

afterEach(async () => {
  await story.end();
  removeTemporaryFolders();
});

const availableOf = async (account?: string): Promise<number> => {
  const balance = await story.client.balance.retrieve({}, account ? { stripeAccount: account } : {});
  return balance.available.find(({ currency }) => currency === 'ghs')?.amount ?? 0;
};

describe('a payout', () => {
  const pay = async (number: string): Promise<Stripe.Account> => {
    const charge = await story.paidCharge(10_000);
    const worker = await story.onboardedAccount({ number });
    await story.client.transfers.create({
      amount: 9000,
      currency: 'ghs',
      destination: worker.id,
      source_transaction: charge.id,
    });
    return worker;
  };
  const payoutsOf = async (account: string): Promise<Stripe.Payout[]> =>
    (await story.client.payouts.list({}, { stripeAccount: account })).data;

  it('leaves by itself and arrives', async () => {
    const worker = await pay('000123456789');
    expect(await payoutsOf(worker.id)).toEqual([]);
    await story.control.moveClock(3601_000);
    const created = await until(() => story.hooks.received.find(({ event }) => event.type === 'payout.created'));
    expect(created).toMatchObject({ door: 'connect', event: { account: worker.id } });
    expect(await payoutsOf(worker.id)).toMatchObject([
      { amount: 9000, automatic: true, currency: 'ghs', status: 'in_transit' },
    ]);
    expect(await availableOf(worker.id)).toBe(0);
    await story.control.moveClock(7300_000);
    await until(() => story.hooks.types().includes('payout.paid'));
    expect(await payoutsOf(worker.id)).toMatchObject([{ amount: 9000, status: 'paid' }]);
    expect((await story.client.payouts.list()).data).toEqual([]);
  });

  it('comes back from an account that does not exist, and none follows', async () => {
    const worker = await pay('000111111116');
    await story.control.moveClock(3601_000);
    await until(() => story.hooks.types().includes('payout.created'));
    await story.control.moveClock(7300_000);
    await until(() => story.hooks.types().includes('payout.failed'));
    expect(await payoutsOf(worker.id)).toMatchObject([{ status: 'failed', failure_code: 'no_account' }]);
    expect(await availableOf(worker.id)).toBe(9000);
    expect(await story.client.accounts.retrieve(worker.id)).toMatchObject({
      payouts_enabled: false,
      external_accounts: { data: [{ status: 'errored' }] },
    });
    await story.control.moveClock(20_000_000);
    await story.control.moveClock(40_000_000);
    expect(await payoutsOf(worker.id)).toHaveLength(1);
  });
});

describe('money that has not settled', () => {
  it('is pending, moves as pending, and becomes available', async () => {
    await story.end();
    story = await StripeStory.begin({ settleMs: 3600_000, payoutAfterMs: 1e9 });
    const charge = await story.paidCharge(10_000);
    const worker = await story.onboardedAccount();
    expect(await availableOf()).toBe(0);
    expect(
      await refusalOf(story.client.transfers.create({ amount: 100, currency: 'ghs', destination: worker.id })),
    ).toMatchObject({ code: 'balance_insufficient' });
    await story.client.transfers.create({
      amount: 9000,
      currency: 'ghs',
      destination: worker.id,
      source_transaction: charge.id,
    });
    expect(await availableOf(worker.id)).toBe(0);
    const pending = await story.client.balance.retrieve({}, { stripeAccount: worker.id });
    expect(pending.pending).toMatchObject([{ amount: 9000, currency: 'ghs' }]);
    await story.control.moveClock(3601_000);
    expect(await availableOf(worker.id)).toBe(9000);
    const bookings = await story.client.balanceTransactions.list({}, { stripeAccount: worker.id });
    expect(bookings.data).toMatchObject([{ amount: 9000, status: 'available', type: 'payment' }]);
  });
});
