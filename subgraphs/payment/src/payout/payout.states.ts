/** Where a payout stands. */
export enum PayoutStatus {
  PENDING = 'PENDING',
  IN_TRANSIT = 'IN_TRANSIT',
  PAID = 'PAID',
  FAILED = 'FAILED',
}

/** A payout goes forward only; one that was paid may still fail, when the bank sends it back. */
const rank: Record<PayoutStatus, number> = {
  [PayoutStatus.PENDING]: 0,
  [PayoutStatus.IN_TRANSIT]: 1,
  [PayoutStatus.PAID]: 2,
  [PayoutStatus.FAILED]: 3,
};

export const payoutGoesOn = (from: PayoutStatus, to: PayoutStatus): boolean => rank[to] > rank[from];

/** In which of a worker's accounts of the ledger a payout's money stands. */
export const placeOf = {
  [PayoutStatus.PENDING]: 'WORKER_ON_ITS_WAY',
  [PayoutStatus.IN_TRANSIT]: 'WORKER_ON_ITS_WAY',
  [PayoutStatus.PAID]: 'WORKER_PAID_OUT',
  [PayoutStatus.FAILED]: 'WORKER_AVAILABLE',
} as const satisfies Record<PayoutStatus, string>;

export enum PayoutAccountStatus {
  NEW = 'NEW',
  ONBOARDING = 'ONBOARDING',
  RESTRICTED = 'RESTRICTED',
  READY = 'READY',
  DISCONNECTED = 'DISCONNECTED',
}

/** What Stripe says of an account, as a worker's state. */
export function payoutAccountStatusOf(account: {
  detailsSubmitted: boolean;
  transfersActive: boolean;
  payoutsEnabled: boolean;
}): PayoutAccountStatus {
  if (account.transfersActive && account.payoutsEnabled) return PayoutAccountStatus.READY;
  return account.detailsSubmitted ? PayoutAccountStatus.RESTRICTED : PayoutAccountStatus.ONBOARDING;
}

/** Why nothing leaves for a worker's bank or wallet for a while. */
export enum PayoutHoldCause {
  DETAILS_CHANGED = 'DETAILS_CHANGED',
  CHARGEBACK = 'CHARGEBACK',
}
