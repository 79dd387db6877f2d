import type Stripe from 'stripe';
import { askingCard, declinedCard, paidCard, refusalOf, StripeStory } from '../testing/stripe-story';
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

const sessionOf = (id: string): Promise<Stripe.Checkout.Session> =>
  story.client.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] });

const intents = async (): Promise<Stripe.PaymentIntent[]> => (await story.client.paymentIntents.list()).data;

it('makes one intent when the hirer pays, with what the session was given', async () => {
  const session = await story.checkout(25_000, 'ghs');
  expect(await intents()).toEqual([]);
  const response = await story.pay(session);
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(`http://127.0.0.1:9/paid?session=${session.id}`);
  const paid = await sessionOf(session.id);
  expect(paid).toMatchObject({
    status: 'complete',
    payment_status: 'paid',
    url: null,
    customer_details: { email: 'ama@example.com', name: 'Ama Mensah' },
    payment_intent: {
      amount: 25_000,
      amount_received: 25_000,
      currency: 'ghs',
      description: 'First milestone',
      metadata: { milestone: 'mls_1' },
      status: 'succeeded',
      transfer_group: 'milestone-1',
      latest_charge: { paid: true, transfer_group: 'milestone-1', metadata: { milestone: 'mls_1' } },
    },
  });
  await until(() => story.hooks.received.length === 4);
  expect(story.hooks.types().sort()).toEqual([
    'charge.succeeded',
    'checkout.session.completed',
    'payment_intent.created',
    'payment_intent.succeeded',
  ]);
});

it('lets the hirer try another card after a decline, on the same intent', async () => {
  const session = await story.checkout();
  const refused = await story.pay(session, declinedCard);
  expect(refused.status).toBe(402);
  expect(await refused.text()).toContain('Your card was declined.');
  const [open] = await intents();
  expect(open).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code: 'card_declined' } });
  expect(await sessionOf(session.id)).toMatchObject({ status: 'open', payment_status: 'unpaid' });
  expect((await story.pay(session, paidCard)).status).toBe(303);
  const all = await intents();
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ id: open?.id, status: 'succeeded', last_payment_error: null });
  const { data: charges } = await story.client.charges.list({ payment_intent: open?.id });
  expect(charges.map(({ status }) => status)).toEqual(['succeeded', 'failed']);
});

it('charges once when the button is pressed many times at once', async () => {
  const session = await story.checkout();
  const answers = await Promise.all(Array.from({ length: 10 }, () => story.pay(session)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  expect(await intents()).toHaveLength(1);
  expect((await story.client.charges.list()).data).toHaveLength(1);
});

it.each([
  ['a mistyped number', { number: '4242424242424241' }, 'Your card number is invalid.'],
  ['a card that is no test card', { number: '4929420573595709' }, 'only test cards work here'],
  ['an expiry in the past', { expiry: '01/20' }, 'expiry date is in the past'],
  ['a month that does not exist', { expiry: '13/40' }, 'expiry date is incomplete'],
  ['a short security code', { cvc: '1' }, 'security code is incomplete'],
  ['no name', { name: ' ' }, 'Please give the name on the card.'],
])('says what is wrong with %s and charges nothing', async (_name, fields, words) => {
  const session = await story.checkout();
  const response = await story.pay(session, paidCard, fields);
  expect(response.status).toBe(402);
  const text = await response.text();
  expect(text.replaceAll('&#39;', "'")).toContain(words);
  expect(await intents()).toEqual([]);
});

it('escapes what people type', async () => {
  const session = await story.checkout(500, 'ghs', { customer_email: undefined });
  const response = await story.pay(session, declinedCard, { name: '"><script>alert(1)</script>' });
  expect(await response.text()).not.toContain('<script>');
});

describe('a card that asks for a confirmation', () => {
  const answer = (intent: string, value: string): Promise<Response> =>
    fetch(`${story.standIn.url}/authenticate/${intent}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ answer: value }),
    });

  it('is charged when the person confirms', async () => {
    const session = await story.checkout();
    const asked = await story.pay(session, askingCard);
    const [intent] = await intents();
    expect(intent?.status).toBe('requires_action');
    expect(asked.headers.get('location')).toBe(`/authenticate/${intent?.id}`);
    const page = await fetch(`${story.standIn.url}/authenticate/${intent?.id}`);
    expect(await page.text()).toContain('Confirm the payment');
    const done = await answer(intent?.id ?? '', 'confirm');
    expect(done.headers.get('location')).toContain('/paid?session=');
    expect(await sessionOf(session.id)).toMatchObject({ status: 'complete', payment_intent: { status: 'succeeded' } });
    expect((await answer(intent?.id ?? '', 'confirm')).status).toBe(404);
  });

  it('is not charged when the person refuses, and another card may be tried', async () => {
    const session = await story.checkout();
    await story.pay(session, askingCard);
    const [intent] = await intents();
    const refused = await answer(intent?.id ?? '', 'refuse');
    expect(refused.headers.get('location')).toBe(`/c/pay/${session.id}`);
    const page = await fetch(`${story.standIn.url}/c/pay/${session.id}`);
    expect(await page.text()).toContain('failed authentication');
    expect((await story.client.charges.list()).data).toEqual([]);
    expect((await story.pay(session)).status).toBe(303);
    expect(await intents()).toMatchObject([{ id: intent?.id, status: 'succeeded' }]);
  });

  it('leads back to the address of a confirmation by API', async () => {
    const intent = await story.client.paymentIntents.create({
      amount: 900,
      currency: 'usd',
      confirm: true,
      payment_method: 'pm_card_threeDSecure2Required',
      return_url: 'http://127.0.0.1:9/back?from=bank',
    });
    const done = await answer(intent.id, 'confirm');
    const back = new URL(done.headers.get('location') ?? '');
    expect(Object.fromEntries(back.searchParams)).toEqual({
      from: 'bank',
      payment_intent: intent.id,
      payment_intent_client_secret: intent.client_secret,
      redirect_status: 'succeeded',
    });
  });
});

describe('a session', () => {
  it('expires by the clock, and with it the intent of a declined try', async () => {
    const session = await story.checkout();
    await story.pay(session, declinedCard);
    await story.control.moveClock(24 * 3600_000 + 1000);
    const expired = await until(async () => {
      const now = await sessionOf(session.id);
      return now.status === 'expired' && now;
    });
    expect(expired).toMatchObject({
      url: null,
      payment_intent: { status: 'canceled', cancellation_reason: 'expired' },
    });
    const page = await fetch(`${story.standIn.url}/c/pay/${session.id}`);
    expect(await page.text()).toContain('Nothing was charged');
    expect(await (await story.pay(session)).text()).toContain('Nothing was charged');
    await until(() => story.hooks.types().includes('checkout.session.expired'));
    expect((await story.client.charges.list()).data.map(({ paid }) => paid)).toEqual([false]);
  });

  it('keeps its intent to itself', async () => {
    const session = await story.checkout();
    await story.pay(session, declinedCard);
    const [intent] = await intents();
    const id = intent?.id ?? '';
    expect(await refusalOf(story.client.paymentIntents.cancel(id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
    expect(await refusalOf(story.client.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });

  it.each([
    ['no line', { line_items: [] }, 'line_items'],
    ['an expiry too near', { expires_at: 1 }, 'expires_at'],
    ['a way back that is no address', { success_url: 'paid' }, 'success_url'],
  ])('is refused with %s', async (_name, wrong, param) => {
    expect(await refusalOf(story.checkout(1000, 'ghs', wrong))).toMatchObject({ statusCode: 400, param });
  });

  it('is refused with two currencies', async () => {
    const line = (currency: string): Stripe.Checkout.SessionCreateParams.LineItem => ({
      quantity: 1,
      price_data: { currency, unit_amount: 100, product_data: { name: 'Part' } },
    });
    const wrong = { line_items: [line('ghs'), line('usd')] };
    expect(await refusalOf(story.checkout(1000, 'ghs', wrong))).toMatchObject({ param: 'line_items', statusCode: 400 });
  });

  it('shows amounts in the currency’s own digits', async () => {
    const yen = await story.checkout(25_000, 'jpy');
    expect(await (await fetch(yen.url ?? '')).text()).toContain('¥25,000<');
    const cedi = await story.checkout(25_000, 'ghs');
    expect(await (await fetch(cedi.url ?? '')).text()).toContain('GH₵250.00<');
  });
});

describe('a payment that is left processing', () => {
  it('completes the session unpaid and settles it later', async () => {
    await story.control.fail({ match: 'POST /c/pay', kind: 'pending', delayMs: 60_000 });
    const session = await story.checkout();
    expect((await story.pay(session)).status).toBe(303);
    expect(await sessionOf(session.id)).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
      payment_intent: { status: 'processing', latest_charge: null },
    });
    await story.control.moveClock(61_000);
    await until(() => story.hooks.types().includes('checkout.session.async_payment_succeeded'));
    expect(await sessionOf(session.id)).toMatchObject({
      payment_status: 'paid',
      payment_intent: { status: 'succeeded' },
    });
    expect(story.hooks.types()).toContain('payment_intent.processing');
  });

  it('may fail after all', async () => {
    await story.control.fail({ match: 'POST /c/pay', kind: 'pending', delayMs: 0, code: 'insufficient_funds' });
    const session = await story.checkout();
    await story.pay(session);
    await until(() => story.hooks.types().includes('checkout.session.async_payment_failed'));
    expect(await sessionOf(session.id)).toMatchObject({
      payment_status: 'unpaid',
      payment_intent: { status: 'requires_payment_method', last_payment_error: { decline_code: 'insufficient_funds' } },
    });
  });
});

it('finds intents by metadata and group', async () => {
  await story.pay(await story.checkout(1000));
  await story.client.paymentIntents.create({ amount: 500, currency: 'usd', metadata: { milestone: "o'brien" } });
  const found = await story.client.paymentIntents.search({
    query: "metadata['milestone']:'mls_1' AND status:'succeeded'",
  });
  expect(found.data).toMatchObject([{ amount: 1000 }]);
  expect((await story.client.paymentIntents.search({ query: 'metadata["milestone"]:"o\'brien"' })).data).toMatchObject([
    { amount: 500 },
  ]);
  expect((await story.client.paymentIntents.search({ query: '-currency:"usd" AND amount>=1000' })).data).toHaveLength(
    1,
  );
  expect(await refusalOf(story.client.paymentIntents.search({ query: 'nonsense' }))).toMatchObject({ param: 'query' });
});
