import Stripe from 'stripe';
import { refusalOf, StripeStory } from '../testing/stripe-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';

/**
 * What Stripe promises and we rely on. Runs against the stand-in, and against Stripe's own test mode too where
 * STRIPE_CONTRACT_KEY holds a test key: only what the API alone can do is in this file.
 */
const realKey = process.env.STRIPE_CONTRACT_KEY;
if (realKey !== undefined && !realKey.startsWith('sk_test_')) throw new Error('STRIPE_CONTRACT_KEY must be a test key');
const targets = realKey === undefined ? ['the stand-in'] : ['the stand-in', "Stripe's test mode"];

describe.each(targets)('%s', (target) => {
  let story: StripeStory | undefined;
  let stripe: Stripe;
  // Stripe's own answers take their time.
  jest.setTimeout(60_000);

  beforeAll(async () => {
    if (target === 'the stand-in') story = await StripeStory.begin();
    stripe = story?.client ?? new Stripe(realKey ?? '', { maxNetworkRetries: 2 });
  });

  afterAll(async () => {
    await story?.end();
    removeTemporaryFolders();
  });

  const uniqueKey = (): string => `contract-${Math.random().toString(36).slice(2)}`;
  const pay = (more: Partial<Stripe.PaymentIntentCreateParams> = {}, options: Stripe.RequestOptions = {}) =>
    stripe.paymentIntents.create(
      {
        amount: 2000,
        currency: 'usd',
        confirm: true,
        payment_method: 'pm_card_visa',
        allowed_payment_method_types: ['card'],
        ...more,
      },
      options,
    );

  it('refuses a wrong key', async () => {
    const { host, port, protocol } = story
      ? {
          ...new URL(story.standIn.url),
          host: new URL(story.standIn.url).hostname,
          port: new URL(story.standIn.url).port,
          protocol: 'http' as const,
        }
      : { host: undefined, port: undefined, protocol: undefined };
    const stranger = new Stripe('sk_test_wrong', { host, port, protocol, maxNetworkRetries: 0 });
    const refusal = await refusalOf(stranger.balance.retrieve());
    expect(refusal).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
    expect(refusal.message).toContain('Invalid API Key provided: sk_test_');
  });

  it('keeps an intent as it was asked for', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 1234,
      currency: 'usd',
      description: 'First milestone',
      metadata: { milestone: 'mls_1', empty: '' },
      transfer_group: 'contract-1',
      allowed_payment_method_types: ['card'],
    });
    expect(intent).toMatchObject({
      object: 'payment_intent',
      amount: 1234,
      amount_received: 0,
      currency: 'usd',
      description: 'First milestone',
      latest_charge: null,
      livemode: false,
      metadata: { milestone: 'mls_1' },
      status: 'requires_payment_method',
      transfer_group: 'contract-1',
    });
    expect(intent.id).toMatch(/^pi_/);
    expect(intent.lastResponse.requestId).toMatch(/^req_/);
    expect(await stripe.paymentIntents.retrieve(intent.id)).toEqual(intent);
  });

  it('charges the card when an intent is confirmed', async () => {
    const intent = await pay({ expand: ['latest_charge.balance_transaction'], transfer_group: 'contract-2' });
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 2000 });
    const charge = intent.latest_charge as Stripe.Charge;
    expect(charge).toMatchObject({
      amount: 2000,
      amount_captured: 2000,
      amount_refunded: 0,
      captured: true,
      currency: 'usd',
      paid: true,
      payment_intent: intent.id,
      status: 'succeeded',
      transfer_group: 'contract-2',
    });
    const booking = charge.balance_transaction as Stripe.BalanceTransaction;
    expect(booking).toMatchObject({ amount: 2000, source: charge.id, type: 'charge', reporting_category: 'charge' });
    expect(booking.net).toBe(booking.amount - booking.fee);
    expect(booking.fee).toBeGreaterThan(0);
  });

  it.each([
    ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
  ])('declines %s with 402 and leaves the intent open', async (method, code, declineCode) => {
    const refusal = await refusalOf(pay({ payment_method: method }));
    expect(refusal).toMatchObject({ type: 'StripeCardError', statusCode: 402, code, decline_code: declineCode });
    const open = refusal.payment_intent as Stripe.PaymentIntent;
    expect(open).toMatchObject({ status: 'requires_payment_method', amount_received: 0 });
    expect(refusal.charge).toMatch(/^ch_/);
    const charge = await stripe.charges.retrieve(refusal.charge ?? '');
    expect(charge).toMatchObject({ paid: false, status: 'failed', failure_code: code });
    const retried = await stripe.paymentIntents.confirm(open.id, { payment_method: 'pm_card_visa' });
    expect(retried).toMatchObject({ id: open.id, status: 'succeeded', last_payment_error: null });
  });

  it('asks for a confirmation where the card wants one', async () => {
    const intent = await pay({
      payment_method: 'pm_card_authenticationRequired',
      return_url: 'https://example.com/back',
    });
    expect(intent).toMatchObject({ status: 'requires_action', next_action: { type: 'redirect_to_url' } });
  });

  it('cancels an open intent once, and never a paid one', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 1000,
      currency: 'usd',
      allowed_payment_method_types: ['card'],
    });
    expect(await stripe.paymentIntents.cancel(intent.id, { cancellation_reason: 'abandoned' })).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'abandoned',
    });
    expect(await refusalOf(stripe.paymentIntents.cancel(intent.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
      statusCode: 400,
    });
    const paid = await pay();
    expect(await refusalOf(stripe.paymentIntents.cancel(paid.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
      statusCode: 400,
    });
    expect(await refusalOf(stripe.paymentIntents.confirm(paid.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });

  it.each([
    ['an amount of nothing', { amount: 0 }, 'amount'],
    ['a negative amount', { amount: -5 }, 'amount'],
    ['an amount that is no whole number', { amount: 10.5 }, 'amount'],
    ['a currency that does not exist', { currency: 'zzz' }, 'currency'],
  ])('refuses %s and names the field', async (_name, wrong, param) => {
    const refusal = await refusalOf(pay(wrong));
    expect(refusal).toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400, param });
  });

  it('refuses a parameter that it does not know', async () => {
    const odd = { ...{ amount: 1000, currency: 'usd' }, nonsense: 'yes' } as Stripe.PaymentIntentCreateParams;
    expect(await refusalOf(stripe.paymentIntents.create(odd))).toMatchObject({
      code: 'parameter_unknown',
      param: 'nonsense',
      statusCode: 400,
    });
  });

  it('answers 404 for what is not there', async () => {
    expect(await refusalOf(stripe.paymentIntents.retrieve('pi_missing'))).toMatchObject({
      type: 'StripeInvalidRequestError',
      code: 'resource_missing',
      statusCode: 404,
      message: "No such payment_intent: 'pi_missing'",
    });
    expect(await refusalOf(stripe.charges.retrieve('ch_missing'))).toMatchObject({
      code: 'resource_missing',
      statusCode: 404,
    });
    expect(await refusalOf(stripe.transfers.retrieve('tr_missing'))).toMatchObject({
      code: 'resource_missing',
      statusCode: 404,
    });
    expect(await refusalOf(stripe.accounts.retrieve('acct_missing'))).toMatchObject({
      code: 'account_invalid',
      statusCode: 403,
    });
  });

  it('gives the same answer again for the same key', async () => {
    const idempotencyKey = uniqueKey();
    const first = await pay({}, { idempotencyKey });
    const second = await pay({}, { idempotencyKey });
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
    expect(second.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
  });

  it('refuses a key that was used for something else', async () => {
    const idempotencyKey = uniqueKey();
    await pay({}, { idempotencyKey });
    expect(await refusalOf(pay({ amount: 2001 }, { idempotencyKey }))).toMatchObject({
      type: 'StripeIdempotencyError',
      statusCode: 400,
    });
    expect(await refusalOf(stripe.refunds.create({ charge: 'ch_x' }, { idempotencyKey }))).toMatchObject({
      type: 'StripeIdempotencyError',
    });
  });

  it('remembers a decline for its key, and forgets a refused parameter', async () => {
    const declinedKey = uniqueKey();
    const declined = { payment_method: 'pm_card_visa_chargeDeclined' };
    const first = await refusalOf(pay(declined, { idempotencyKey: declinedKey }));
    const second = await refusalOf(pay(declined, { idempotencyKey: declinedKey }));
    expect(second.charge).toBe(first.charge);
    const wrongKey = uniqueKey();
    await refusalOf(pay({ amount: 0 }, { idempotencyKey: wrongKey }));
    expect(await pay({}, { idempotencyKey: wrongKey })).toMatchObject({ status: 'succeeded' });
  });

  it('refunds in parts and never more than there is', async () => {
    const intent = await pay();
    const part = await stripe.refunds.create({
      payment_intent: intent.id,
      amount: 500,
      reason: 'requested_by_customer',
      metadata: { why: 'split' },
    });
    expect(part).toMatchObject({
      amount: 500,
      payment_intent: intent.id,
      charge: intent.latest_charge,
      status: 'succeeded',
      metadata: { why: 'split' },
    });
    expect(await refusalOf(stripe.refunds.create({ payment_intent: intent.id, amount: 1501 }))).toMatchObject({
      statusCode: 400,
      param: 'amount',
    });
    expect(await stripe.refunds.create({ charge: intent.latest_charge as string })).toMatchObject({ amount: 1500 });
    expect(await refusalOf(stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({
      code: 'charge_already_refunded',
      statusCode: 400,
    });
    const charge = await stripe.charges.retrieve(intent.latest_charge as string, { expand: ['refunds'] });
    expect(charge).toMatchObject({ amount_refunded: 2000, refunded: true });
    expect(charge.refunds?.data.map(({ amount }) => amount)).toEqual([1500, 500]);
    expect((await stripe.refunds.list({ payment_intent: intent.id })).data).toHaveLength(2);
  });

  it('lists newest first, page by page', async () => {
    const made: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      made.unshift(
        (
          await stripe.paymentIntents.create({
            amount: 1000 + count,
            currency: 'usd',
            allowed_payment_method_types: ['card'],
          })
        ).id,
      );
    }
    const first = await stripe.paymentIntents.list({ limit: 2 });
    expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/payment_intents' });
    expect(first.data.map(({ id }) => id)).toEqual(made.slice(0, 2));
    const second = await stripe.paymentIntents.list({ limit: 2, starting_after: made[1] });
    expect(second.data.map(({ id }) => id)).toEqual(made.slice(2, 4));
    const back = await stripe.paymentIntents.list({ limit: 2, ending_before: made[2] });
    expect(back.data.map(({ id }) => id)).toEqual(made.slice(0, 2));
    expect(await refusalOf(stripe.paymentIntents.list({ limit: 101 }))).toMatchObject({
      param: 'limit',
      statusCode: 400,
    });
    const walked: string[] = [];
    for await (const intent of stripe.paymentIntents.list({ limit: 2 })) {
      walked.push(intent.id);
      if (walked.length === 5) break;
    }
    expect(walked).toEqual(made);
  });

  it('changes metadata key by key', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 1000,
      currency: 'usd',
      metadata: { a: '1', b: '2' },
      allowed_payment_method_types: ['card'],
    });
    const changed = await stripe.paymentIntents.update(intent.id, { metadata: { b: '', c: '3' } });
    expect(changed.metadata).toEqual({ a: '1', c: '3' });
  });

  it('makes, shows and expires a Checkout Session', async () => {
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [
        { quantity: 2, price_data: { currency: 'usd', unit_amount: 1250, product_data: { name: 'Half a milestone' } } },
      ],
      success_url: 'https://example.com/paid',
      cancel_url: 'https://example.com/not-paid',
      customer_email: 'ama@example.com',
      client_reference_id: 'mls_1',
      metadata: { milestone: 'mls_1' },
      payment_intent_data: { transfer_group: 'contract-3', metadata: { milestone: 'mls_1' } },
    });
    expect(session).toMatchObject({
      object: 'checkout.session',
      amount_total: 2500,
      currency: 'usd',
      mode: 'payment',
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
    });
    const shown = await stripe.checkout.sessions.retrieve(session.id, { expand: ['line_items'] });
    expect(shown.line_items?.data).toMatchObject([
      { description: 'Half a milestone', quantity: 2, amount_total: 2500 },
    ]);
    expect(await stripe.checkout.sessions.expire(session.id)).toMatchObject({ status: 'expired', url: null });
    expect(await refusalOf(stripe.checkout.sessions.expire(session.id))).toMatchObject({ statusCode: 400 });
  });

  it('refuses to send money to an account that may not take it', async () => {
    const account = await stripe.accounts.create({
      type: 'express',
      country: 'US',
      capabilities: { transfers: { requested: true } },
    });
    expect(account).toMatchObject({ type: 'express', details_submitted: false, payouts_enabled: false });
    expect(account.requirements?.currently_due?.length).toBeGreaterThan(0);
    const intent = await pay();
    const refusal = await refusalOf(
      stripe.transfers.create({
        amount: 100,
        currency: 'usd',
        destination: account.id,
        source_transaction: intent.latest_charge as string,
      }),
    );
    expect(refusal).toMatchObject({ code: 'insufficient_capabilities_for_transfer', statusCode: 400 });
  });

  it('tells what happened as events', async () => {
    const intent = await pay();
    const { data } = await stripe.events.list({ type: 'payment_intent.succeeded', limit: 10 });
    const event = data.find((one) => (one.data.object as { id?: string }).id === intent.id);
    expect(event).toMatchObject({ object: 'event', type: 'payment_intent.succeeded', livemode: false });
    expect(await stripe.events.retrieve(event?.id ?? '')).toMatchObject({ id: event?.id });
  });

  it('refuses to expand what cannot be expanded', async () => {
    const refusal = await refusalOf(pay({ expand: ['amount'] }));
    expect(refusal).toMatchObject({ statusCode: 400 });
    expect(refusal.message).toContain('cannot be expanded');
  });
});
