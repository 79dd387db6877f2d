/** What the payer's bank is up to. */
export enum ChargebackKind {
  CHARGEBACK = 'CHARGEBACK',
  INQUIRY = 'INQUIRY',
  FRAUD_WARNING = 'FRAUD_WARNING',
}

/** Where it stands. It is the bank's to decide, so any may follow any: even a lost one may be won after all. */
export enum ChargebackStatus {
  NEEDS_RESPONSE = 'NEEDS_RESPONSE',
  UNDER_REVIEW = 'UNDER_REVIEW',
  WON = 'WON',
  LOST = 'LOST',
  CLOSED = 'CLOSED',
}

/** What staff may do about one. */
export enum ChargebackMove {
  SUBMIT_EVIDENCE = 'SUBMIT_EVIDENCE',
  ACCEPT = 'ACCEPT',
  DISMISS = 'DISMISS',
}

export const isOpen = (status: ChargebackStatus): boolean =>
  status === ChargebackStatus.NEEDS_RESPONSE || status === ChargebackStatus.UNDER_REVIEW;

/** The moves that are open to staff with disputes. */
export function movesOn({ kind, status }: { kind: ChargebackKind; status: ChargebackStatus }): ChargebackMove[] {
  if (status !== ChargebackStatus.NEEDS_RESPONSE) return [];
  return kind === ChargebackKind.FRAUD_WARNING
    ? [ChargebackMove.DISMISS]
    : [ChargebackMove.SUBMIT_EVIDENCE, ChargebackMove.ACCEPT];
}
