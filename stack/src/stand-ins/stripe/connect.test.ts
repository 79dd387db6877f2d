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

describe('onboarding', () => {
  it('makes the worker ready to be paid and tells the connect door', async () => {
    const account = await story.account();
    expect(account).toMatchObject({
      country: 'GH',
      default_currency: 'ghs',
      capabilities: { transfers: 'inactive' },
      metadata: { worker: 'usr_kofi' },
    });
    const done = await story.onboard(await story.accountLink(account.id));
    expect(done.headers.get('location')).toBe('http://127.0.0.1:9/done');
    expect(await story.client.accounts.retrieve(account.id)).toMatchObject({
      capabilities: { transfers: 'active' },
      details_submitted: true,
      payouts_enabled: true,
      requirements: { currently_due: [], disabled_reason: null },
      external_accounts: { data: [{ object: 'bank_account', last4: '6789', account_holder_name: 'Kofi Boateng' }] },
    });
    const told = await until(() => story.hooks.received.find(({ event }) => event.type === 'account.updated'));
    expect(told).toMatchObject({ door: 'connect', event: { account: account.id } });
  });

  it('takes a link once, and only for five minutes', async () => {
    const account = await story.account();
    const link = await story.accountLink(account.id);
    const first = await fetch(link, { redirect: 'manual' });
    expect(first.headers.get('location')).toContain('/setup/s/');
    expect((await fetch(link, { redirect: 'manual' })).headers.get('location')).toBe('http://127.0.0.1:9/again');
    const late = await story.accountLink(account.id);
    await story.control.moveClock(301_000);
    expect((await fetch(late, { redirect: 'manual' })).headers.get('location')).toBe('http://127.0.0.1:9/again');
    expect((await story.client.accounts.retrieve(account.id)).details_submitted).toBe(false);
  });

  it('lets the worker leave and come back', async () => {
    const account = await story.account();
    const left = await story.onboard(await story.accountLink(account.id), { later: 'yes' });
    expect(left.headers.get('location')).toBe('http://127.0.0.1:9/done');
    expect((await story.client.accounts.retrieve(account.id)).details_submitted).toBe(false);
    await story.onboard(await story.accountLink(account.id));
    expect((await story.client.accounts.retrieve(account.id)).details_submitted).toBe(true);
  });

  it.each([
    ['no name', { firstName: '' }, 'Please give your first name.'],
    ['a child', { birth: '2020-01-01' }, 'You must be at least 18 years old.'],
    ['a number of letters', { number: 'abc' }, 'Please give an account number of digits.'],
  ])('says what is wrong with %s', async (_name, fields, words) => {
    const account = await story.account();
    const response = await story.onboard(await story.accountLink(account.id), fields);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(words);
  });

  it('does not show a form to who has no link', async () => {
    const account = await story.account();
    const link = await story.accountLink(account.id);
    const token = link.split('/').at(-1);
    expect((await fetch(`${story.standIn.url}/setup/s/${account.id}/${token}`)).status).toBe(404);
    expect((await fetch(`${story.standIn.url}/setup/e/acct_other/${token}`)).status).toBe(404);
  });
});

describe('a transfer', () => {
  it('moves money of a charge to the worker, with the group of the charge', async () => {
    const charge = await story.paidCharge(25_000);
    const worker = await story.onboardedAccount();
    const before = await availableOf();
    const transfer = await story.client.transfers.create({
      amount: 22_500,
      currency: 'ghs',
      destination: worker.id,
      source_transaction: charge.id,
      metadata: { milestone: 'mls_1' },
    });
    expect(transfer).toMatchObject({
      amount: 22_500,
      destination: worker.id,
      reversed: false,
      source_transaction: charge.id,
      transfer_group: 'milestone-1',
      metadata: { milestone: 'mls_1' },
    });
    expect(await availableOf()).toBe(before - 22_500);
    expect(await availableOf(worker.id)).toBe(22_500);
    expect((await story.client.transfers.list({ transfer_group: 'milestone-1' })).data.map(({ id }) => id)).toEqual([
      transfer.id,
    ]);
    expect((await story.client.transfers.list({ transfer_group: 'milestone-2' })).data).toEqual([]);
    const payment = await story.client.charges.retrieve(
      transfer.destination_payment as string,
      {},
      { stripeAccount: worker.id },
    );
    expect(payment).toMatchObject({ amount: 22_500, source_transfer: transfer.id });
    expect(await refusalOf(story.client.charges.retrieve(payment.id))).toMatchObject({ code: 'resource_missing' });
    await until(() => story.hooks.types().includes('transfer.created'));
  });

  it('never takes more than is left of its charge', async () => {
    const charge = await story.paidCharge(10_000);
    await story.paidCharge(90_000);
    const worker = await story.onboardedAccount();
    const send = (amount: number): Promise<Stripe.Transfer> =>
      story.client.transfers.create({ amount, currency: 'ghs', destination: worker.id, source_transaction: charge.id });
    expect(await refusalOf(send(10_001))).toMatchObject({ statusCode: 400, param: 'amount' });
    const first = await send(6000);
    await story.client.refunds.create({ charge: charge.id, amount: 1000 });
    expect(await refusalOf(send(3001))).toMatchObject({ statusCode: 400, param: 'amount' });
    await story.client.transfers.createReversal(first.id, { amount: 500 });
    expect(await send(3500)).toMatchObject({ amount: 3500 });
    expect(await refusalOf(send(1))).toMatchObject({ statusCode: 400, param: 'amount' });
  });

  it('is refused in another currency, for a failed charge, and to nobody', async () => {
    const charge = await story.paidCharge(10_000);
    const worker = await story.onboardedAccount();
    const wanted = { amount: 100, currency: 'ghs', destination: worker.id, source_transaction: charge.id };
    expect(await refusalOf(story.client.transfers.create({ ...wanted, currency: 'usd' }))).toMatchObject({
      param: 'currency',
    });
    expect(await refusalOf(story.client.transfers.create({ ...wanted, destination: 'acct_nobody' }))).toMatchObject({
      code: 'resource_missing',
      param: 'destination',
      statusCode: 400,
    });
    expect(await refusalOf(story.client.transfers.create({ ...wanted, transfer_group: 'another' }))).toMatchObject({
      param: 'transfer_group',
    });
    const failed = await refusalOf(
      story.client.paymentIntents.create({
        amount: 1000,
        currency: 'ghs',
        confirm: true,
        payment_method: 'pm_card_visa_chargeDeclined',
      }),
    );
    expect(
      await refusalOf(story.client.transfers.create({ ...wanted, source_transaction: failed.charge })),
    ).toMatchObject({
      param: 'source_transaction',
    });
    expect((await story.client.transfers.list()).data).toEqual([]);
  });

  it('without a charge needs the money to be there, and a refusal stays with its key', async () => {
    const worker = await story.onboardedAccount();
    const wanted = { amount: 5000, currency: 'ghs', destination: worker.id };
    const idempotencyKey = 'too-early';
    expect(await refusalOf(story.client.transfers.create(wanted, { idempotencyKey }))).toMatchObject({
      code: 'balance_insufficient',
      statusCode: 400,
    });
    await story.paidCharge(10_000);
    expect(await refusalOf(story.client.transfers.create(wanted, { idempotencyKey }))).toMatchObject({
      code: 'balance_insufficient',
    });
    expect(await story.client.transfers.create(wanted, { idempotencyKey: 'later' })).toMatchObject({ amount: 5000 });
  });

  it('is taken back in parts, never more than there is', async () => {
    const charge = await story.paidCharge(10_000);
    const worker = await story.onboardedAccount();
    const transfer = await story.client.transfers.create({
      amount: 9000,
      currency: 'ghs',
      destination: worker.id,
      source_transaction: charge.id,
    });
    const part = await story.client.transfers.createReversal(transfer.id, {
      amount: 4000,
      metadata: { why: 'dispute' },
    });
    expect(part).toMatchObject({ amount: 4000, transfer: transfer.id, metadata: { why: 'dispute' } });
    expect(await refusalOf(story.client.transfers.createReversal(transfer.id, { amount: 5001 }))).toMatchObject({
      param: 'amount',
    });
    await story.client.transfers.createReversal(transfer.id);
    expect(await story.client.transfers.retrieve(transfer.id)).toMatchObject({ amount_reversed: 9000, reversed: true });
    expect(await refusalOf(story.client.transfers.createReversal(transfer.id))).toMatchObject({ statusCode: 400 });
    expect((await story.client.transfers.listReversals(transfer.id)).data.map(({ amount }) => amount)).toEqual([
      5000, 4000,
    ]);
    expect(await availableOf(worker.id)).toBe(0);
    await until(() => story.hooks.types().filter((type) => type === 'transfer.reversed').length === 2);
  });
});

it('refuses to act for an account that is not ours, or in ways that are not known', async () => {
  const worker = await story.onboardedAccount();
  expect(await refusalOf(story.client.balance.retrieve({}, { stripeAccount: 'acct_stranger' }))).toMatchObject({
    code: 'account_invalid',
    statusCode: 403,
  });
  const asWorker = { stripeAccount: worker.id };
  const intent = { amount: 100, currency: 'usd' };
  expect((await refusalOf(story.client.paymentIntents.create(intent, asWorker))).message).toContain(
    'connected account',
  );
});

it('adds up: the platform keeps what it did not send, less the fees', async () => {
  const charge = await story.paidCharge(25_000);
  const worker = await story.onboardedAccount();
  await story.client.transfers.create({
    amount: 22_500,
    currency: 'ghs',
    destination: worker.id,
    source_transaction: charge.id,
  });
  await story.client.refunds.create({ charge: charge.id, amount: 1000 });
  const { data } = await story.client.balanceTransactions.list({ limit: 100 });
  expect(data.map(({ type, amount }) => [type, amount])).toEqual([
    ['refund', -1000],
    ['transfer', -22_500],
    ['charge', 25_000],
  ]);
  const sum = data.reduce((total, { net }) => total + net, 0);
  expect(await availableOf()).toBe(sum);
});
