import type { Queries } from '@kelmah/kit/postgres/postgres';

/** Chargebacks that something is due for, found by the clock. */

/** A number for a question to Stripe: greater than that of every question asked before. */
export async function nextChargebackLook({ query }: Queries): Promise<number> {
  const [row] = await query<{ number: number }>(`SELECT nextval('chargeback_look') AS number`);
  return row?.number ?? 0;
}

/** Takes those that are due for a look at Stripe (by Stripe's id), and puts the next off: doubling from 1 minute to 6 h. */
export async function takeDueChargebackLooks({ query }: Queries, now: Date, limit: number): Promise<string[]> {
  const rows = await query<{ providerId: string }>(
    `UPDATE chargeback SET looks = looks + 1,
       look_at = $1::timestamptz + least(60 * power(2, least(looks, 10)), 21600) * interval '1 second'
     WHERE id IN (SELECT id FROM chargeback WHERE look_at <= $1 ORDER BY look_at LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING provider_id AS "providerId"`,
    [now, limit],
  );
  return rows.map(({ providerId }) => providerId);
}

/** Takes those whose worker's account is to be asked for what is owed, and puts the next try off by a minute. */
export async function takeDueRecoveries({ query }: Queries, now: Date, limit: number): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `UPDATE chargeback SET recover_at = $1::timestamptz + interval '1 minute'
     WHERE id IN (SELECT id FROM chargeback WHERE recover_at <= $1 ORDER BY recover_at LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

export interface DueChargeback {
  id: string;
  providerId: string;
  dueBy: Date;
}

/** Takes those that wait for an answer whose time ends before `before`, each once for each time that it ends. */
export async function takeUnanswered(
  { query }: Queries,
  { now, before, limit }: { now: Date; before: Date; limit: number },
): Promise<DueChargeback[]> {
  return query<DueChargeback & Record<string, unknown>>(
    `UPDATE chargeback SET due_told_at = $1
     WHERE id IN (SELECT id FROM chargeback
       WHERE closed_at IS NULL AND status = 'NEEDS_RESPONSE' AND due_by <= $2
         AND (due_told_at IS NULL OR due_told_at < due_by - ($2::timestamptz - $1::timestamptz))
       LIMIT $3 FOR UPDATE SKIP LOCKED)
     RETURNING id, provider_id AS "providerId", due_by AS "dueBy"`,
    [now, before, limit],
  );
}
