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
