import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { newestFirst } from '../work/keyset.store';

/** What a worker earned with one milestone: an entry of the ledger. */
export interface EarningRow {
  id: string;
  fundingId: string;
  currency: string;
  netMinor: number;
  releasedAt: Date;
}

export async function pageOfEarnings({ query }: Queries, userId: string, page: PageRequest) {
  return newestFirst<EarningRow>(page, {
    column: 'entry.id',
    from: 2,
    idOf: (row) => row.id,
    read: (end, values) =>
      query<EarningRow>(
        `SELECT entry.id, booked.funding_id AS "fundingId", entry.currency, -entry.amount_minor AS "netMinor",
           booked.at AS "releasedAt"
         FROM ledger_account AS account
         JOIN ledger_entry AS entry ON entry.account_id = account.id
         JOIN ledger_transaction AS booked ON booked.id = entry.transaction_id
         WHERE account.user_id = $1 AND account.kind = 'WORKER_EARNED' AND booked.kind = 'RELEASE' ${end}`,
        [userId, ...values],
      ),
  });
}

/** What a worker gets of held money after the fee, by currency, where all of it that may still be released is. */
export async function heldAfterFee(
  { query }: Queries,
  userId: string,
): Promise<{ currency: string; amountMinor: number }[]> {
  return query(
    `SELECT currency, sum(net_minor)::bigint AS "amountMinor" FROM funding
     WHERE worker_id = $1 AND status IN ('HELD', 'DISPUTED', 'SETTLING', 'RELEASING')
     GROUP BY currency HAVING sum(net_minor) > 0 ORDER BY currency`,
    [userId],
  );
}

/** One month of a worker's money in one currency, in minor units. `month` is such as 2026-10, by Ghana's clocks. */
export interface MonthRow {
  month: string;
  currency: string;
  earnedMinor: number;
  feeMinor: number;
  paidOutMinor: number;
}

/** The months since a time in which something was earned or paid out, by the ledger; the oldest first. */
export async function sumMonths({ query }: Queries, userId: string, since: Date): Promise<MonthRow[]> {
  return query<MonthRow & Record<string, unknown>>(
    `WITH own AS (
       SELECT booked.id, booked.at, account.kind, entry.currency, entry.amount_minor
       FROM ledger_account AS account
       JOIN ledger_entry AS entry ON entry.account_id = account.id
       JOIN ledger_transaction AS booked ON booked.id = entry.transaction_id
       WHERE account.user_id = $1 AND account.kind IN ('WORKER_EARNED', 'WORKER_PAID_OUT') AND booked.at >= $2
     ), moved AS (
       SELECT at, currency, CASE kind WHEN 'WORKER_EARNED' THEN -amount_minor ELSE 0 END AS earned, 0 AS fee,
         CASE kind WHEN 'WORKER_PAID_OUT' THEN amount_minor ELSE 0 END AS paid_out
       FROM own
       UNION ALL
       SELECT own.at, fee.currency, 0, -fee.amount_minor, 0
       FROM own
       JOIN ledger_entry AS fee ON fee.transaction_id = own.id
       JOIN ledger_account AS account ON account.id = fee.account_id AND account.kind = 'FEE_REVENUE'
       WHERE own.kind = 'WORKER_EARNED'
     )
     SELECT to_char(at AT TIME ZONE 'Africa/Accra', 'YYYY-MM') AS month, currency, sum(earned)::bigint AS "earnedMinor",
       sum(fee)::bigint AS "feeMinor", sum(paid_out)::bigint AS "paidOutMinor"
     FROM moved GROUP BY 1, 2 ORDER BY 1, 2`,
    [userId, since],
  );
}
