import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { BalanceMove } from '../stripe/provider.stripe';

const columns = `id, type, category, currency, amount_minor AS "amountMinor", fee_minor AS "feeMinor",
  source_id AS "sourceId", payment_intent_id AS "paymentIntentId", funding_id AS "fundingId",
  surplus_of AS "surplusOf", created_at AS "createdAt", available_on AS "availableOn"`;

/** Keeps what Stripe moved; what is known is left as it is. Answers with how many are new. */
export async function keepMoves({ query }: Queries, moves: readonly BalanceMove[], now: Date): Promise<number> {
  const column = (of: (move: BalanceMove) => unknown) => moves.map(of);
  const rows = await query(
    `INSERT INTO provider_transaction (id, type, category, currency, amount_minor, fee_minor, source_id,
       payment_intent_id, funding_id, surplus_of, created_at, available_on, seen_at)
     SELECT *, $13::timestamptz FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::bigint[],
       $7::text[], $8::text[], $9::text[], $10::text[], $11::timestamptz[], $12::timestamptz[])
     ON CONFLICT DO NOTHING RETURNING id`,
    [
      column(({ id }) => id),
      column(({ type }) => type),
      column(({ category }) => category),
      column(({ currency }) => currency),
      column(({ amountMinor }) => amountMinor),
      column(({ feeMinor }) => feeMinor),
      column(({ sourceId }) => sourceId),
      column(({ paymentIntentId }) => paymentIntentId),
      column(({ fundingId }) => fundingId),
      column(({ surplusOf }) => surplusOf),
      column(({ createdAt }) => createdAt),
      column(({ availableOn }) => availableOn),
      now,
    ],
  );
  return rows.length;
}

/** What is not wholly booked, beyond this id, in order. */
export async function openMoves({ query }: Queries, beyond: { id: string; limit: number }): Promise<BalanceMove[]> {
  return query<BalanceMove & Record<string, unknown>>(
    `SELECT ${columns} FROM provider_transaction WHERE open AND id > $1 ORDER BY id LIMIT $2`,
    [beyond.id, beyond.limit],
  );
}

export async function closeMoves({ query }: Queries, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await query(`UPDATE provider_transaction SET open = false WHERE id = ANY($1)`, [ids]);
}

/** Our own records that these moves lead to: fundings by their payment, and by their transfer. */
export async function fundingsAt(
  { query }: Queries,
  at: { paymentIntentIds: readonly string[]; transferIds: readonly string[] },
): Promise<{ byPayment: Map<string, string>; byTransfer: Map<string, string> }> {
  const rows = await query<{ id: string; paymentIntentId: string | null; transferId: string | null }>(
    `SELECT id, payment_intent_id AS "paymentIntentId", transfer_id AS "transferId" FROM funding
     WHERE payment_intent_id = ANY($1)
     UNION SELECT id, payment_intent_id, transfer_id FROM funding WHERE transfer_id = ANY($2)`,
    [at.paymentIntentIds, at.transferIds],
  );
  const byPayment = new Map<string, string>();
  const byTransfer = new Map<string, string>();
  for (const { id, paymentIntentId, transferId } of rows) {
    if (paymentIntentId !== null) byPayment.set(paymentIntentId, id);
    if (transferId !== null) byTransfer.set(transferId, id);
  }
  return { byPayment, byTransfer };
}

/** A booking, and by how much it moved the platform's balance in one currency. */
export interface BookedMove {
  reference: string;
  currency: string;
  amountMinor: number;
  /** The balance transaction that it was found to book. */
  bookedFor: string | null;
}

/** Which of these bookings there are. */
export async function findBooked({ query }: Queries, references: readonly string[]): Promise<BookedMove[]> {
  return query<BookedMove & Record<string, unknown>>(
    `SELECT booked.reference, entry.currency, sum(entry.amount_minor)::bigint AS "amountMinor",
       match.provider_transaction_id AS "bookedFor"
     FROM ledger_transaction AS booked
     JOIN ledger_entry AS entry ON entry.transaction_id = booked.id
     JOIN ledger_account AS account ON account.id = entry.account_id AND account.kind = 'PLATFORM_BALANCE'
     LEFT JOIN provider_booking AS match ON match.reference = booked.reference
     WHERE booked.reference = ANY($1) GROUP BY 1, 2, 4`,
    [references],
  );
}

/** Says which bookings book which moves. */
export async function keepMatches(
  { query }: Queries,
  matches: readonly { reference: string; moveId: string }[],
): Promise<void> {
  if (matches.length === 0) return;
  await query(
    `INSERT INTO provider_booking (reference, provider_transaction_id) SELECT * FROM unnest($1::text[], $2::text[])
     ON CONFLICT DO NOTHING`,
    [matches.map(({ reference }) => reference), matches.map(({ moveId }) => moveId)],
  );
}

/** A booking on the platform's balance that no move of Stripe's was found for. */
export interface LonelyBooking {
  id: string;
  reference: string;
  fundingId: string | null;
  currency: string;
  amountMinor: number;
}

/**
 * Looks through a run of transactions of the ledger, in the order of their ids. Answers with those on the platform's
 * balance that nothing at Stripe was found for, how many it looked at, and the last of them.
 */
export async function lonelyBookings(
  { query }: Queries,
  within: { beyond: string; until: string; limit: number },
): Promise<{ lonely: LonelyBooking[]; looked: number; last: string | undefined }> {
  const [run] = await query<{ looked: number; last: string | null }>(
    `SELECT count(*) AS looked, max(id) AS last FROM
       (SELECT id FROM ledger_transaction WHERE id > $1 AND id <= $2 ORDER BY id LIMIT $3) AS run`,
    [within.beyond, within.until, within.limit],
  );
  if (run?.last == null) return { lonely: [], looked: 0, last: undefined };
  const lonely = await query<LonelyBooking & Record<string, unknown>>(
    `SELECT booked.id, booked.reference, booked.funding_id AS "fundingId", entry.currency,
       sum(entry.amount_minor)::bigint AS "amountMinor"
     FROM ledger_transaction AS booked
     JOIN ledger_entry AS entry ON entry.transaction_id = booked.id
     JOIN ledger_account AS account ON account.id = entry.account_id AND account.kind = 'PLATFORM_BALANCE'
     WHERE booked.id > $1 AND booked.id <= $2
       AND NOT EXISTS (SELECT FROM provider_booking AS match WHERE match.reference = booked.reference)
     GROUP BY 1, 2, 3, 4 HAVING sum(entry.amount_minor) <> 0`,
    [within.beyond, run.last],
  );
  return { lonely, looked: run.looked, last: run.last };
}

/** Which of these bookings something at Stripe has been found for. */
export async function matchedOf({ query }: Queries, references: readonly string[]): Promise<Set<string>> {
  const rows = await query<{ reference: string }>(`SELECT reference FROM provider_booking WHERE reference = ANY($1)`, [
    references,
  ]);
  return new Set(rows.map(({ reference }) => reference));
}
