import type Stripe from 'stripe';
import { stripeId } from './stripe-ids';
import type { StripeWorld } from './stripe-world';

/** Evidence in words, and evidence that is the id of an uploaded file. */
export const evidenceTexts = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_tracking_number',
  'uncategorized_text',
] as const;
export const evidenceFiles = [
  'cancellation_policy',
  'customer_communication',
  'customer_signature',
  'duplicate_charge_documentation',
  'receipt',
  'refund_policy',
  'service_documentation',
  'shipping_documentation',
  'uncategorized_file',
] as const;

/** What a cardholder can say is wrong; networks have a code of their own for each. */
export const disputeReasons = {
  bank_cannot_process: '11.3',
  credit_not_processed: '13.6',
  duplicate: '12.6.1',
  fraudulent: '10.4',
  general: '10.5',
  product_not_received: '13.1',
  product_unacceptable: '13.3',
  subscription_canceled: '13.2',
  unrecognized: '10.4',
} as const;
export type DisputeReason = keyof typeof disputeReasons;

export interface NewDispute {
  charge: Stripe.Charge;
  /** Minor units of the charge's currency. */
  amount: number;
  reason: DisputeReason;
  /** The bank only asks; no money moves unless it is escalated. */
  inquiry: boolean;
}

const daySeconds = 86_400;

/** The last second of the day by which an answer must be there. */
const dueBy = (world: StripeWorld): number =>
  (Math.floor(world.seconds() / daySeconds) + world.settings.disputeAnswerDays + 1) * daySeconds - 1;

const noEvidence = (charge: Stripe.Charge): Stripe.Dispute.Evidence => ({
  ...(Object.fromEntries([...evidenceTexts, ...evidenceFiles].map((name) => [name, null])) as Omit<
    Stripe.Dispute.Evidence,
    'enhanced_evidence'
  >),
  customer_email_address: charge.billing_details.email,
  customer_name: charge.billing_details.name,
  enhanced_evidence: {},
});

export const newDispute = (world: StripeWorld, { charge, amount, reason, inquiry }: NewDispute): Stripe.Dispute => {
  const brand = charge.payment_method_details?.card?.brand ?? 'visa';
  return {
    id: stripeId('dp'),
    object: 'dispute',
    amount,
    balance_transactions: [],
    charge: charge.id,
    created: world.seconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence(charge),
    evidence_details: {
      due_by: dueBy(world),
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: inquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: {
        brand,
        case_type: inquiry ? 'inquiry' : 'chargeback',
        network: brand,
        network_reason_code: disputeReasons[reason],
      },
      type: 'card',
    },
    reason,
    status: inquiry ? 'warning_needs_response' : 'needs_response',
  } satisfies Stripe.Dispute;
};
