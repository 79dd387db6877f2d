import { display } from '@kelmah/kit/money/money';
import type { NewFinding } from './finding.store';
import { theirsOf, type Matched } from './match.service';
import { moveInWords } from './move.states';
import type { LonelyBooking } from './provider-transaction.store';
import type { AccountToCheck } from './balance.store';
import { FindingKind } from './reconciliation.states';

const said = (amountMinor: number, currency: string): string => display({ amountMinor, currency }, 'en');
const onDay = (at: Date): string => at.toISOString().slice(0, 10);

export const moveFingerprint = (moveId: string): string => `move:${moveId}`;
export const bookingFingerprint = (reference: string): string => `booking:${reference}`;
export const balanceFingerprint = (currency: string): string => `balance:${currency}`;
export const accountFingerprint = (stripeAccountId: string, currency: string): string =>
  `account:${stripeAccountId}:${currency}`;

/** A move at Stripe that the ledger does not know, or knows with another amount. */
export function findingOfMove({ move, kind, fundingId, isBooked, oursMinor = 0 }: Matched): NewFinding {
  const { id, sourceId, currency, amountMinor, createdAt } = move;
  const theirsMinor = theirsOf(move);
  const what = `${moveInWords[kind]} of ${said(Math.abs(amountMinor), currency)} at the provider on ${onDay(createdAt)}`;
  return {
    fingerprint: moveFingerprint(id),
    kind: isBooked ? FindingKind.AMOUNT_DIFFERS : FindingKind.NOT_BOOKED,
    text: isBooked
      ? `${what} changed the platform’s balance by ${said(theirsMinor, currency)} there, and by ${said(oursMinor, currency)} in the ledger.`
      : `${what} is not in the ledger, and nothing in our records says what it is for.`,
    currency,
    oursMinor,
    theirsMinor,
    reference: null,
    providerIds: sourceId === null ? [id] : [id, sourceId],
    fundingId: fundingId ?? move.fundingId ?? move.surplusOf,
    workerId: null,
  };
}

/** A booking that nothing at Stripe was found for. */
export function findingOfBooking({ reference, currency, amountMinor, fundingId }: LonelyBooking): NewFinding {
  return {
    fingerprint: bookingFingerprint(reference),
    kind: FindingKind.NOT_AT_PROVIDER,
    text: `The ledger moved ${said(amountMinor, currency)} on the platform’s balance (${reference}), and the provider shows no such move.`,
    currency,
    oursMinor: amountMinor,
    theirsMinor: null,
    reference,
    providerIds: [],
    fundingId,
    workerId: null,
  };
}

/** A worker's account that holds another amount than the ledger says; `theirsMinor` is null where it cannot be read. */
export function findingOfAccount(
  { stripeAccountId, workerId }: AccountToCheck,
  sides: { currency: string; oursMinor: number; theirsMinor: number | null },
): NewFinding {
  const { currency, oursMinor, theirsMinor } = sides;
  const ours = `By the ledger a worker’s account at the provider holds ${said(oursMinor, currency)}`;
  return {
    fingerprint: accountFingerprint(stripeAccountId, currency),
    kind: FindingKind.ACCOUNT_DIFFERS,
    text:
      theirsMinor === null
        ? `${ours}; the provider does not let us look at it.`
        : `${ours}; by the provider it is ${said(theirsMinor, currency)}.`,
    ...sides,
    reference: null,
    providerIds: [stripeAccountId],
    fundingId: null,
    workerId,
  };
}

/** The platform's balance, where no single move explains the difference. */
export function findingOfBalance(sides: { currency: string; oursMinor: number; theirsMinor: number }): NewFinding {
  const { currency, oursMinor, theirsMinor } = sides;
  return {
    fingerprint: balanceFingerprint(currency),
    kind: FindingKind.BALANCE_DIFFERS,
    text: `The platform’s balance is ${said(oursMinor, currency)} by the ledger and ${said(theirsMinor, currency)} by the provider, and the other findings do not explain it.`,
    ...sides,
    reference: null,
    providerIds: [],
    fundingId: null,
    workerId: null,
  };
}
