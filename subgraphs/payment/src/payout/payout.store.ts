import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { newestFirst } from '../work/keyset.store';
import type { PayoutStatus } from './payout.states';

/** Money on its way from a worker's account at Stripe to their bank or wallet. */
export interface PayoutRow {
  id: string;
  stripePayoutId: string;
  payoutAccountId: string;
  userId: string;
  currency: string;
  amountMinor: number;
  status: PayoutStatus;
  arrivesOn: Date | null;
  failureMessage: string | null;
  createdAt: Date;
}

const columns = `id, stripe_payout_id AS "stripePayoutId", payout_account_id AS "payoutAccountId", user_id AS "userId",
  currency, amount_minor AS "amountMinor", status, arrives_on AS "arrivesOn", failure_message AS "failureMessage",
  created_at AS "createdAt"`;

/** True where it was not there before. */
export async function insertPayout({ query }: Queries, payout: PayoutRow): Promise<boolean> {
  const rows = await query(
    `INSERT INTO payout (id, stripe_payout_id, payout_account_id, user_id, currency, amount_minor, status, arrives_on,
       failure_message, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (stripe_payout_id) DO NOTHING RETURNING id`,
    [
      payout.id,
      payout.stripePayoutId,
      payout.payoutAccountId,
      payout.userId,
      payout.currency,
      payout.amountMinor,
      payout.status,
      payout.arrivesOn,
      payout.failureMessage,
      payout.createdAt,
    ],
  );
  return rows.length > 0;
}

export async function lockPayoutAt({ query }: Queries, stripePayoutId: string): Promise<PayoutRow | undefined> {
  const [row] = await query<PayoutRow>(`SELECT ${columns} FROM payout WHERE stripe_payout_id = $1 FOR UPDATE`, [
    stripePayoutId,
  ]);
  return row;
}

export async function amendPayout(
  { query }: Queries,
  payout: Pick<PayoutRow, 'id' | 'status' | 'arrivesOn' | 'failureMessage'>,
): Promise<void> {
  await query(`UPDATE payout SET status = $2, arrives_on = $3, failure_message = $4 WHERE id = $1`, [
    payout.id,
    payout.status,
    payout.arrivesOn,
    payout.failureMessage,
  ]);
}

export async function findPayouts({ query }: Queries, ids: readonly string[]): Promise<PayoutRow[]> {
  return query<PayoutRow>(`SELECT ${columns} FROM payout WHERE id = ANY($1)`, [ids]);
}

/** Those of these payouts, by Stripe's ids, that are known. */
export async function findPayoutsAt({ query }: Queries, stripePayoutIds: readonly string[]): Promise<PayoutRow[]> {
  return query<PayoutRow>(`SELECT ${columns} FROM payout WHERE stripe_payout_id = ANY($1)`, [stripePayoutIds]);
}

/**
 * Since when payouts of an account are to be asked for: from the oldest that is under way, and some days before the
 * newest, as one that was paid may still come back. Undefined where none is known.
 */
export async function payoutsKnownUntil({ query }: Queries, payoutAccountId: string): Promise<Date | undefined> {
  const [row] = await query<{ since: Date | null }>(
    `SELECT least(min(created_at) FILTER (WHERE status IN ('PENDING', 'IN_TRANSIT')),
       max(created_at) - interval '10 days') AS since
     FROM payout WHERE payout_account_id = $1`,
    [payoutAccountId],
  );
  return row?.since ?? undefined;
}

/** What is on its way to a worker's bank or wallet, by currency. */
export interface PayoutsUnderWay {
  userId: string;
  currency: string;
  amountMinor: number;
  payouts: number;
  nextArrivesOn: Date | null;
}

export async function sumPayoutsUnderWay({ query }: Queries, userId: string): Promise<PayoutsUnderWay[]> {
  return query<PayoutsUnderWay & Record<string, unknown>>(
    `SELECT user_id AS "userId", currency, sum(amount_minor)::bigint AS "amountMinor", count(*) AS payouts,
       min(arrives_on) AS "nextArrivesOn"
     FROM payout WHERE user_id = $1 AND status IN ('PENDING', 'IN_TRANSIT') GROUP BY 1, 2 ORDER BY 2`,
    [userId],
  );
}

export async function pageOfPayouts({ query }: Queries, userId: string, page: PageRequest) {
  return newestFirst<PayoutRow>(page, {
    column: 'id',
    from: 2,
    idOf: (row) => row.id,
    read: (end, values) =>
      query<PayoutRow>(`SELECT ${columns} FROM payout WHERE user_id = $1 ${end}`, [userId, ...values]),
  });
}

/** Whether a payout of this account is under way. */
export async function hasOpenPayout({ query }: Queries, payoutAccountId: string): Promise<boolean> {
  const rows = await query(
    `SELECT 1 AS there FROM payout WHERE payout_account_id = $1 AND status IN ('PENDING', 'IN_TRANSIT') LIMIT 1`,
    [payoutAccountId],
  );
  return rows.length > 0;
}
