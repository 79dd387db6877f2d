import type { BalanceMove } from '../stripe/provider.stripe';

/** What a move on the platform's balance is to us. */
export type MoveKind =
  'PAYMENT' | 'REFUND' | 'REFUND_RETURNED' | 'TRANSFER' | 'REVERSAL' | 'CHARGEBACK' | 'BANK' | 'PROVIDER_FEE' | 'OTHER';

/** Stripe's types of balance transactions (https://docs.stripe.com/reports/balance-transaction-types). */
const kindOfType: Record<string, MoveKind> = {
  charge: 'PAYMENT',
  payment: 'PAYMENT',
  refund: 'REFUND',
  payment_refund: 'REFUND',
  refund_failure: 'REFUND_RETURNED',
  payment_failure_refund: 'REFUND_RETURNED',
  transfer: 'TRANSFER',
  transfer_refund: 'REVERSAL',
  payout: 'BANK',
  payout_cancel: 'BANK',
  payout_failure: 'BANK',
  topup: 'BANK',
  topup_reversal: 'BANK',
  stripe_fee: 'PROVIDER_FEE',
  stripe_fx_fee: 'PROVIDER_FEE',
  tax_fee: 'PROVIDER_FEE',
};

const ofDisputes: ReadonlySet<string> = new Set(['dispute', 'dispute_reversal']);

export function kindOfMove({ type, category }: Pick<BalanceMove, 'type' | 'category'>): MoveKind {
  if (ofDisputes.has(category)) return 'CHARGEBACK';
  return kindOfType[type] ?? 'OTHER';
}

/** What a move is called in a sentence. */
export const moveInWords: Record<MoveKind, string> = {
  PAYMENT: 'A payment',
  REFUND: 'A refund',
  REFUND_RETURNED: 'A refund that came back from the bank',
  TRANSFER: 'A transfer to a worker',
  REVERSAL: 'Money taken back from a worker’s account',
  CHARGEBACK: 'A chargeback',
  BANK: 'A payment between the provider and our bank',
  PROVIDER_FEE: 'A fee of the provider',
  OTHER: 'A move of a kind that Kelmah does not know',
};
