import { idKinds } from '@kelmah/kit/ids/ids';
import type { Queries } from '@kelmah/kit/postgres/postgres';

export type PayoutAccountState = 'NEW' | 'ONBOARDING' | 'RESTRICTED' | 'READY';

/** Where a worker is paid out from: their account at Stripe. */
export interface PayoutAccountRow {
  id: string;
  userId: string;
  stripeAccountId: string | null;
  status: PayoutAccountState;
  payoutsEnabled: boolean;
  /** What Stripe still asks for, in its own field names. */
  requirements: string[];
  lookNumber: number;
}

const columns = `id, user_id AS "userId", stripe_account_id AS "stripeAccountId", status,
  payouts_enabled AS "payoutsEnabled", requirements, look_number AS "lookNumber"`;

/** The payout account that belongs to a user: both share one ULID, so a worker has one. */
export const payoutAccountIdOf = (userId: string): string =>
  `${idKinds.payoutAccount}_${userId.slice(idKinds.user.length + 1)}`;
export const ownerOfPayoutAccount = (id: string): string =>
  `${idKinds.user}_${id.slice(idKinds.payoutAccount.length + 1)}`;

/** A worker's account before they have begun. */
export const newPayoutAccount = (userId: string): PayoutAccountRow => ({
  id: payoutAccountIdOf(userId),
  userId,
  stripeAccountId: null,
  status: 'NEW',
  payoutsEnabled: false,
  requirements: [],
  lookNumber: 0,
});

export async function insertPayoutAccount({ query }: Queries, userId: string, now: Date): Promise<void> {
  await query(
    `INSERT INTO payout_account (id, user_id, status, created_at) VALUES ($1, $2, 'NEW', $3) ON CONFLICT DO NOTHING`,
    [payoutAccountIdOf(userId), userId, now],
  );
}

export async function findPayoutAccountOf({ query }: Queries, userId: string): Promise<PayoutAccountRow | undefined> {
  const [row] = await query<PayoutAccountRow>(`SELECT ${columns} FROM payout_account WHERE user_id = $1`, [userId]);
  return row;
}

export async function findPayoutAccountAt(
  { query }: Queries,
  stripeAccountId: string,
): Promise<PayoutAccountRow | undefined> {
  const [row] = await query<PayoutAccountRow>(`SELECT ${columns} FROM payout_account WHERE stripe_account_id = $1`, [
    stripeAccountId,
  ]);
  return row;
}

export async function lockPayoutAccount({ query }: Queries, id: string): Promise<PayoutAccountRow | undefined> {
  const [row] = await query<PayoutAccountRow>(`SELECT ${columns} FROM payout_account WHERE id = $1 FOR UPDATE`, [id]);
  return row;
}

/** The same of a worker: whatever their account is paid is decided by one at a time. */
export async function lockPayoutAccountOf({ query }: Queries, userId: string): Promise<PayoutAccountRow | undefined> {
  const [row] = await query<PayoutAccountRow>(`SELECT ${columns} FROM payout_account WHERE user_id = $1 FOR UPDATE`, [
    userId,
  ]);
  return row;
}

/** Names the account at Stripe, once. */
export async function openPayoutAccount(
  { query }: Queries,
  id: string,
  stripeAccountId: string,
  lookAt: Date,
): Promise<void> {
  await query(
    `UPDATE payout_account SET stripe_account_id = $2, status = 'ONBOARDING', look_at = $3, looks = 0
     WHERE id = $1 AND stripe_account_id IS NULL`,
    [id, stripeAccountId, lookAt],
  );
}

export async function amendPayoutAccount(
  { query }: Queries,
  account: Pick<PayoutAccountRow, 'id' | 'status' | 'payoutsEnabled' | 'requirements' | 'lookNumber'>,
): Promise<void> {
  await query(
    `UPDATE payout_account SET status = $2, payouts_enabled = $3, requirements = $4, look_number = $5 WHERE id = $1`,
    [account.id, account.status, account.payoutsEnabled, JSON.stringify(account.requirements), account.lookNumber],
  );
}

/** A number for a question to Stripe: greater than that of every question asked before. */
export async function nextLookNumber({ query }: Queries): Promise<number> {
  const [row] = await query<{ number: number }>(`SELECT nextval('payout_account_look') AS number`);
  return row?.number ?? 0;
}

/** Accounts (by Stripe's id) that are due for a look, whose next look is put off: doubling from 15 s up to an hour. */
export async function takeDueAccountLooks({ query }: Queries, now: Date, limit: number): Promise<string[]> {
  const rows = await query<{ stripeAccountId: string }>(
    `UPDATE payout_account SET looks = looks + 1,
       look_at = $1::timestamptz + least(15 * power(2, least(looks, 10)), 3600) * interval '1 second'
     WHERE id IN (SELECT id FROM payout_account WHERE look_at <= $1 ORDER BY look_at LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING stripe_account_id AS "stripeAccountId"`,
    [now, limit],
  );
  return rows.map(({ stripeAccountId }) => stripeAccountId);
}

/** No more looks by ourselves: the account is ready and nothing of its money is under way. */
export async function stopLookingAtAccount({ query }: Queries, id: string): Promise<void> {
  await query(`UPDATE payout_account SET look_at = NULL WHERE id = $1`, [id]);
}

/** Asks for a look at a worker's account, where they have one. */
export async function lookAtAccountSoon({ query }: Queries, userId: string, now: Date): Promise<void> {
  await query(
    `UPDATE payout_account SET look_at = $2::timestamptz + interval '1 second', looks = 0
     WHERE user_id = $1 AND stripe_account_id IS NOT NULL`,
    [userId, now],
  );
}

/** The same for a worker who waits, at most once in `quietMs`. */
export async function lookAtWaitingAccount(
  { query }: Queries,
  userId: string,
  now: Date,
  quietMs: number,
): Promise<boolean> {
  const rows = await query(
    `UPDATE payout_account SET look_at = $2, looked_for_at = $2
     WHERE user_id = $1 AND stripe_account_id IS NOT NULL AND status <> 'READY'
       AND (looked_for_at IS NULL OR looked_for_at <= $2::timestamptz - $3 * interval '1 millisecond') RETURNING id`,
    [userId, now, quietMs],
  );
  return rows.length > 0;
}
