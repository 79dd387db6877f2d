import type Stripe from 'stripe';
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

const day = 86_400_000;
const balanceOf = async (): Promise<number> => {
  const { available } = await story.client.balance.retrieve();
  return available.find(({ currency }) => currency === 'ghs')?.amount ?? 0;
};
const opened = async (order: Record<string, unknown>): Promise<Stripe.Dispute> => {
  const response = await story.control.order('/__disputes', order);
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as Stripe.Dispute;
};
const told = async (): Promise<string[]> => {
  await story.control.webhooks({ action: 'wait' });
  return story.hooks.types().filter((type) => type.startsWith('charge.dispute'));
};

it('takes the money and a fee when it opens, and says so', async () => {
  const charge = await story.paidCharge(25_000);
  const before = await balanceOf();
  const dispute = await opened({ charge: charge.id, reason: 'product_not_received' });
  expect(await balanceOf()).toBe(before - 25_000 - 1500);
  const seen = await story.client.disputes.retrieve(dispute.id, { expand: ['charge'] });
  expect(seen).toMatchObject({
    amount: 25_000,
    currency: 'ghs',
    charge: { id: charge.id, disputed: true },
    payment_intent: charge.payment_intent,
    reason: 'product_not_received',
    status: 'needs_response',
    is_charge_refundable: false,
    evidence_details: { has_evidence: false, past_due: false, submission_count: 0 },
    balance_transactions: [
      {
        type: 'adjustment',
        reporting_category: 'dispute',
        amount: -25_000,
        fee: 1500,
        net: -26_500,
        source: dispute.id,
        status: 'available',
        fee_details: [{ amount: 1500, description: 'Dispute fee' }],
      },
    ],
  });
  expect((await told()).sort()).toEqual(['charge.dispute.created', 'charge.dispute.funds_withdrawn']);
  expect((await story.client.disputes.list({ charge: charge.id })).data).toMatchObject([{ id: dispute.id }]);
  expect((await story.client.disputes.list({ payment_intent: 'pi_other' })).data).toEqual([]);
});

it('gives the money back when it is won, but not the fee', async () => {
  const charge = await story.paidCharge(25_000);
  const before = await balanceOf();
  const dispute = await opened({ payment_intent: charge.payment_intent, amount: 10_000 });
  expect(await refusalOf(story.client.refunds.create({ charge: charge.id, amount: 100 }))).toMatchObject({
    code: 'charge_disputed',
    statusCode: 400,
    message: `Charge ${charge.id} has been charged back; cannot issue a refund.`,
  });
  const sent = await story.client.disputes.update(dispute.id, { evidence: { product_description: 'A tiled floor' } });
  expect(sent).toMatchObject({ status: 'under_review', evidence_details: { submission_count: 1, has_evidence: true } });
  expect((await story.control.order(`/__disputes/${dispute.id}`, { outcome: 'won' })).status).toBe(200);
  expect(await balanceOf()).toBe(before - 1500);
  const won = await story.client.disputes.retrieve(dispute.id);
  expect(won).toMatchObject({ status: 'won', is_charge_refundable: true });
  expect(won.balance_transactions.map(({ reporting_category: category, amount }) => [category, amount])).toEqual([
    ['dispute', -10_000],
    ['dispute_reversal', 10_000],
  ]);
  expect((await told()).sort()).toEqual([
    'charge.dispute.closed',
    'charge.dispute.created',
    'charge.dispute.funds_reinstated',
    'charge.dispute.funds_withdrawn',
    'charge.dispute.updated',
  ]);
  expect((await story.control.order(`/__disputes/${dispute.id}`, { outcome: 'lost' })).status).toBe(409);
});

it('is lost by the clock where nobody answers, and waits for the bank where somebody does', async () => {
  const [silent, answered] = [await story.paidCharge(), await story.paidCharge()];
  const first = await opened({ charge: silent.id });
  const second = await opened({ charge: answered.id });
  await story.client.disputes.update(second.id, { evidence: { uncategorized_text: 'Here are the photos.' } });
  await story.control.moveClock(8 * day);
  expect(await story.client.disputes.retrieve(first.id)).toMatchObject({ status: 'needs_response' });
  await story.control.moveClock(11 * day);
  expect(await story.client.disputes.retrieve(first.id)).toMatchObject({
    status: 'lost',
    evidence_details: { past_due: true },
  });
  expect(await story.client.disputes.retrieve(second.id)).toMatchObject({ status: 'under_review' });
});

it('keeps evidence that is not handed in yet, takes pieces away, and hands it in once', async () => {
  const dispute = await opened({ charge: (await story.paidCharge()).id });
  const staged = await story.client.disputes.update(dispute.id, {
    evidence: { customer_name: '', product_description: 'A floor', access_activity_log: 'log' },
    metadata: { contract: 'ctr_1' },
    submit: false,
  });
  expect(staged).toMatchObject({
    status: 'needs_response',
    metadata: { contract: 'ctr_1' },
    evidence: { customer_name: null, product_description: 'A floor' },
    evidence_details: { has_evidence: true, submission_count: 0 },
  });
  const noted = await story.client.disputes.update(dispute.id, { metadata: { more: 'yes' } });
  expect(noted).toMatchObject({ status: 'needs_response', metadata: { contract: 'ctr_1', more: 'yes' } });
  expect(await story.client.disputes.update(dispute.id, { submit: true })).toMatchObject({
    status: 'under_review',
    evidence: { product_description: 'A floor' },
  });
  const again = story.client.disputes.update(dispute.id, { evidence: { product_description: 'Two floors' } });
  expect(await refusalOf(again)).toMatchObject({ statusCode: 400, param: 'evidence' });
  expect(await refusalOf(story.client.disputes.close(dispute.id))).toMatchObject({ statusCode: 400 });
});

it('lets an inquiry pass without money, be refunded, or grow into a chargeback', async () => {
  const charge = await story.paidCharge(5000);
  const before = await balanceOf();
  const quiet = await opened({ charge: charge.id, inquiry: true });
  expect(quiet).toMatchObject({
    status: 'warning_needs_response',
    is_charge_refundable: true,
    balance_transactions: [],
    payment_method_details: { card: { case_type: 'inquiry' } },
  });
  expect(await balanceOf()).toBe(before);
  expect(await story.client.refunds.create({ charge: charge.id, amount: 1000 })).toMatchObject({ status: 'succeeded' });
  expect((await story.control.order(`/__disputes/${quiet.id}`, { outcome: 'won' })).status).toBe(409);
  await story.control.moveClock(121 * day);
  expect(await story.client.disputes.retrieve(quiet.id)).toMatchObject({ status: 'warning_closed' });
  const loud = await opened({ charge: charge.id, inquiry: true });
  expect(loud.amount).toBe(4000);
  await story.control.order(`/__disputes/${loud.id}`, { outcome: 'escalated' });
  expect(await story.client.disputes.retrieve(loud.id)).toMatchObject({
    status: 'needs_response',
    is_charge_refundable: false,
    payment_method_details: { card: { case_type: 'chargeback' } },
    balance_transactions: [{ amount: -4000 }],
  });
});

it('keeps evidence, its files and the dispute over a restart', async () => {
  const pdf = Buffer.from('%PDF-1.4 what was agreed');
  const file = await story.client.files.create({
    purpose: 'dispute_evidence',
    file: { data: pdf, name: 'contract.pdf', type: 'application/pdf' },
  });
  const dispute = await opened({ charge: (await story.paidCharge()).id });
  await story.client.disputes.update(dispute.id, { evidence: { receipt: file.id }, submit: false });
  await story.standIn.stop();
  await story.hooks.stop();
  story = await StripeStory.begin({}, story.dataDir);
  const kept = await story.client.disputes.retrieve(dispute.id, { expand: ['evidence.receipt'] });
  expect(kept).toMatchObject({ status: 'needs_response', evidence: { receipt: { id: file.id, type: 'pdf' } } });
  const url = `${story.standIn.url}/v1/files/${file.id}/contents`;
  const authorization = `Bearer ${story.standIn.environment.STRIPE_SECRET_KEY ?? ''}`;
  const read = await fetch(url, { headers: { authorization } });
  expect(Buffer.from(await read.arrayBuffer()).equals(pdf)).toBe(true);
  expect((await fetch(url)).status).toBe(401);
  expect((await fetch(url.replace(file.id, 'file_none'), { headers: { authorization } })).status).toBe(404);
});

it('warns of fraud, until the charge is refunded or disputed', async () => {
  const [refunded, disputed] = [await story.paidCharge(), await story.paidCharge()];
  for (const { id } of [refunded, disputed]) await story.control.order('/__fraud_warnings', { charge: id });
  const warningOf = async (charge: string): Promise<Stripe.Radar.EarlyFraudWarning | undefined> =>
    (await story.client.radar.earlyFraudWarnings.list({ charge })).data[0];
  expect(await warningOf(refunded.id)).toMatchObject({ actionable: true, fraud_type: 'misc' });
  await story.client.refunds.create({ charge: refunded.id });
  await opened({ charge: disputed.id });
  expect(await warningOf(refunded.id)).toMatchObject({ actionable: false });
  expect(await warningOf(disputed.id)).toMatchObject({ actionable: false });
  await until(() => story.hooks.types().filter((type) => type === 'radar.early_fraud_warning.updated').length === 2);
});

it.each([
  [{ charge: 'ch_none' }, 404, 'No such paid charge'],
  [{ amount: 30_000 }, 400, 'whole number from 1 to 25000'],
  [{ reason: 'bad mood' }, 400, 'must be one of bank_cannot_process'],
])('refuses the order %j', async (order, status, words) => {
  const charge = await story.paidCharge(25_000);
  const response = await story.control.order('/__disputes', { charge: charge.id, ...order });
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(words);
});
