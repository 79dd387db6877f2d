import { newId } from '@kelmah/kit/ids/ids';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { shards } from './chain.service';
import type { Booking } from './bookings.service';
import { insertTransaction, sumByCurrency } from './ledger.store';

/**
 * Books a transaction at the end of a chain, which belongs to this database transaction until the commit: call it as
 * late in it as can be. Accounts are made where they are missing. The database refuses a second booking of the same
 * reference, lines that do not sum to zero, and any change afterwards.
 */
export async function book(queries: Queries, booking: Booking, at: Date): Promise<void> {
  await insertTransaction(queries, shards, {
    id: newId('transaction', at),
    kind: booking.kind,
    reference: booking.reference,
    fundingId: booking.fundingId ?? null,
    payoutId: booking.payoutId ?? null,
    at,
    lines: booking.lines
      .filter(({ amountMinor }) => amountMinor !== 0)
      .sort((a, b) => (a.account.id < b.account.id ? -1 : 1))
      .map(({ account, amountMinor }) => ({ entryId: newId('ledgerEntry', at), account, amountMinor })),
  });
}

/** The sum of each currency's entries, in minor units, and their number. */
export const checkSums = (queries: Queries): ReturnType<typeof sumByCurrency> => sumByCurrency(queries);
