import type { Queries } from '@kelmah/kit/postgres/postgres';

/** Both sides of the platform's balance in one currency, minor units. */
export interface BalanceRow {
  currency: string;
  ledgerMinor: number;
  providerMinor: number;
  checkedAt: Date;
}

/** What is on the platform's balance by the ledger. */
export async function platformBalances({ query }: Queries): Promise<{ currency: string; amountMinor: number }[]> {
  return query(
    `SELECT account.currency, sum(entry.amount_minor)::bigint AS "amountMinor"
     FROM ledger_account AS account JOIN ledger_entry AS entry ON entry.account_id = account.id
     WHERE account.kind = 'PLATFORM_BALANCE' GROUP BY 1`,
  );
}

export async function keepBalance({ query }: Queries, balance: BalanceRow): Promise<void> {
  await query(
    `INSERT INTO provider_balance (currency, ledger_minor, provider_minor, checked_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (currency) DO UPDATE SET ledger_minor = excluded.ledger_minor,
       provider_minor = excluded.provider_minor, checked_at = excluded.checked_at`,
    [balance.currency, balance.ledgerMinor, balance.providerMinor, balance.checkedAt],
  );
}

/** As they last stood, by currency. */
export async function lastBalances({ query }: Queries): Promise<BalanceRow[]> {
  return query<BalanceRow & Record<string, unknown>>(
    `SELECT currency, ledger_minor AS "ledgerMinor", provider_minor AS "providerMinor", checked_at AS "checkedAt"
     FROM provider_balance ORDER BY currency`,
  );
}

/** A worker's account at Stripe, with what the ledger says is on it and on its way from it. */
export interface AccountToCheck {
  id: string;
  stripeAccountId: string;
  workerId: string;
}

/**
 * Accounts to compare, beyond this id, in order: those with money on them or on its way by the ledger, and those that
 * were paid out since then (a bank may still send it back). All of them where `paidSince` is null.
 */
export async function accountsToCheck(
  { query }: Queries,
  from: { beyond: string; limit: number; paidSince: Date | null },
): Promise<AccountToCheck[]> {
  return query<AccountToCheck & Record<string, unknown>>(
    `SELECT account.id, account.stripe_account_id AS "stripeAccountId", account.user_id AS "workerId"
     FROM payout_account AS account
     WHERE account.stripe_account_id IS NOT NULL AND account.id > $1 AND (
       $3::timestamptz IS NULL
       OR EXISTS (SELECT FROM payout WHERE payout.user_id = account.user_id AND payout.created_at >= $3)
       OR EXISTS (SELECT FROM ledger_account AS place
         WHERE place.user_id = account.user_id AND place.kind IN ('WORKER_AVAILABLE', 'WORKER_ON_ITS_WAY')
           AND (SELECT sum(entry.amount_minor) FROM ledger_entry AS entry WHERE entry.account_id = place.id) <> 0))
     ORDER BY account.id LIMIT $2`,
    [from.beyond, from.limit, from.paidSince],
  );
}

/** Whether something was asked of Stripe for a worker whose outcome we do not know yet. */
export async function hasMoneyUnderWay({ query }: Queries, workerId: string): Promise<boolean> {
  const rows = await query(
    `SELECT 1 AS there FROM operation JOIN funding ON funding.id = operation.subject
     WHERE operation.status = 'PLANNED' AND operation.kind IN ('TRANSFER', 'REVERSE_TRANSFER')
       AND operation.first_sent_at IS NOT NULL AND funding.worker_id = $1 LIMIT 1`,
    [workerId],
  );
  return rows.length > 0;
}

/** Whether a move at Stripe is known that is neither booked nor a standing finding: it is still on its way here. */
export async function hasMovesUnderWay({ query }: Queries): Promise<boolean> {
  const rows = await query(
    `SELECT 1 AS there FROM provider_transaction AS move WHERE move.open AND NOT EXISTS (
       SELECT FROM reconciliation_finding AS finding
       WHERE finding.fingerprint = 'move:' || move.id AND finding.right_at IS NULL) LIMIT 1`,
  );
  return rows.length > 0;
}
