import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { PayoutHoldCause } from './payout.states';

export type PayoutHoldReason = `${PayoutHoldCause}`;

/** Why nothing leaves a worker's account for their bank or wallet. */
export interface PayoutHold {
  reason: PayoutHoldReason;
  /** Null where somebody has to end it. */
  until: Date | null;
}

/** The hold that lasts longest, if any stands. One whose time is over stands until it is ended. */
export async function findHold({ query }: Queries, payoutAccountId: string): Promise<PayoutHold | undefined> {
  const [row] = await query<PayoutHold & Record<string, unknown>>(
    `SELECT reason, until FROM payout_hold WHERE payout_account_id = $1 AND ended_at IS NULL
     ORDER BY until DESC NULLS FIRST LIMIT 1`,
    [payoutAccountId],
  );
  return row;
}

/** Begins a hold; one that stands already is lengthened and never shortened. */
export async function beginHold(
  { query }: Queries,
  hold: PayoutHold & { payoutAccountId: string; reference: string; now: Date },
): Promise<void> {
  await query(
    `INSERT INTO payout_hold (payout_account_id, reason, reference, begun_at, until) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (payout_account_id, reason, reference) DO UPDATE SET
       begun_at = CASE WHEN payout_hold.ended_at IS NULL THEN payout_hold.begun_at ELSE excluded.begun_at END,
       until = CASE WHEN payout_hold.ended_at IS NOT NULL THEN excluded.until
         WHEN payout_hold.until IS NULL OR excluded.until IS NULL THEN NULL
         ELSE greatest(payout_hold.until, excluded.until) END,
       ended_at = NULL`,
    [hold.payoutAccountId, hold.reason, hold.reference, hold.now, hold.until],
  );
}

export async function finishHold(
  { query }: Queries,
  hold: { payoutAccountId: string; reason: PayoutHoldReason; reference: string; now: Date },
): Promise<void> {
  await query(
    `UPDATE payout_hold SET ended_at = $4
     WHERE payout_account_id = $1 AND reason = $2 AND reference = $3 AND ended_at IS NULL`,
    [hold.payoutAccountId, hold.reason, hold.reference, hold.now],
  );
}

/** Payout accounts with a hold whose time is over. */
export async function findOverHolds({ query }: Queries, now: Date, limit: number): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `SELECT DISTINCT payout_account_id AS id FROM payout_hold WHERE ended_at IS NULL AND until <= $1 LIMIT $2`,
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

/** Ends the holds of an account whose time is over. */
export async function finishOverHolds({ query }: Queries, payoutAccountId: string, now: Date): Promise<void> {
  await query(
    `UPDATE payout_hold SET ended_at = $2 WHERE payout_account_id = $1 AND ended_at IS NULL AND until <= $2`,
    [payoutAccountId, now],
  );
}
