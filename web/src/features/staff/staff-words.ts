import type {
  ChargebackKind,
  ChargebackStatus,
  DisputeOutcome,
  DisputeStatus,
  LedgerAccountKind,
  ReconciliationFindingKind,
  ReconciliationStart,
  ReconciliationStatus,
} from '../../gql/graphql';
import type { StateWords } from '../../lib/words';

/** Where a dispute stands, as whoever decides it sees it. */
export const deskStates: Record<DisputeStatus, StateWords> = {
  AWAITING_ANSWER: { text: 'Waiting for an answer', color: 'gold' },
  IN_REVIEW: { text: 'To be decided', color: 'red' },
  SETTLED: { text: 'Settled', color: 'leaf' },
  WITHDRAWN: { text: 'Taken back', color: 'gray' },
};

export const outcomes: Record<DisputeOutcome, string> = {
  RELEASE: 'All to the worker',
  REFUND: 'All back to the hirer',
  SPLIT: 'A part each',
};

export const chargebackKinds: Record<ChargebackKind, { name: string; text: string }> = {
  CHARGEBACK: { name: 'Chargeback', text: 'The payer’s bank has taken the money back and decides who keeps it.' },
  INQUIRY: { name: 'Inquiry', text: 'The payer’s bank asks about the payment, and has taken nothing.' },
  FRAUD_WARNING: {
    name: 'Fraud warning',
    text: 'The payer’s bank believes that the payment was fraud, and has not acted on it yet.',
  },
};

export const chargebackStates: Record<ChargebackStatus, StateWords> = {
  NEEDS_RESPONSE: { text: 'To be answered', color: 'red' },
  UNDER_REVIEW: { text: 'With the bank', color: 'gold' },
  WON: { text: 'Won', color: 'leaf' },
  LOST: { text: 'Lost', color: 'gray' },
  CLOSED: { text: 'Closed', color: 'gray' },
};

const bankReasons: Record<string, string> = {
  bank_cannot_process: 'The bank could not take the payment',
  check_returned: 'A check came back',
  credit_not_processed: 'The payer waits for a refund',
  customer_initiated: 'The payer asked their bank',
  debit_not_authorized: 'The payer did not allow the payment',
  duplicate: 'The payer says that they paid twice',
  fraudulent: 'The payer says that it was not them',
  general: 'No reason given',
  incorrect_account_details: 'The account was not right',
  insufficient_funds: 'There was not enough on the account',
  noncompliant: 'A rule of the card network',
  product_not_received: 'The payer says that the work was not done',
  product_unacceptable: 'The payer says that the work is not what was agreed',
  subscription_canceled: 'The payer says that they had cancelled',
  unrecognized: 'The payer does not know the payment',
  misc: 'Not told further',
  made_with_lost_card: 'The card was lost',
  made_with_stolen_card: 'The card was stolen',
  card_never_received: 'The card never reached the payer',
  fraudulent_card_application: 'The card was got by fraud',
  made_with_counterfeit_card: 'The card was a copy',
  unauthorized_use_of_card: 'Somebody else used the card',
};

/** Why a bank does it, in words; a reason that we have no words for yet as the bank says it. */
export function bankReason(reason: string | null | undefined): string {
  if (!reason) return 'No reason given';
  const words = reason.replaceAll('_', ' ');
  return bankReasons[reason] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

export const findingKinds: Record<ReconciliationFindingKind, string> = {
  NOT_BOOKED: 'Not in the ledger',
  NOT_AT_PROVIDER: 'Not at Stripe',
  AMOUNT_DIFFERS: 'Amounts differ',
  ACCOUNT_DIFFERS: 'A worker’s account differs',
  BALANCE_DIFFERS: 'Balances differ',
  UNSETTLED: 'Waits for a decision',
};

export const runStates: Record<ReconciliationStatus, StateWords> = {
  RUNNING: { text: 'Under way', color: 'sky' },
  DONE: { text: 'Done', color: 'leaf' },
  FAILED: { text: 'Failed', color: 'red' },
};

export const runStarts: Record<ReconciliationStart, string> = {
  CLOCK: 'By the clock',
  STAFF: 'By staff',
  COMMAND: 'By command',
};

export const accountKinds: Record<LedgerAccountKind, string> = {
  PLATFORM_BALANCE: 'Held for us at Stripe',
  PLATFORM_PAID_OUT: 'Paid out to our bank',
  PROVIDER_FEES: 'Stripe’s fees',
  PLATFORM_LOSS: 'Lost',
  CHARGEBACK_PENDING: 'With payers’ banks',
  FEE_REVENUE: 'Our fees',
  HELD: 'Held for a milestone',
  OWED_TO_HIRER: 'Owed to a hirer',
  WORKER_RECEIVABLE: 'Owed by a worker',
  WORKER_EARNED: 'Earned by a worker',
  WORKER_AVAILABLE: 'On a worker’s account',
  WORKER_ON_ITS_WAY: 'On its way to a worker',
  WORKER_PAID_OUT: 'Paid out to a worker',
  WORKER_PAID_BACK: 'Given back by a worker',
};

const transactionKindWords = {
  HOLD: 'Paid in and held',
  RELEASE: 'Released to the worker',
  REFUND: 'Refunded',
  REFUND_RETURNED: 'A refund came back',
  SURPLUS: 'Paid twice',
  SURPLUS_RETURNED: 'Given back, having been paid twice',
  PAYOUT: 'Pay-out',
  PROVIDER_FEE: 'Stripe’s fee',
  PLATFORM_PAYOUT: 'Paid out to our bank',
  CHARGEBACK_WITHDRAWN: 'Taken by a bank',
  CHARGEBACK_REINSTATED: 'Given back by a bank',
  CHARGEBACK_LOST: 'Chargeback lost',
  CHARGEBACK_OVERTURNED: 'Chargeback won after all',
  TRANSFER_REVERSED: 'Taken back from the worker',
};

export const transactionKinds: [kind: string, words: string][] = Object.entries(transactionKindWords);

/** What a transaction books; a kind that we have no words for yet by its name. */
export const transactionKind = (kind: string): string =>
  (transactionKindWords as Record<string, string>)[kind] ?? kind.toLowerCase().replaceAll('_', ' ');
