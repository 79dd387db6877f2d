import type Stripe from 'stripe';
import { beginContract, contractTargets, type ContractTarget } from '../testing/contract-target';
import { refusalOf } from '../testing/stripe-story';
import { until } from '../testing/until';

// Stripe's own answers take their time, and what follows a refund comes a moment later.
jest.setTimeout(120_000);

describe.each(contractTargets)('%s', (name) => {
  let target: ContractTarget;
  let stripe: Stripe;

  beforeAll(async () => {
    target = await beginContract(name);
    stripe = target.stripe;
  });

  afterAll(() => target.end());

  it('books each move once, and shows it by its source and by its type', async () => {
    const intent = await target.pay({ expand: ['latest_charge'] });
    const charge = intent.latest_charge as Stripe.Charge;
    const refund = await stripe.refunds.create({ charge: charge.id, amount: 700 });
    const bookingsOf = async (source: string): Promise<Stripe.BalanceTransaction[]> =>
      (await stripe.balanceTransactions.list({ source })).data;
    expect(await bookingsOf(charge.id)).toMatchObject([
      { id: charge.balance_transaction, type: 'charge', amount: 2000, reporting_category: 'charge' },
    ]);
    expect(await bookingsOf(refund.id)).toMatchObject([
      { id: refund.balance_transaction, type: 'refund', amount: -700, reporting_category: 'refund', fee: 0 },
    ]);
    const since = await stripe.balanceTransactions.list({ created: { gte: charge.created }, type: 'charge' });
    expect(since.data.map(({ id }) => id)).toContain(charge.balance_transaction);
    const booking = await stripe.balanceTransactions.retrieve(charge.balance_transaction as string);
    expect(booking.net).toBe(booking.amount - booking.fee);
    expect(booking.fee_details).toMatchObject([{ amount: booking.fee, type: 'stripe_fee' }]);
  });

  it('makes a refund wait by a test card, and lets it succeed', async () => {
    const intent = await target.pay({ payment_method: 'pm_card_pendingRefund' });
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    expect(refund.status).toBe('pending');
    await until(async () => (await stripe.refunds.retrieve(refund.id)).status === 'succeeded', 60_000);
  });

  it('lets a refund fail after it had succeeded by a test card', async () => {
    const intent = await target.pay({ payment_method: 'pm_card_refundFail' });
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    expect(refund.status).toBe('succeeded');
    const failed = await until(async () => {
      const now = await stripe.refunds.retrieve(refund.id);
      return now.status === 'failed' && now;
    }, 60_000);
    expect(failed.failure_reason).toBe('expired_or_canceled_card');
    const back = await stripe.balanceTransactions.retrieve(failed.failure_balance_transaction as string);
    expect(back).toMatchObject({ amount: 2000, type: 'refund_failure' });
    expect(await refusalOf(stripe.refunds.cancel(refund.id))).toMatchObject({ statusCode: 400 });
  });

  it.each([
    ['usd', 49, 'amount_too_small'],
    ['jpy', 49, 'amount_too_small'],
    ['usd', 100_000_000, 'amount_too_large'],
  ])('refuses %s %i with %s', async (currency, amount, code) => {
    const refusal = await refusalOf(target.pay({ currency, amount }));
    expect(refusal).toMatchObject({ code, param: 'amount', statusCode: 400, type: 'StripeInvalidRequestError' });
    expect(refusal.doc_url).toContain(code.replaceAll('_', '-'));
  });

  it('takes yen as whole units', async () => {
    const intent = await target.pay({ currency: 'jpy', amount: 50 });
    expect(intent).toMatchObject({ amount_received: 50, currency: 'jpy', status: 'succeeded' });
  });

  it('names the parameter that is missing, wrong or unknown', async () => {
    const missing = stripe.transfers.create({ currency: 'usd', destination: '' });
    expect(await refusalOf(missing)).toMatchObject({ statusCode: 400 });
    const wrong = stripe.refunds.create({ charge: 'ch_none', amount: 'many' as unknown as number });
    expect(await refusalOf(wrong)).toMatchObject({ statusCode: 400 });
    const unknown = stripe.refunds.create({ charge: 'ch_none', ...{ nonsense: 'yes' } });
    expect(await refusalOf(unknown)).toMatchObject({ statusCode: 400 });
    const nobody = stripe.transfers.create({ amount: 100, currency: 'usd', destination: 'acct_none' });
    expect(await refusalOf(nobody)).toMatchObject({ code: 'resource_missing', param: 'destination', statusCode: 400 });
    for (const call of [stripe.payouts.retrieve('po_none'), stripe.refunds.retrieve('re_none')]) {
      expect(await refusalOf(call)).toMatchObject({ code: 'resource_missing', statusCode: 404 });
    }
  });

  it('pays out no more than there is', async () => {
    const refusal = await refusalOf(stripe.payouts.create({ amount: 99_999_999, currency: 'usd' }));
    expect(refusal).toMatchObject({ code: 'balance_insufficient', statusCode: 400 });
  });

  it('keeps the schedule by which an account is paid out', async () => {
    const account = await stripe.accounts.create({
      type: 'express',
      country: 'US',
      capabilities: { transfers: { requested: true } },
    });
    const schedule = (wanted: Stripe.AccountUpdateParams.Settings.Payouts.Schedule): Promise<Stripe.Account> =>
      stripe.accounts.update(account.id, { settings: { payouts: { schedule: wanted } } });
    expect((await schedule({ interval: 'manual' })).settings?.payouts?.schedule.interval).toBe('manual');
    expect((await schedule({ interval: 'weekly', weekly_anchor: 'friday' })).settings?.payouts?.schedule).toMatchObject(
      {
        interval: 'weekly',
        weekly_anchor: 'friday',
      },
    );
    expect(await refusalOf(schedule({ interval: 'monthly', monthly_anchor: 32 }))).toMatchObject({ statusCode: 400 });
  });
});
