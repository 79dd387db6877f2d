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

/** Stripe's names of what it asks for, by their beginnings, in words for a worker. */
const words: readonly (readonly [prefix: string, say: string])[] = [
  ['external_account', 'Where to pay you: a bank account or mobile money wallet'],
  ['individual.dob', 'Your date of birth'],
  ['individual.first_name', 'Your name'],
  ['individual.last_name', 'Your name'],
  ['individual.phone', 'Your phone number'],
  ['individual.email', 'Your e-mail address'],
  ['individual.address', 'Your address'],
  ['individual.id_number', 'The number of your identity card'],
  ['individual.verification', 'A photo of your identity document'],
  ['individual', 'Something about you'],
  ['business_profile', 'What you do'],
  ['business_type', 'Whether you are a person or a firm'],
  ['company', 'Something about your firm'],
  ['tos_acceptance', 'Your agreement to the terms of the payment provider'],
];

/** What is still asked for, each thing once. */
export function requirementsInWords(requirements: readonly string[]): string[] {
  const said = requirements.map(
    (name) => words.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'Something more for the payment provider',
  );
  return [...new Set(said)];
}
