import type Stripe from 'stripe';
import { stripeId } from './stripe-ids';
import type { StripeWorld } from './stripe-world';

export interface NewPayout {
  amount: number;
  currency: string;
  /** The bank account that it goes to. */
  destination: string;
  automatic: boolean;
  description?: string | null;
  metadata?: Record<string, string>;
  statementDescriptor?: string | null;
}

/**
 * A payout before its booking. One that Stripe makes by itself is with the bank at once; one that was asked for waits
 * a while, and may be cancelled so long.
 */
export const newPayout = (world: StripeWorld, wanted: NewPayout): Stripe.Payout => ({
  id: stripeId('po'),
  object: 'payout',
  amount: wanted.amount,
  application_fee: null,
  application_fee_amount: null,
  arrival_date: world.seconds() + Math.ceil(world.settings.payoutArrivalMs / 1000),
  automatic: wanted.automatic,
  balance_transaction: null,
  created: world.seconds(),
  currency: wanted.currency,
  description: wanted.automatic ? 'STRIPE PAYOUT' : (wanted.description ?? null),
  destination: wanted.destination,
  failure_balance_transaction: null,
  failure_code: null,
  failure_message: null,
  livemode: false,
  metadata: wanted.metadata ?? {},
  method: 'standard',
  original_payout: null,
  payout_method: null,
  reconciliation_status: wanted.automatic ? 'in_progress' : 'not_applicable',
  reversed_by: null,
  source_type: 'card',
  statement_descriptor: wanted.statementDescriptor ?? null,
  status: wanted.automatic ? 'in_transit' : 'pending',
  trace_id: { status: 'pending', value: null },
  type: 'bank_account',
});

/** Why a bank sends money back (https://docs.stripe.com/api/payouts/failures), in Stripe's words. */
export const payoutFailures: Record<string, string> = {
  account_closed: 'The bank account has been closed.',
  account_frozen: 'The bank account has been frozen.',
  bank_account_restricted: 'The bank account has restrictions on either the type, or the number, of payouts allowed.',
  could_not_process: 'The bank could not process this payout.',
  debit_not_authorized: 'Debit transactions are not approved on your bank account.',
  declined: 'The bank has declined this payout. Please contact your bank before retrying.',
  incorrect_account_holder_name: 'Your bank notified us that the bank account holder name on file is incorrect.',
  insufficient_funds: 'Your Stripe account has insufficient funds to cover the payout.',
  invalid_account_number: 'The routing number seems correct, but the account number is invalid.',
  invalid_currency: 'The bank was unable to process this payout because of its currency.',
  no_account:
    'The bank account details on file are probably incorrect. No bank account could be located with those details.',
};

/** Stripe's test account numbers whose payouts fail (https://docs.stripe.com/connect/testing#account-numbers). */
const failingNumbers: Record<string, string> = {
  '000111111113': 'account_closed',
  '000111111116': 'no_account',
  '000222222227': 'insufficient_funds',
  '000333333335': 'debit_not_authorized',
  '000444444440': 'invalid_currency',
};

/** The failure code of payouts to this bank account; undefined where they arrive. */
export const failureOf = (bank: Stripe.ExternalAccount | undefined): string | undefined =>
  failingNumbers[(bank?.fingerprint ?? '').replace(/^fp/, '')];
