import type Stripe from 'stripe';
import { stripeId } from './stripe-ids';
import { innerList } from './stripe-list';

export interface PayoutDetails {
  holder: string;
  /** Of the bank or the mobile money provider. */
  bank: string;
  number: string;
  routing?: string | null;
  currency?: string;
}

/** Ghana's interbank codes of mobile money: such a wallet is a bank account to Stripe. */
const walletCodes: Record<string, string> = {
  '300591': 'MTN Mobile Money',
  '300592': 'AirtelTigo Money',
  '300594': 'Telecel Cash',
};

export const bankNameOf = (routing: string | null | undefined): string =>
  walletCodes[routing ?? ''] ?? 'STRIPE TEST BANK';

export const newBank = (account: Stripe.Account, details: PayoutDetails): Stripe.BankAccount => ({
  id: stripeId('ba'),
  object: 'bank_account',
  account: account.id,
  account_holder_name: details.holder,
  account_holder_type: 'individual',
  account_type: null,
  available_payout_methods: ['standard'],
  bank_name: details.bank,
  country: account.country ?? 'US',
  currency: details.currency ?? account.default_currency ?? 'usd',
  default_for_currency: true,
  fingerprint: `fp${details.number}`,
  last4: details.number.slice(-4),
  metadata: {},
  routing_number: details.routing ?? null,
  status: 'new',
});

export const banksOf = (account: Stripe.Account): Stripe.BankAccount[] =>
  (account.external_accounts?.data ?? []).filter(
    (external): external is Stripe.BankAccount => external.object === 'bank_account',
  );

/** Where this currency's payouts go. */
export const defaultBank = (account: Stripe.Account, currency: string): Stripe.BankAccount | undefined =>
  banksOf(account).find((bank) => bank.currency === currency && bank.default_for_currency);

export const withBanks = (account: Stripe.Account, banks: Stripe.BankAccount[]): Stripe.Account => ({
  ...account,
  external_accounts: innerList<Stripe.ExternalAccount>(banks, `/v1/accounts/${account.id}/external_accounts`),
});

/** The account with this bank account in place of the one with its id. A new default takes over from the old. */
export const replaceBank = (account: Stripe.Account, bank: Stripe.BankAccount): Stripe.Account => {
  const others = banksOf(account).map((other) => {
    if (other.id === bank.id) return bank;
    const takenOver = bank.default_for_currency && other.currency === bank.currency;
    return takenOver ? { ...other, default_for_currency: false } : other;
  });
  return withBanks(account, others.some(({ id }) => id === bank.id) ? others : [bank, ...others]);
};
