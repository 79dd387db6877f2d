import type { OrderedFailure } from '../failures';
import { declineByCode, type CardDecline } from './card';

/** What a test has ordered for a payment: a decline, or to be left processing first. */
export type OrderedOutcome =
  { pendingMs: undefined; decline: CardDecline } | { pendingMs: number; decline: CardDecline | null };

export const orderedOutcome = (failure: OrderedFailure | undefined): OrderedOutcome | null => {
  if (failure?.kind === 'declined') return { pendingMs: undefined, decline: declineByCode(failure.code) };
  if (failure?.kind !== 'pending') return null;
  return { pendingMs: failure.delayMs, decline: failure.code === undefined ? null : declineByCode(failure.code) };
};
