import type Stripe from 'stripe';
import { refusalOf, StripeStory } from '../testing/stripe-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';

let story: StripeStory;

beforeEach(async () => {
  story = await StripeStory.begin();
});

afterEach(async () => {
  await story.end();
  removeTemporaryFolders();
});

const create = (options: Stripe.RequestOptions = {}): Promise<Stripe.Response<Stripe.PaymentIntent>> =>
  story.client.paymentIntents.create({ amount: 1000, currency: 'usd' }, options);

it.each([
  ['api_key_expired', 401, 'StripeAuthenticationError'],
  ['account_invalid', 403, 'StripePermissionError'],
  ['more_permissions_required', 403, 'StripePermissionError'],
  ['idempotency_key_in_use', 409, 'StripeAPIError'],
  ['rate_limit', 429, 'StripeRateLimitError'],
  ['lock_timeout', 429, 'StripeRateLimitError'],
  ['balance_insufficient', 400, 'StripeInvalidRequestError'],
  ['some_code_to_come', 400, 'StripeInvalidRequestError'],
])('refuses with %s as Stripe does', async (code, statusCode, type) => {
  await story.control.fail({ match: 'GET /v1/transfers', kind: 'declined', code });
  const refusal = await refusalOf(story.client.transfers.list());
  expect(refusal).toMatchObject({ code, statusCode, type });
  expect(refusal.doc_url).toBe(`https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`);
  expect(refusal.raw).toMatchObject({ request_log_url: expect.stringContaining(refusal.requestId ?? 'none') });
  expect((await story.client.transfers.list()).data).toEqual([]);
});

it('applies a sequence of failures in turn', async () => {
  const ordered = await story.control.fail({
    match: 'POST /v1/payment_intents',
    sequence: ['500', 'pass', { kind: '429', times: 2 }, { kind: 'declined', code: 'insufficient_funds' }],
  });
  expect(await ordered.json()).toHaveLength(4);
  const pay = (): Promise<unknown> =>
    story.client.paymentIntents.create({
      amount: 1000,
      currency: 'usd',
      confirm: true,
      payment_method: 'pm_card_visa',
    });
  expect(await refusalOf(pay())).toMatchObject({ statusCode: 500 });
  expect(await pay()).toMatchObject({ status: 'succeeded' });
  expect(await refusalOf(pay())).toMatchObject({ statusCode: 429 });
  expect(await refusalOf(pay())).toMatchObject({ statusCode: 429 });
  expect(await refusalOf(pay())).toMatchObject({ statusCode: 402, decline_code: 'insufficient_funds' });
  expect(await pay()).toMatchObject({ status: 'succeeded' });
  const wrong = await story.control.fail({ sequence: ['500', 'explode'] });
  expect(wrong.status).toBe(400);
  expect(await story.control.failures()).toEqual([]);
});

it('replays a fault that began its work, and does anew what a fault never began', async () => {
  await story.control.fail({ match: 'POST /v1/payment_intents', kind: '500', kept: true });
  expect(await refusalOf(create({ idempotencyKey: 'kept' }))).toMatchObject({ statusCode: 500 });
  const again = await refusalOf(create({ idempotencyKey: 'kept' }));
  expect(again).toMatchObject({ statusCode: 500 });
  expect(again.headers?.['idempotent-replayed']).toBe('true');
  await story.control.fail({ match: 'POST /v1/payment_intents', kind: '500' });
  expect(await refusalOf(create({ idempotencyKey: 'never begun' }))).toMatchObject({ statusCode: 500 });
  expect(await create({ idempotencyKey: 'never begun' })).toMatchObject({ object: 'payment_intent' });
});

it('replays a refusal that the state of things made, but never one of the parameters', async () => {
  const charge = await story.paidCharge();
  await story.client.refunds.create({ charge: charge.id });
  const refund = (idempotencyKey: string): Promise<unknown> =>
    story.client.refunds.create({ charge: charge.id }, { idempotencyKey });
  await refusalOf(refund('twice'));
  const replayed = await refusalOf(refund('twice'));
  expect(replayed).toMatchObject({ code: 'charge_already_refunded' });
  expect(replayed.headers?.['idempotent-replayed']).toBe('true');
  const invalid = (): Promise<unknown> =>
    story.client.refunds.create({ charge: 'ch_none' }, { idempotencyKey: 'invalid' });
  await refusalOf(invalid());
  expect((await refusalOf(invalid())).headers?.['idempotent-replayed']).toBeUndefined();
});

it('forgets its keys at once when it is told to', async () => {
  const first = await create({ idempotencyKey: 'one' });
  expect((await create({ idempotencyKey: 'one' })).id).toBe(first.id);
  const forgotten = await fetch(`${story.standIn.url}/__idempotency`, { method: 'DELETE' });
  expect(await forgotten.json()).toEqual({ kept: 0 });
  expect((await create({ idempotencyKey: 'one' })).id).not.toBe(first.id);
});

it('shows the newest of its journal alone when it is asked to', async () => {
  for (const idempotencyKey of ['a', 'b', 'c']) await create({ idempotencyKey });
  const url = `${story.standIn.url}/__journal?path=/v1/payment_intents&limit=2`;
  expect(await (await fetch(url)).json()).toMatchObject([{ idempotencyKey: 'b' }, { idempotencyKey: 'c' }]);
});
