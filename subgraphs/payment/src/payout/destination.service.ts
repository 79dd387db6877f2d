import type { PayoutDestination } from '../stripe/provider.stripe';

const same = (one: PayoutDestination, other: PayoutDestination) =>
  one.fingerprint === other.fingerprint && one.currency === other.currency;

/**
 * Whether money may now go where it did not go before: another bank account or wallet is there, or another of those
 * that were there is the one that is paid to. The first that is ever given is no change, and neither is taking one away.
 */
export function goesElsewhere(before: readonly PayoutDestination[] | null, now: readonly PayoutDestination[]): boolean {
  if (before === null) return false;
  return now.some((destination) => {
    const known = before.find((one) => same(one, destination));
    return known === undefined || (destination.isDefault && !known.isDefault);
  });
}

/** What is kept of where money goes: the last that was there, so that nothing is forgotten by taking it away. */
export const destinationsToKeep = (
  before: PayoutDestination[] | null,
  now: PayoutDestination[],
): PayoutDestination[] | null => (now.length === 0 ? before : now);

/** Where money goes, for a person; null where nothing is given. */
export const hintOf = (destinations: readonly PayoutDestination[]): string | null =>
  (destinations.find(({ isDefault }) => isDefault) ?? destinations[0])?.hint ?? null;
