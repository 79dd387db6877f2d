import type { Queries } from '@kelmah/kit/postgres/postgres';

/** Where a funding's money is by the books, in minor units. */
export interface FundingParts {
  /** With us, for the milestone. */
  heldMinor: number;
  /** With us, and owed to the hirer: it came twice, or came back from their bank. */
  owedMinor: number;
}

/** What the ledger says of one funding. Read it where the funding is locked: all its bookings lock it first. */
export async function partsOf({ query }: Queries, fundingId: string): Promise<FundingParts> {
  const [row] = await query<{ held: number; owed: number }>(
    `SELECT coalesce(-sum(entry.amount_minor) FILTER (WHERE account.kind = 'HELD'), 0)::bigint AS held,
       coalesce(-sum(entry.amount_minor) FILTER (WHERE account.kind = 'OWED_TO_HIRER'), 0)::bigint AS owed
     FROM ledger_transaction AS booked
     JOIN ledger_entry AS entry ON entry.transaction_id = booked.id
     JOIN ledger_account AS account ON account.id = entry.account_id
     WHERE booked.funding_id = $1`,
    [fundingId],
  );
  return { heldMinor: row?.held ?? 0, owedMinor: row?.owed ?? 0 };
}

/** What a worker owes us in a currency, in minor units; negative where we owe them. */
export async function receivableOf({ query }: Queries, workerId: string, currency: string): Promise<number> {
  const [row] = await query<{ owed: number }>(
    `SELECT coalesce(sum(entry.amount_minor), 0)::bigint AS owed
     FROM ledger_account AS account JOIN ledger_entry AS entry ON entry.account_id = account.id
     WHERE account.kind = 'WORKER_RECEIVABLE' AND account.user_id = $1 AND account.currency = $2`,
    [workerId, currency],
  );
  return row?.owed ?? 0;
}

/** What is held of each of these fundings, in minor units. */
export async function heldOfEach({ query }: Queries, fundingIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await query<{ fundingId: string; held: number }>(
    `SELECT booked.funding_id AS "fundingId", -sum(entry.amount_minor)::bigint AS held
     FROM ledger_transaction AS booked
     JOIN ledger_entry AS entry ON entry.transaction_id = booked.id
     JOIN ledger_account AS account ON account.id = entry.account_id AND account.kind = 'HELD'
     WHERE booked.funding_id = ANY($1) GROUP BY booked.funding_id`,
    [fundingIds],
  );
  return new Map(rows.map(({ fundingId, held }) => [fundingId, held]));
}
