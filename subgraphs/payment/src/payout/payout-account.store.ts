import { idKinds } from '@kelmah/kit/ids/ids';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { NotTaken, PayoutDestination } from '../stripe/provider.stripe';
import type { Rhythm } from './schedule.states';

export type PayoutAccountState = 'NEW' | 'ONBOARDING' | 'RESTRICTED' | 'READY' | 'DISCONNECTED';

/** Where a worker is paid out from: their account at Stripe. */
export interface PayoutAccountRow {
  id: string;
  userId: string;
  stripeAccountId: string | null;
  status: PayoutAccountState;
  payoutsEnabled: boolean;
  /** What Stripe still asks for, in its own field names; and which of it is past due, and which it is checking. */
  requirements: string[];
  pastDue: string[];
  beingChecked: string[];
  /** What it did not take of what it was given. */
  notTaken: NotTaken[];
  dueBy: Date | null;
  disabledReason: string | null;
  /** What the worker was last told of. */
  told: string[];
  /** Where the money goes; as it last was also after all of it was taken away. Null before the first was given. */
  destinations: PayoutDestination[] | null;
  accountHint: string | null;
  /** Stripe's schedule as it is, and as the worker wants it; null where that is not known. */
  schedule: Rhythm | null;
  scheduleWanted: Rhythm | null;
  lookNumber: number;
}

const columns = `id, user_id AS "userId", stripe_account_id AS "stripeAccountId", status,
  payouts_enabled AS "payoutsEnabled", requirements, past_due AS "pastDue", being_checked AS "beingChecked",
  not_taken AS "notTaken", due_by AS "dueBy", disabled_reason AS "disabledReason", told, destinations,
  account_hint AS "accountHint", schedule, schedule_wanted AS "scheduleWanted", look_number AS "lookNumber"`;

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
  pastDue: [],
  beingChecked: [],
  notTaken: [],
  dueBy: null,
  disabledReason: null,
  told: [],
  destinations: null,
  accountHint: null,
  schedule: null,
  scheduleWanted: null,
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

/** What of an account may be changed, by its column. */
const columnOf = {
  status: 'status',
  payoutsEnabled: 'payouts_enabled',
  requirements: 'requirements',
  pastDue: 'past_due',
  beingChecked: 'being_checked',
  notTaken: 'not_taken',
  dueBy: 'due_by',
  disabledReason: 'disabled_reason',
  told: 'told',
  destinations: 'destinations',
  accountHint: 'account_hint',
  schedule: 'schedule',
  scheduleWanted: 'schedule_wanted',
  lookNumber: 'look_number',
} as const satisfies Partial<Record<keyof PayoutAccountRow, string>>;

export type PayoutAccountChanges = Partial<Pick<PayoutAccountRow, keyof typeof columnOf>>;

const written = (value: unknown): unknown => (Array.isArray(value) ? JSON.stringify(value) : value);

export async function amendPayoutAccount({ query }: Queries, id: string, changes: PayoutAccountChanges): Promise<void> {
  const entries = Object.entries(changes) as [keyof typeof columnOf, unknown][];
  const set = entries.map(([name], index) => `${columnOf[name]} = $${index + 2}`).join(', ');
  await query(`UPDATE payout_account SET ${set} WHERE id = $1`, [id, ...entries.map(([, value]) => written(value))]);
}

/**
 * Lets go of an account that Stripe has disconnected, so that another can be opened. Where the worker was paid and how
 * often they want to be stays known: another bank on the new account is a change.
 */
export async function letGoOfPayoutAccount({ query }: Queries, id: string): Promise<void> {
  await query(
    `UPDATE payout_account SET former_accounts = former_accounts || to_jsonb(stripe_account_id), status = 'NEW',
       stripe_account_id = NULL, schedule = NULL, look_at = NULL, disabled_reason = NULL, due_by = NULL,
       requirements = '[]', past_due = '[]', being_checked = '[]', not_taken = '[]', told = '[]', account_hint = NULL
     WHERE id = $1 AND status = 'DISCONNECTED'`,
    [id],
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

/** The same at once, for a worker who looks, at most once in `quietMs`. Answers whether a look is due. */
export async function lookAtWatchedAccount(
  { query }: Queries,
  userId: string,
  now: Date,
  quietMs: number,
): Promise<boolean> {
  const rows = await query(
    `UPDATE payout_account SET look_at = $2, looked_for_at = $2
     WHERE user_id = $1 AND stripe_account_id IS NOT NULL
       AND (looked_for_at IS NULL OR looked_for_at <= $2::timestamptz - $3 * interval '1 millisecond') RETURNING id`,
    [userId, now, quietMs],
  );
  return rows.length > 0;
}
