import type Stripe from 'stripe';
import { beginContract, contractTargets, type ContractTarget } from '../testing/contract-target';
import { refusalOf } from '../testing/stripe-story';
import { until } from '../testing/until';

// Stripe's own answers take their time, and its disputes come a moment after the payment.
jest.setTimeout(120_000);

/** The smallest picture that there is. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

describe.each(contractTargets)('%s', (name) => {
  let target: ContractTarget;
  let stripe: Stripe;

  beforeAll(async () => {
    target = await beginContract(name);
    stripe = target.stripe;
  });

  afterAll(() => target.end());

  const disputed = async (method: string): Promise<Stripe.Dispute> => {
    const intent = await target.pay({ payment_method: method });
    return until(async () => (await stripe.disputes.list({ payment_intent: intent.id })).data[0], 60_000);
  };

  it.each([
    ['pm_card_createDispute', 'fraudulent'],
    ['pm_card_createDisputeProductNotReceived', 'product_not_received'],
  ])('disputes a payment by %s', async (method, reason) => {
    const dispute = await disputed(method);
    expect(dispute).toMatchObject({
      object: 'dispute',
      amount: 2000,
      currency: 'usd',
      reason,
      status: 'needs_response',
      is_charge_refundable: false,
      evidence_details: { has_evidence: false, past_due: false, submission_count: 0 },
    });
    expect(dispute.id).toMatch(/^(dp|du)_/);
    expect(dispute.balance_transactions).toMatchObject([{ amount: -2000, type: 'adjustment', source: dispute.id }]);
    expect(await stripe.charges.retrieve(dispute.charge as string)).toMatchObject({ disputed: true });
    expect(await refusalOf(stripe.refunds.create({ charge: dispute.charge as string }))).toMatchObject({
      code: 'charge_disputed',
      statusCode: 400,
    });
  });

  it('only asks by an inquiry', async () => {
    const dispute = await disputed('pm_card_createDisputeInquiry');
    expect(dispute).toMatchObject({ status: 'warning_needs_response', balance_transactions: [] });
    expect(dispute.is_charge_refundable).toBe(true);
  });

  it.each([
    ['winning_evidence', 'won'],
    ['losing_evidence', 'lost'],
  ])('decides by the words %s', async (words, status) => {
    const dispute = await disputed('pm_card_createDispute');
    await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: words }, submit: true });
    const decided = await until(async () => {
      const now = await stripe.disputes.retrieve(dispute.id);
      return now.status === status && now;
    }, 60_000);
    expect(decided.evidence.uncategorized_text).toBe(words);
    expect(decided.evidence_details).toMatchObject({ has_evidence: true, submission_count: 1 });
  });

  it('gives a dispute up when it is closed', async () => {
    const dispute = await disputed('pm_card_createDispute');
    expect(await stripe.disputes.close(dispute.id)).toMatchObject({ status: 'lost' });
    expect(await refusalOf(stripe.disputes.close(dispute.id))).toMatchObject({ statusCode: 400 });
  });

  it('takes pictures as evidence, and nothing else by their ids', async () => {
    const file = await stripe.files.create({
      purpose: 'dispute_evidence',
      file: { data: png, name: 'floor.png', type: 'image/png' },
    });
    expect(file).toMatchObject({
      object: 'file',
      purpose: 'dispute_evidence',
      size: png.length,
      filename: 'floor.png',
    });
    expect(await stripe.files.retrieve(file.id)).toMatchObject({ id: file.id, type: 'png' });
    const dispute = await disputed('pm_card_createDispute');
    const kept = await stripe.disputes.update(dispute.id, {
      evidence: { uncategorized_file: file.id },
      submit: false,
    });
    expect(kept).toMatchObject({ status: 'needs_response', evidence: { uncategorized_file: file.id } });
    const wrong = stripe.disputes.update(dispute.id, { evidence: { receipt: 'file_none' }, submit: false });
    expect(await refusalOf(wrong)).toMatchObject({ statusCode: 400 });
    const words = stripe.files.create({
      purpose: 'dispute_evidence',
      file: { data: Buffer.from('not a picture'), name: 'floor.png', type: 'image/png' },
    });
    expect(await refusalOf(words)).toMatchObject({ statusCode: 400 });
  });

  it('warns of fraud before anybody disputes', async () => {
    const intent = await target.pay({ payment_method: 'pm_card_createIssuerFraudRecord' });
    const warning = await until(
      async () => (await stripe.radar.earlyFraudWarnings.list({ payment_intent: intent.id })).data[0],
      60_000,
    );
    expect(warning).toMatchObject({ object: 'radar.early_fraud_warning', charge: intent.latest_charge });
    expect(await stripe.radar.earlyFraudWarnings.retrieve(warning.id)).toMatchObject({ id: warning.id });
  });

  it('answers 404 for a dispute, a file and a warning that are not there', async () => {
    for (const call of [
      stripe.disputes.retrieve('dp_none'),
      stripe.files.retrieve('file_none'),
      stripe.radar.earlyFraudWarnings.retrieve('issfr_none'),
    ]) {
      expect(await refusalOf(call)).toMatchObject({ code: 'resource_missing', statusCode: 404 });
    }
  });
});
