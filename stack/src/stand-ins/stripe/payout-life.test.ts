import type Stripe from 'stripe';
import { refusalOf, StripeStory } from '../testing/stripe-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';

let story: StripeStory;
let worker: Stripe.Account;
let asWorker: Stripe.RequestOptions;

beforeEach(async () => {
  story = await StripeStory.begin({ payoutAfterMs: 3600_000, payoutArrivalMs: 3600_000 });
  worker = await story.onboardedAccount();
  asWorker = { stripeAccount: worker.id };
});

afterEach(async () => {
  await story.end();
  removeTemporaryFolders();
});

const hour = 3600_000;
const earn = async (amount: number): Promise<void> => {
  const charge = await story.paidCharge(amount + 1000);
  await story.client.transfers.create({
    amount,
    currency: 'ghs',
    destination: worker.id,
    source_transaction: charge.id,
  });
};
const available = async (options: Stripe.RequestOptions = asWorker): Promise<number> =>
  (await story.client.balance.retrieve({}, options)).available.find(({ currency }) => currency === 'ghs')?.amount ?? 0;
const payouts = async (): Promise<Stripe.Payout[]> => (await story.client.payouts.list({}, asWorker)).data;
const schedule = (wanted: Stripe.AccountUpdateParams.Settings.Payouts.Schedule): Promise<Stripe.Account> =>
  story.client.accounts.update(worker.id, { settings: { payouts: { schedule: wanted } } });
const told = async (start: string): Promise<string[]> => {
  await story.control.webhooks({ action: 'wait' });
  return story.hooks.types().filter((type) => type.startsWith(start));
};

it('lists what an automatic payout took along, and that sums to the payout', async () => {
  await earn(4000);
  await earn(5000);
  await story.control.moveClock(hour + 1000);
  const [payout] = await payouts();
  const { data } = await story.client.balanceTransactions.list({ payout: payout?.id }, asWorker);
  expect(data.map(({ type, net }) => [type, net])).toEqual([
    ['payout', -9000],
    ['payment', 5000],
    ['payment', 4000],
  ]);
  expect(payout).toMatchObject({ automatic: true, reconciliation_status: 'in_progress' });
  await story.control.moveClock(3 * hour);
  expect(await payouts()).toMatchObject([{ status: 'paid', reconciliation_status: 'completed' }]);
  expect((await told('payout')).sort()).toEqual(['payout.created', 'payout.paid', 'payout.reconciliation_completed']);
});

it('fails days after it was paid, and the next one takes the money along', async () => {
  await earn(9000);
  await story.control.moveClock(hour + 1000);
  await story.control.moveClock(3 * hour);
  const [paid] = await payouts();
  const failed = await story.control.order(`/__payouts/${paid?.id}`, { outcome: 'failed', code: 'account_frozen' });
  expect(await failed.json()).toMatchObject({ status: 'failed', failure_code: 'account_frozen' });
  expect(await available()).toBe(9000);
  const { data } = await story.client.balanceTransactions.list({ type: 'payout_failure' }, asWorker);
  expect(data).toMatchObject([{ amount: 9000, source: paid?.id, reporting_category: 'payout_reversal' }]);
  expect((await story.client.payouts.retrieve(paid?.id ?? '', {}, asWorker)).failure_balance_transaction).toBe(
    data[0]?.id,
  );
  await story.client.accounts.createExternalAccount(worker.id, {
    external_account: { object: 'bank_account', country: 'GH', currency: 'ghs', account_number: '000123456780' },
    default_for_currency: true,
  });
  expect(await story.client.accounts.retrieve(worker.id)).toMatchObject({ payouts_enabled: true });
  await story.control.moveClock(6 * hour);
  const [again] = await payouts();
  expect(again).toMatchObject({ amount: 9000, status: 'in_transit' });
  const taken = await story.client.balanceTransactions.list({ payout: again?.id }, asWorker);
  expect(taken.data.map(({ type }) => type)).toEqual(['payout', 'payout_failure']);
  expect((await story.control.order(`/__payouts/${paid?.id}`, { outcome: 'failed' })).status).toBe(409);
});

it('goes by hand alone where the schedule says so, and can be called back for a while', async () => {
  expect(await schedule({ interval: 'manual' })).toMatchObject({
    settings: { payouts: { schedule: { interval: 'manual' } } },
  });
  await earn(9000);
  await story.control.moveClock(48 * hour);
  expect(await payouts()).toEqual([]);
  const create = (amount: number): Promise<Stripe.Payout> =>
    story.client.payouts.create({ amount, currency: 'ghs', metadata: { why: 'asked' } }, asWorker);
  expect(await refusalOf(create(9001))).toMatchObject({ code: 'balance_insufficient', statusCode: 400 });
  const first = await create(4000);
  expect(first).toMatchObject({
    automatic: false,
    status: 'pending',
    metadata: { why: 'asked' },
    reconciliation_status: 'not_applicable',
  });
  expect(await available()).toBe(5000);
  expect(await story.client.payouts.cancel(first.id, {}, asWorker)).toMatchObject({ status: 'canceled' });
  expect(await available()).toBe(9000);
  expect(await refusalOf(story.client.payouts.cancel(first.id, {}, asWorker))).toMatchObject({ statusCode: 400 });
  const second = await create(9000);
  await story.control.moveClock(48.6 * hour);
  expect(await story.client.payouts.retrieve(second.id, {}, asWorker)).toMatchObject({ status: 'in_transit' });
  await story.control.moveClock(50 * hour);
  expect(await story.client.payouts.retrieve(second.id, {}, asWorker)).toMatchObject({ status: 'paid' });
  expect(await refusalOf(story.client.balanceTransactions.list({ payout: second.id }, asWorker))).toMatchObject({
    param: 'payout',
  });
  expect((await told('payout')).sort()).toEqual([
    'payout.canceled',
    'payout.created',
    'payout.created',
    'payout.paid',
    'payout.updated',
  ]);
});

it('waits for its weekday, and as many days as it is told to', async () => {
  const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
  const inThreeDays = weekdays[(new Date().getUTCDay() + 3) % 7];
  await schedule({ interval: 'weekly', weekly_anchor: inThreeDays });
  await earn(9000);
  await story.control.moveClock(2 * 24 * hour);
  expect(await payouts()).toEqual([]);
  await story.control.moveClock(3 * 24 * hour);
  expect(await payouts()).toMatchObject([{ amount: 9000 }]);
  await schedule({ interval: 'daily', delay_days: 7 });
  await earn(2000);
  await story.control.moveClock(7 * 24 * hour);
  expect(await payouts()).toHaveLength(1);
  await story.control.moveClock(9 * 24 * hour);
  expect(await payouts()).toHaveLength(2);
  expect(await refusalOf(schedule({ interval: 'monthly' }))).toMatchObject({ statusCode: 400 });
  expect(await refusalOf(schedule({ interval: 'daily', delay_days: 1 }))).toMatchObject({ statusCode: 400 });
});

it('takes the platform its own money, as far as it goes', async () => {
  const before = await available({});
  expect(await refusalOf(story.client.payouts.create({ amount: 1, currency: 'ghs' }))).toMatchObject({
    code: 'balance_insufficient',
  });
  await story.paidCharge(10_000);
  const payout = await story.client.payouts.create({ amount: 5000, currency: 'ghs' });
  expect(await available({})).toBe(before + 10_000 - 320 - 5000);
  await story.control.moveClock(2 * hour);
  expect(await story.client.payouts.retrieve(payout.id)).toMatchObject({ status: 'paid' });
  await story.control.webhooks({ action: 'wait' });
  expect(story.hooks.received.filter(({ event }) => event.type === 'payout.paid')).toMatchObject([
    { door: 'platform' },
  ]);
});
