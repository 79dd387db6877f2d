import type { Queries } from '@kelmah/kit/postgres/postgres';

/** Fundings that something is due for, found by the clock. */

/**
 * Takes fundings that are due for a look at Stripe, and puts their next look off: doubling from 15 s up to 10 minutes.
 * One that is over is looked at eight times, in case Stripe is away, and then no more.
 */
export async function takeDueLooks({ query }: Queries, now: Date, limit: number): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `UPDATE funding SET looks = looks + 1, look_at = CASE
       WHEN looks < 7 OR status NOT IN ('RELEASED', 'REFUNDED', 'CHARGED_BACK')
       THEN $1::timestamptz + least(15 * power(2, least(looks, 10)), 600) * interval '1 second' END
     WHERE id IN (SELECT id FROM funding WHERE look_at <= $1 ORDER BY look_at LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

/** Asks for an early look at fundings that were not looked at in the last `quietMs`. */
export async function lookSoon(
  { query }: Queries,
  ids: readonly string[],
  now: Date,
  quietMs: number,
): Promise<boolean> {
  const rows = await query(
    `UPDATE funding SET look_at = $2, looked_for_at = $2
     WHERE id = ANY($1) AND status IN ('CREATED', 'PROCESSING', 'FAILED', 'REFUNDING', 'SETTLING')
       AND (looked_for_at IS NULL OR looked_for_at <= $2::timestamptz - $3 * interval '1 millisecond') RETURNING id`,
    [ids, now, quietMs],
  );
  return rows.length > 0;
}

/** Fundings to be released whose worker can be paid, and for which no transfer is under way. */
export async function findReleasable({ query }: Queries, limit: number): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `SELECT funding.id FROM funding JOIN payout_account ON payout_account.user_id = funding.worker_id
     WHERE funding.status = 'RELEASING' AND funding.frozen_by IS NULL AND payout_account.status = 'READY'
       AND NOT EXISTS (SELECT 1 FROM operation
         WHERE kind = 'TRANSFER' AND subject = funding.id AND operation.status = 'PLANNED')
     LIMIT $1`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

/**
 * What releases under way are kept back for what a worker owes, but for one, and what is being fetched from their
 * account, in minor units.
 */
export async function recoveryUnderWay(
  { query }: Queries,
  of: { workerId: string; currency: string; except: string },
): Promise<number> {
  const [row] = await query<{ recovered: number }>(
    `SELECT coalesce((SELECT sum(recovered_minor) FROM funding
         WHERE worker_id = $1 AND currency = $2 AND status = 'RELEASING' AND id <> $3), 0)::bigint
       + coalesce((SELECT sum((request->>'amountMinor')::bigint) FROM operation
         WHERE kind = 'REVERSE_TRANSFER' AND status = 'PLANNED'
           AND request->>'workerId' = $1 AND request->>'currency' = $2), 0)::bigint AS recovered`,
    [of.workerId, of.currency, of.except],
  );
  return row?.recovered ?? 0;
}
