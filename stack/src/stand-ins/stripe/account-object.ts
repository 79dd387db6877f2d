import type Stripe from 'stripe';
import { newBank, withBanks, type PayoutDetails } from './external-account-object';
import { emptyAddress } from './payment-method';
import { stripeId } from './stripe-ids';
import { innerList } from './stripe-list';
import type { StripeWorld } from './stripe-world';

export interface NewAccount {
  country: string;
  email: string | null;
  businessType: Stripe.Account.BusinessType | null;
  currency?: string;
  metadata: Record<string, string>;
  capabilities: ('transfers' | 'card_payments')[];
}

/** What Stripe asks of a person before money may go to them. */
const due = [
  'external_account',
  'individual.dob.day',
  'individual.dob.month',
  'individual.dob.year',
  'individual.first_name',
  'individual.last_name',
  'individual.phone',
  'tos_acceptance.date',
  'tos_acceptance.ip',
];

const currencies: Record<string, string> = { GH: 'ghs', JP: 'jpy', US: 'usd', GB: 'gbp', NG: 'ngn', KE: 'kes' };

export const requirements = (
  currentlyDue: string[],
  disabledReason: Stripe.Account.Requirements['disabled_reason'],
): Stripe.Account.Requirements => ({
  alternatives: [],
  current_deadline: null,
  currently_due: currentlyDue,
  disabled_reason: disabledReason,
  errors: [],
  eventually_due: currentlyDue,
  past_due: disabledReason === 'requirements.past_due' ? currentlyDue : [],
  pending_verification: [],
});

const settings = (): Stripe.Account.Settings => ({
  bacs_debit_payments: { display_name: null, service_user_number: null },
  branding: { icon: null, logo: null, primary_color: null, secondary_color: null },
  card_issuing: { tos_acceptance: { date: null, ip: null } },
  card_payments: {
    decline_on: { avs_failure: false, cvc_failure: false },
    statement_descriptor_prefix: null,
    statement_descriptor_prefix_kana: null,
    statement_descriptor_prefix_kanji: null,
  },
  dashboard: { display_name: null, timezone: 'Africa/Accra' },
  invoices: { default_account_tax_ids: null, hosted_payment_method_save: null },
  payments: {
    statement_descriptor: null,
    statement_descriptor_kana: null,
    statement_descriptor_kanji: null,
    statement_descriptor_prefix_kana: null,
    statement_descriptor_prefix_kanji: null,
  },
  payouts: {
    debit_negative_balances: true,
    schedule: { delay_days: 2, interval: 'daily' },
    statement_descriptor: null,
  },
  sepa_debit_payments: {},
});

/** An Express account that has not been onboarded: nothing is enabled, everything is due. */
export const newAccount = (world: StripeWorld, wanted: NewAccount): Stripe.Account => {
  const id = stripeId('acct', 16);
  return {
    id,
    object: 'account',
    business_profile: {
      annual_revenue: null,
      estimated_worker_count: null,
      mcc: null,
      minority_owned_business_designation: null,
      name: null,
      product_description: null,
      specified_commercial_transactions_act_url: null,
      support_address: emptyAddress(),
      support_email: null,
      support_phone: null,
      support_url: null,
      url: null,
    },
    business_type: wanted.businessType,
    capabilities: Object.fromEntries(wanted.capabilities.map((name) => [name, 'inactive'])),
    charges_enabled: false,
    controller: {
      fees: { payer: 'application_express' },
      is_controller: true,
      losses: { payments: 'application' },
      requirement_collection: 'stripe',
      stripe_dashboard: { type: 'express' },
      type: 'application',
    },
    country: wanted.country,
    created: world.seconds(),
    default_currency: wanted.currency ?? currencies[wanted.country] ?? 'usd',
    details_submitted: false,
    email: wanted.email,
    external_accounts: innerList<Stripe.ExternalAccount>([], `/v1/accounts/${id}/external_accounts`),
    future_requirements: requirements([], null),
    metadata: wanted.metadata,
    payouts_enabled: false,
    requirements: requirements(due, 'requirements.past_due'),
    settings: settings(),
    tos_acceptance: { date: null, ip: null, user_agent: null },
    type: 'express',
  } satisfies Stripe.Account;
};

/** The account once the person has given everything: capabilities active, payouts on, nothing due. */
export const onboarded = (account: Stripe.Account, details: PayoutDetails, seconds: number): Stripe.Account => ({
  ...withBanks(account, [newBank(account, details)]),
  capabilities: Object.fromEntries(Object.keys(account.capabilities ?? {}).map((name) => [name, 'active'])),
  charges_enabled: true,
  details_submitted: true,
  payouts_enabled: true,
  requirements: requirements([], null),
  tos_acceptance: { date: seconds, ip: '127.0.0.1', user_agent: null },
});

export type RejectReason = 'fraud' | 'terms_of_service' | 'other';

/** The account once it was rejected: nothing goes in or out any more. */
export const rejected = (account: Stripe.Account, reason: RejectReason): Stripe.Account => ({
  ...account,
  capabilities: Object.fromEntries(Object.keys(account.capabilities ?? {}).map((name) => [name, 'inactive'])),
  charges_enabled: false,
  payouts_enabled: false,
  requirements: requirements([], `rejected.${reason}`),
});
