import Stripe from 'stripe';
import { beginContract, contractTargets, type ContractTarget } from '../testing/contract-target';
import { refusalOf } from '../testing/stripe-story';

// Stripe's own answers take their time.
jest.setTimeout(60_000);

describe.each(contractTargets)('%s', (name) => {
  let target: ContractTarget;
  let stripe: Stripe;
  let pay: ContractTarget['pay'];

  beforeAll(async () => {
    target = await beginContract(name);
    ({ stripe, pay } = target);
  });

  afterAll(() => target.end());

  const uniqueKey = (): string => `contract-${Math.random().toString(36).slice(2)}`;

  it('refuses a wrong key', async () => {
    const refusal = await refusalOf(target.withKey('sk_test_wrong').balance.retrieve());
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
});
