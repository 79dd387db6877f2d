import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { BalanceMove } from '../stripe/provider.stripe';

const columns = `id, type, category, currency, amount_minor AS "amountMinor", fee_minor AS "feeMinor",
  source_id AS "sourceId", payment_intent_id AS "paymentIntentId", transfer_id AS "transferId",
  funding_id AS "fundingId", surplus_of AS "surplusOf", created_at AS "createdAt", available_on AS "availableOn"`;

/** Keeps what Stripe moved; what is known is left as it is. Answers with how many are new. */
export async function keepMoves({ query }: Queries, moves: readonly BalanceMove[], now: Date): Promise<number> {
  const rows = await query(
    `INSERT INTO provider_transaction (id, type, category, currency, amount_minor, fee_minor, source_id,
       payment_intent_id, transfer_id, funding_id, surplus_of, created_at, available_on, seen_at)
     SELECT move."id", move."type", move."category", move."currency", move."amountMinor", move."feeMinor",
       move."sourceId", move."paymentIntentId", move."transferId", move."fundingId", move."surplusOf",
       move."createdAt", move."availableOn", $2
     FROM jsonb_to_recordset($1) AS move ("id" text, "type" text, "category" text, "currency" text,
       "amountMinor" bigint, "feeMinor" bigint, "sourceId" text, "paymentIntentId" text, "transferId" text,
       "fundingId" text, "surplusOf" text, "createdAt" timestamptz, "availableOn" timestamptz)
     ON CONFLICT DO NOTHING RETURNING id`,
    [JSON.stringify(moves), now],
  );
  return rows.length;
}

/** What is not wholly booked, after this one in the order in which it happened. */
export async function openMoves(
  { query }: Queries,
  beyond: { createdAt: Date; id: string; limit: number },
): Promise<BalanceMove[]> {
  return query<BalanceMove & Record<string, unknown>>(
    `SELECT ${columns} FROM provider_transaction
     WHERE open AND (created_at, id) > ($1, $2) ORDER BY created_at, id LIMIT $3`,
    [beyond.createdAt, beyond.id, beyond.limit],
  );
}

/** The funding that Stripe's own record of a payment names. */
export async function fundingNamedBy({ query }: Queries, paymentIntentId: string): Promise<string | undefined> {
  const [row] = await query<{ fundingId: string }>(
    `SELECT funding_id AS "fundingId" FROM provider_transaction
     WHERE payment_intent_id = $1 AND funding_id IS NOT NULL LIMIT 1`,
    [paymentIntentId],
  );
  return row?.fundingId;
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
 * Bookings on the platform's balance of a stretch of time that nothing at Stripe was found for, and how many bookings
 * of any kind were looked at.
 */
export async function lonelyBookings(
  { query }: Queries,
  within: { from: Date; until: Date; limit: number },
): Promise<{ lonely: LonelyBooking[]; looked: number }> {
  const [run] = await query<{ looked: number }>(
    `SELECT count(*) AS looked FROM ledger_transaction WHERE at >= $1 AND at < $2`,
    [within.from, within.until],
  );
  if (!run || run.looked === 0) return { lonely: [], looked: 0 };
  const lonely = await query<LonelyBooking & Record<string, unknown>>(
    `SELECT booked.id, booked.reference, booked.funding_id AS "fundingId", entry.currency,
       sum(entry.amount_minor)::bigint AS "amountMinor"
     FROM ledger_transaction AS booked
     JOIN ledger_entry AS entry ON entry.transaction_id = booked.id
     JOIN ledger_account AS account ON account.id = entry.account_id AND account.kind = 'PLATFORM_BALANCE'
     WHERE booked.at >= $1 AND booked.at < $2
       AND NOT EXISTS (SELECT FROM provider_booking AS match WHERE match.reference = booked.reference)
     GROUP BY 1, 2, 3, 4 HAVING sum(entry.amount_minor) <> 0 ORDER BY booked.id LIMIT $3`,
    [within.from, within.until, within.limit],
  );
  return { lonely, looked: run.looked };
}

/** When the first and the last transaction of the ledger was booked. */
export async function ledgerSpan({ query }: Queries): Promise<{ first: Date | null; last: Date | null }> {
  const [row] = await query<{ first: Date | null; last: Date | null }>(
    `SELECT min(at) AS first, max(at) AS last FROM ledger_transaction`,
  );
  return row ?? { first: null, last: null };
}

/** Of these moves, those that nothing books and that another of the same refund has undone at Stripe. */
export async function undoneMoves({ query }: Queries, ids: readonly string[]): Promise<Set<string>> {
  const rows = await query<{ id: string }>(
    `SELECT one.id FROM provider_transaction AS one
     JOIN provider_transaction AS other ON other.source_id = one.source_id AND other.id <> one.id
       AND other.currency = one.currency AND other.net_minor = -one.net_minor
     WHERE one.id = ANY($1) AND one.type LIKE '%refund%' AND other.type LIKE '%refund%'
       AND NOT EXISTS (SELECT FROM provider_booking AS match
         WHERE match.provider_transaction_id IN (one.id, other.id))`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Which of these bookings something at Stripe has been found for. */
export async function matchedOf({ query }: Queries, references: readonly string[]): Promise<Set<string>> {
  const rows = await query<{ reference: string }>(`SELECT reference FROM provider_booking WHERE reference = ANY($1)`, [
    references,
  ]);
  return new Set(rows.map(({ reference }) => reference));
}

/** A payment that nobody waited for, as it was booked. */
export async function findSurplus(
  { query }: Queries,
  paymentIntentId: string,
): Promise<{ fundingId: string; amountMinor: number } | undefined> {
  const [row] = await query<{ fundingId: string; amountMinor: number }>(
    `SELECT booked.funding_id AS "fundingId", sum(entry.amount_minor)::bigint AS "amountMinor"
     FROM ledger_transaction AS booked
     JOIN ledger_entry AS entry ON entry.transaction_id = booked.id AND entry.amount_minor > 0
     WHERE booked.reference = $1 GROUP BY 1`,
    [`surplus:${paymentIntentId}`],
  );
  return row;
}
