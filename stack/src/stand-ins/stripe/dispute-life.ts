import type Stripe from 'stripe';
import { asOfNow, book } from './balance-transaction';
import type { CardSequel } from './card';
import { newDispute, type NewDispute } from './dispute-object';
import { noteWarnings, warnOfFraud } from './fraud-warning';
import { platform } from './resource-store';
import type { StripeWorld } from './stripe-world';

export type DisputeOutcome = 'won' | 'lost' | 'warning_closed' | 'escalated';

const inquirySeconds = 120 * 86_400;

/** Stripe's fee for a dispute, which is not given back, in minor units: 15.00, and 1500 yen. */
const disputeFeeMinor = 1500;

export const waitsForAnswer = ({ status }: Stripe.Dispute): boolean =>
  status === 'needs_response' || status === 'warning_needs_response';

export const isInquiry = ({ status }: Stripe.Dispute): boolean => status.startsWith('warning_');

/** The dispute with the status of its bookings of now. */
export const disputeAsOfNow = (world: StripeWorld, dispute: Stripe.Dispute): Stripe.Dispute => ({
  ...dispute,
  balance_transactions: dispute.balance_transactions.map((booking) => asOfNow(world, booking)),
});

const emit = (world: StripeWorld, what: string, dispute: Stripe.Dispute, previous?: object): void =>
  world.emit(`charge.dispute.${what}` as Stripe.Event.Type, disputeAsOfNow(world, dispute), platform, previous);

const withdrawFunds = (world: StripeWorld, dispute: Stripe.Dispute): Stripe.Dispute => {
  const booking = book(world, {
    owner: platform,
    type: 'adjustment',
    reportingCategory: 'dispute',
    amount: -dispute.amount,
    fee: disputeFeeMinor,
    feeFor: 'Dispute fee',
    currency: dispute.currency,
    source: dispute.id,
    description: `Chargeback withdrawal for ${String(dispute.charge)}`,
  });
  const changed = { ...dispute, balance_transactions: [...dispute.balance_transactions, booking] };
  world.disputes.put(changed);
  emit(world, 'funds_withdrawn', changed);
  return changed;
};

const reinstateFunds = (world: StripeWorld, dispute: Stripe.Dispute): Stripe.Dispute => {
  const booking = book(world, {
    owner: platform,
    type: 'adjustment',
    reportingCategory: 'dispute_reversal',
    amount: dispute.amount,
    currency: dispute.currency,
    source: dispute.id,
    description: `Chargeback reversal for ${String(dispute.charge)}`,
  });
  const changed = { ...dispute, balance_transactions: [...dispute.balance_transactions, booking] };
  world.disputes.put(changed);
  emit(world, 'funds_reinstated', changed);
  return changed;
};

/** The cardholder has gone to their bank. A chargeback takes the money and a fee at once, an inquiry takes nothing. */
export const openDispute = (world: StripeWorld, wanted: NewDispute): Stripe.Dispute => {
  const dispute = world.disputes.put(newDispute(world, wanted));
  world.charges.put({ ...world.charges.require(wanted.charge.id), disputed: true });
  emit(world, 'created', dispute);
  const opened = wanted.inquiry ? dispute : withdrawFunds(world, dispute);
  noteWarnings(world, wanted.charge.id);
  return opened;
};

/** What the bank decides. Escalating turns an inquiry into a chargeback with time to answer anew. */
export const decideDispute = (world: StripeWorld, dispute: Stripe.Dispute, outcome: DisputeOutcome): Stripe.Dispute => {
  const before = { status: dispute.status };
  if (outcome === 'escalated') {
    const fresh = newDispute(world, {
      charge: world.charges.require(String(dispute.charge)),
      amount: dispute.amount,
      reason: dispute.reason as NewDispute['reason'],
      inquiry: false,
    });
    const { status, payment_method_details, evidence_details, is_charge_refundable } = fresh;
    const chargeback = { ...dispute, status, payment_method_details, evidence_details, is_charge_refundable };
    world.disputes.put(chargeback);
    emit(world, 'updated', chargeback, before);
    return withdrawFunds(world, chargeback);
  }
  const decided = world.disputes.put({ ...dispute, status: outcome, is_charge_refundable: outcome !== 'lost' });
  if (outcome !== 'won') {
    emit(world, 'closed', decided, before);
    return decided;
  }
  const paidBack = reinstateFunds(world, decided);
  emit(world, 'closed', paidBack, before);
  return paidBack;
};

/** Stripe's test mode lets these words of evidence decide (https://docs.stripe.com/testing#disputes). */
const decidingWords: Record<string, (dispute: Stripe.Dispute) => DisputeOutcome> = {
  winning_evidence: (dispute) => (isInquiry(dispute) ? 'warning_closed' : 'won'),
  losing_evidence: (dispute) => (isInquiry(dispute) ? 'warning_closed' : 'lost'),
  escalate_inquiry_evidence: (dispute) => (isInquiry(dispute) ? 'escalated' : 'lost'),
};

/** The evidence goes to the bank, which looks at it until it has decided. */
export const submitEvidence = (world: StripeWorld, dispute: Stripe.Dispute): Stripe.Dispute => {
  const submitted = world.disputes.put({
    ...dispute,
    status: isInquiry(dispute) ? 'warning_under_review' : 'under_review',
    evidence_details: {
      ...dispute.evidence_details,
      has_evidence: true,
      submission_count: dispute.evidence_details.submission_count + 1,
      submission_method: 'manual',
    },
  });
  emit(world, 'updated', submitted, { status: dispute.status, evidence_details: dispute.evidence_details });
  const decide = decidingWords[submitted.evidence.uncategorized_text ?? ''];
  return decide ? decideDispute(world, submitted, decide(submitted)) : submitted;
};

export const noteChange = (world: StripeWorld, before: Stripe.Dispute, after: Stripe.Dispute): Stripe.Dispute => {
  world.disputes.put(after);
  emit(world, 'updated', after, { evidence: before.evidence, metadata: before.metadata });
  return after;
};

/** A chargeback that nobody answers in time is lost; an inquiry that is never escalated closes after 120 days. */
export const runDisputes = (world: StripeWorld): void => {
  const now = world.seconds();
  for (const dispute of world.disputesOfStatus('needs_response')) {
    const { due_by: dueBy } = dispute.evidence_details;
    if (dueBy === null || dueBy >= now) continue;
    const late = { ...dispute, evidence_details: { ...dispute.evidence_details, past_due: true } };
    decideDispute(world, late, 'lost');
  }
  for (const status of ['warning_needs_response', 'warning_under_review']) {
    for (const dispute of world.disputesOfStatus(status)) {
      if (dispute.created + inquirySeconds <= now) decideDispute(world, dispute, 'warning_closed');
    }
  }
};

/** What a test card's bank does after it has paid. */
export const runSequel = (world: StripeWorld, charge: Stripe.Charge, sequel: CardSequel | undefined): void => {
  if (!sequel) return;
  const { amount } = charge;
  if ('dispute' in sequel) openDispute(world, { charge, amount, reason: sequel.dispute, inquiry: false });
  else if ('inquiry' in sequel) openDispute(world, { charge, amount, reason: sequel.inquiry, inquiry: true });
  else if ('warning' in sequel) warnOfFraud(world, charge, sequel.warning);
};
