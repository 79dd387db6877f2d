/** Where a comparison of the ledger with Stripe stands. */
export enum ReconciliationStatus {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

/** Who wanted it. */
export enum ReconciliationStart {
  CLOCK = 'CLOCK',
  STAFF = 'STAFF',
  COMMAND = 'COMMAND',
}

/** The steps of a run, in their order. */
export const runSteps = ['READ', 'MATCH', 'LEDGER', 'ACCOUNTS', 'BALANCES'] as const;
export type RunStep = (typeof runSteps)[number];

/** In what the ledger and Stripe do not agree. */
export enum FindingKind {
  NOT_BOOKED = 'NOT_BOOKED',
  NOT_AT_PROVIDER = 'NOT_AT_PROVIDER',
  AMOUNT_DIFFERS = 'AMOUNT_DIFFERS',
  ACCOUNT_DIFFERS = 'ACCOUNT_DIFFERS',
  BALANCE_DIFFERS = 'BALANCE_DIFFERS',
  UNSETTLED = 'UNSETTLED',
}
