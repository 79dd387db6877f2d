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

const available = async (): Promise<number> =>
  (await story.client.balance.retrieve()).available.find(({ currency }) => currency === 'ghs')?.amount ?? 0;
const told = async (): Promise<string[]> => {
  await story.control.webhooks({ action: 'wait' });
  return story.hooks.types().filter((type) => type.includes('refund'));
};
const paidBy = async (card: string): Promise<Stripe.Charge> => {
  const session = await story.checkout(10_000);
  await story.pay(session, card);
  const paid = await story.client.checkout.sessions.retrieve(session.id, { expand: ['payment_intent.latest_charge'] });
  return (paid.payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge;
};

it('fails after it had succeeded: the money is back and may be refunded anew', async () => {
  const charge = await story.paidCharge(10_000);
  const before = await available();
  const refund = await story.client.refunds.create({ charge: charge.id });
  expect(await available()).toBe(before - 10_000);
  const order = { outcome: 'failed', reason: 'lost_or_stolen_card' };
  expect((await story.control.order(`/__refunds/${refund.id}`, order)).status).toBe(200);
  const failed = await story.client.refunds.retrieve(refund.id, { expand: ['failure_balance_transaction'] });
  expect(failed).toMatchObject({
    status: 'failed',
    failure_reason: 'lost_or_stolen_card',
    failure_balance_transaction: { type: 'refund_failure', amount: 10_000, source: refund.id },
  });
  expect(await available()).toBe(before);
  expect(await story.client.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 0, refunded: false });
  expect((await told()).sort()).toEqual([
    'charge.refund.updated',
    'charge.refunded',
    'refund.created',
    'refund.failed',
    'refund.updated',
  ]);
  expect(await story.client.refunds.create({ charge: charge.id })).toMatchObject({ status: 'succeeded' });
  expect((await story.control.order(`/__refunds/${refund.id}`, order)).status).toBe(409);
});

it('is pending for as long as it was ordered, then succeeds or fails', async () => {
  const charge = await story.paidCharge(10_000);
  const before = await available();
  await story.control.fail({ match: 'POST /v1/refunds', kind: 'pending', delayMs: 60_000 });
  const slow = await story.client.refunds.create({ charge: charge.id, amount: 4000 });
  expect(slow).toMatchObject({ status: 'pending', pending_reason: 'processing' });
  await story.control.fail({ match: 'POST /v1/refunds', kind: 'pending', delayMs: 60_000, code: 'declined' });
  const never = await story.client.refunds.create({ charge: charge.id, amount: 5000 });
  expect(await refusalOf(story.client.refunds.create({ charge: charge.id, amount: 1001 }))).toMatchObject({
    param: 'amount',
  });
  await story.control.moveClock(61_000);
  expect(await story.client.refunds.retrieve(slow.id)).toMatchObject({ status: 'succeeded' });
  expect(await story.client.refunds.retrieve(never.id)).toMatchObject({ status: 'failed', failure_reason: 'declined' });
  expect(await available()).toBe(before - 4000);
  expect(await story.client.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 4000 });
});

it.each([
  ['4000000000007726', 'pending', 'succeeded'],
  ['4000000000005126', 'succeeded', 'failed'],
])('follows the test card %s: %s at first, then %s', async (card, first, then) => {
  const charge = await paidBy(card);
  const refund = await story.client.refunds.create({ charge: charge.id });
  expect(refund.status).toBe(first);
  await story.control.moveClock(5000);
  expect(await story.client.refunds.retrieve(refund.id)).toMatchObject({ status: then });
});

it('gives a charge back in many parts, to the last minor unit', async () => {
  const charge = await story.paidCharge(1000);
  for (let part = 0; part < 9; part += 1) await story.client.refunds.create({ charge: charge.id, amount: 111 });
  expect(await story.client.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 999, refunded: false });
  expect(await refusalOf(story.client.refunds.create({ charge: charge.id, amount: 2 }))).toMatchObject({
    param: 'amount',
  });
  await story.client.refunds.create({ charge: charge.id });
  expect(await story.client.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 1000, refunded: true });
});

it('lets the balance go below nothing, or waits for money where it is told to', async () => {
  const charge = await story.paidCharge(10_000);
  await story.client.refunds.create({ charge: charge.id, amount: 5000 });
  await story.control.order('/__refunds', { needBalance: true });
  const waiting = await story.client.refunds.create({ charge: charge.id });
  expect(waiting).toMatchObject({
    status: 'pending',
    pending_reason: 'insufficient_funds',
    balance_transaction: null,
  });
  await story.paidCharge(10_000);
  await story.control.moveClock(1000);
  expect(await story.client.refunds.retrieve(waiting.id)).toMatchObject({ status: 'succeeded' });
  await story.control.order('/__refunds', { needBalance: false });
  const last = await story.paidCharge(10_000);
  await story.client.payouts.create({ amount: await available(), currency: 'ghs' });
  await story.client.refunds.create({ charge: last.id });
  expect(await available()).toBe(-10_000);
});
