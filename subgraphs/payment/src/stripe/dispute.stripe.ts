import type Stripe from 'stripe';
import { asked, fromSeconds, fromStripeCurrency, idOfObject } from './connection.stripe';

/** Money that a dispute moved on the platform's balance. */
export interface DisputeMove {
  /** The balance transaction. */
  id: string;
  currency: string;
  /** Minor units; negative where it was taken, positive where it was given back. */
  amountMinor: number;
  /** What Stripe took for the case with it; negative where that was given back. */
  feeMinor: number;
}

/** A dispute of a payment as Stripe tells it now: a chargeback, or an inquiry that may become one. */
export interface DisputeState {
  disputeId: string;
  paymentIntentId: string | undefined;
  kind: 'CHARGEBACK' | 'INQUIRY';
  status: 'NEEDS_RESPONSE' | 'UNDER_REVIEW' | 'WON' | 'LOST' | 'CLOSED';
  /** In Stripe's word, such as `product_not_received`. */
  reason: string;
  amountMinor: number;
  currency: string;
  dueBy: Date | null;
  openedAt: Date;
  moves: DisputeMove[];
  /** The answer of ours that it carries, by the id of its operation. */
  answeredBy: string | undefined;
}

/** A bank's suspicion before anybody disputes (https://docs.stripe.com/disputes/measuring#early-fraud-warnings). */
export interface WarningState {
  warningId: string;
  paymentIntentId: string | undefined;
  /** False once the payment was given back or disputed. */
  actionable: boolean;
  reason: string;
  openedAt: Date;
}

/** Words of evidence, by Stripe's names (https://docs.stripe.com/api/disputes/evidence_object). */
export interface EvidenceWords {
  productDescription: string;
  serviceDate: string | null;
  activityLog: string;
  refundPolicy: string;
  uncategorized: string;
}

const statuses: Record<Stripe.Dispute.Status, DisputeState['status']> = {
  needs_response: 'NEEDS_RESPONSE',
  warning_needs_response: 'NEEDS_RESPONSE',
  under_review: 'UNDER_REVIEW',
  warning_under_review: 'UNDER_REVIEW',
  won: 'WON',
  lost: 'LOST',
  warning_closed: 'CLOSED',
  prevented: 'CLOSED',
  // A lost one that is looked at anew.
  appeal_needs_response: 'NEEDS_RESPONSE',
  appeal_under_review: 'UNDER_REVIEW',
};

const answerKey = 'answeredBy';

function disputeOf(dispute: Stripe.Dispute): DisputeState {
  const dueBy = dispute.evidence_details.due_by;
  return {
    disputeId: dispute.id,
    paymentIntentId: idOfObject(dispute.payment_intent),
    kind: dispute.status.startsWith('warning_') ? 'INQUIRY' : 'CHARGEBACK',
    status: statuses[dispute.status] ?? 'UNDER_REVIEW',
    reason: dispute.reason,
    amountMinor: dispute.amount,
    currency: fromStripeCurrency(dispute.currency),
    dueBy: dueBy === null ? null : fromSeconds(dueBy),
    openedAt: fromSeconds(dispute.created),
    moves: dispute.balance_transactions.map(({ id, currency, amount, fee }) => ({
      id,
      currency: fromStripeCurrency(currency),
      amountMinor: amount,
      feeMinor: fee,
    })),
    answeredBy: dispute.metadata[answerKey],
  };
}

function warningOf(warning: Stripe.Radar.EarlyFraudWarning): WarningState {
  return {
    warningId: warning.id,
    paymentIntentId: idOfObject(warning.payment_intent),
    actionable: warning.actionable,
    reason: warning.fraud_type,
    openedAt: fromSeconds(warning.created),
  };
}

/** What payers' banks ask of us, and our answers (https://docs.stripe.com/disputes/api). */
export function disputes(stripe: Stripe) {
  return {
    look: async (disputeId: string): Promise<DisputeState> =>
      asked(async () => disputeOf(await stripe.disputes.retrieve(disputeId))),
    /** Every dispute of a payment. */
    of: async (paymentIntentId: string): Promise<DisputeState[]> =>
      asked(async () => {
        const found: DisputeState[] = [];
        for await (const dispute of stripe.disputes.list({ payment_intent: paymentIntentId, limit: 100 })) {
          found.push(disputeOf(dispute));
        }
        return found;
      }),
    /** Hands evidence in, which can be done once. @throws ProviderRefused where it is too late */
    submit: async (disputeId: string, words: EvidenceWords, idempotencyKey: string): Promise<DisputeState> => {
      const params: Stripe.DisputeUpdateParams = {
        submit: true,
        metadata: { [answerKey]: idempotencyKey },
        evidence: {
          product_description: words.productDescription,
          ...(words.serviceDate !== null && { service_date: words.serviceDate }),
          access_activity_log: words.activityLog,
          refund_policy_disclosure: words.refundPolicy,
          uncategorized_text: words.uncategorized,
        },
      };
      return asked(async () => disputeOf(await stripe.disputes.update(disputeId, params, { idempotencyKey })));
    },
    /** Gives way: the dispute is lost. @throws ProviderRefused where it is decided already */
    giveWay: async (disputeId: string, idempotencyKey: string): Promise<DisputeState> =>
      asked(async () => disputeOf(await stripe.disputes.close(disputeId, {}, { idempotencyKey }))),
    lookAtWarning: async (warningId: string): Promise<WarningState> =>
      asked(async () => warningOf(await stripe.radar.earlyFraudWarnings.retrieve(warningId))),
    /** Every warning of fraud about a payment. */
    warningsOf: async (paymentIntentId: string): Promise<WarningState[]> =>
      asked(async () => {
        const found: WarningState[] = [];
        const list = stripe.radar.earlyFraudWarnings.list({ payment_intent: paymentIntentId, limit: 100 });
        for await (const warning of list) found.push(warningOf(warning));
        return found;
      }),
  };
}

export type Disputes = ReturnType<typeof disputes>;
