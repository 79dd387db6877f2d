import Stripe from 'stripe';
import { refusalOf, StripeStory } from '../testing/stripe-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';
import { until } from '../testing/until';

let story: StripeStory;

beforeEach(async () => {
  story = await StripeStory.begin();
});

afterEach(async () => {
  await story.end();
  removeTemporaryFolders();
});

const intent = { amount: 1000, currency: 'usd' } as const;
const create = (options: Stripe.RequestOptions = {}): Promise<Stripe.Response<Stripe.PaymentIntent>> =>
  story.client.paymentIntents.create(intent, options);
const count = async (): Promise<number> => (await story.client.paymentIntents.list()).data.length;

it.each([
  ['500', 500, 'StripeAPIError'],
  ['503', 503, 'StripeAPIError'],
  ['429', 429, 'StripeRateLimitError'],
])('answers %s as often as ordered and does nothing', async (kind, statusCode, type) => {
  await story.control.fail({ match: 'POST /v1/payment_intents', kind, times: 2 });
  expect(await refusalOf(create({ idempotencyKey: 'one' }))).toMatchObject({ statusCode, type });
  expect(await refusalOf(create({ idempotencyKey: 'one' }))).toMatchObject({ statusCode, type });
  expect(await count()).toBe(0);
  expect(await create({ idempotencyKey: 'one' })).toMatchObject({ object: 'payment_intent' });
});

it('hangs without doing anything', async () => {
  await story.control.fail({ match: 'POST /v1/payment_intents', kind: 'timeout' });
  const refusal = await refusalOf(create({ timeout: 200 }));
  expect(refusal).toMatchObject({ type: 'StripeConnectionError' });
  expect(await count()).toBe(0);
});

it('does the work and loses the answer; the same key finds it again', async () => {
  // The SDK itself asks once more when a connection is cut: two answers are lost.
  await story.control.fail({ match: 'POST /v1/payment_intents', kind: 'lost', times: 2 });
  expect(await refusalOf(create({ idempotencyKey: 'lost-1' }))).toMatchObject({ type: 'StripeConnectionError' });
  expect(await count()).toBe(1);
  const again = await create({ idempotencyKey: 'lost-1' });
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(await count()).toBe(1);
});

it('does the work at once and answers late', async () => {
  await story.control.fail({ match: 'POST /v1/payment_intents', kind: 'late', delayMs: 60_000 });
  const never = refusalOf(create({ timeout: 500 }));
  await until(async () => (await count()) === 1);
  expect(await never).toMatchObject({ type: 'StripeConnectionError' });
});

it('refuses the same key while the first call is still at work', async () => {
  await story.control.fail({ match: 'POST /v1/payment_intents', kind: 'slow', delayMs: 2000 });
  const idempotencyKey = 'slow-1';
  const first = create({ idempotencyKey });
  await until(async () => (await story.control.failures()).length === 0);
  expect(await refusalOf(create({ idempotencyKey }))).toMatchObject({
    statusCode: 409,
    code: 'idempotency_key_in_use',
  });
  const made = await first;
  expect((await create({ idempotencyKey })).id).toBe(made.id);
  expect(await count()).toBe(1);
});

it('declines a card that would pay', async () => {
  await story.control.fail({
    match: { method: 'POST', path: '/c/pay/*' },
    kind: 'declined',
    code: 'insufficient_funds',
  });
  const session = await story.checkout();
  const refused = await story.pay(session);
  expect(await refused.text()).toContain('Your card has insufficient funds.');
  expect((await story.pay(session)).status).toBe(303);
});

it('picks the call by what it contains, and lets the first ones pass', async () => {
  await story.control.fail({
    match: { path: '/v1/payment_intents', contains: 'metadata[milestone]=mls_2' },
    kind: '500',
    after: 1,
  });
  const withMilestone = (milestone: string): Promise<Stripe.PaymentIntent> =>
    story.client.paymentIntents.create({ ...intent, metadata: { milestone } });
  await withMilestone('mls_1');
  await withMilestone('mls_2');
  expect(await refusalOf(withMilestone('mls_2'))).toMatchObject({ statusCode: 500 });
});

it.each([
  [{}, 'kind'],
  [{ kind: 'explode' }, 'kind'],
  [{ kind: '500', times: -1 }, 'times'],
  [{ kind: '500', match: 7 }, 'match'],
])('refuses the order %j', async (order, word) => {
  const response = await story.control.fail(order);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(word);
});

it('forgets a key after 24 hours, as Stripe does', async () => {
  const first = await create({ idempotencyKey: 'old' });
  await story.control.moveClock(24 * 3600_000 + 1000);
  const second = await create({ idempotencyKey: 'old' });
  expect(second.id).not.toBe(first.id);
});

it('writes down what was asked, what came of it and what was replayed', async () => {
  await create({ idempotencyKey: 'fund-1' });
  await create({ idempotencyKey: 'fund-1' });
  await refusalOf(story.client.charges.retrieve('ch_none'));
  const entries = await story.control.journal({ path: '/v1' });
  expect(entries).toMatchObject([
    {
      method: 'POST',
      path: '/v1/payment_intents',
      params: { amount: '1000', currency: 'usd' },
      idempotencyKey: 'fund-1',
      status: 200,
    },
    { idempotencyKey: 'fund-1', status: 200, replayed: true },
    { method: 'GET', path: '/v1/charges/ch_none', status: 404, error: "No such charge: 'ch_none'" },
  ]);
  expect(entries[0]?.object).toBe(entries[1]?.object);
  await story.control.clearJournal();
  expect(await story.control.journal()).toEqual([]);
});
