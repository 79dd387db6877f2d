import type { Queries } from '@kelmah/kit/postgres/postgres';

export type Side = 'HIRER' | 'WORKER';

/** A transaction of the ledger as one side sees it. */
export interface StatementRow {
  id: string;
  at: Date;
  kind: string;
  reference: string;
  currency: string;
  /** What it changes of the side's balance, in minor units. */
  amountMinor: number;
  contractTitle: string | null;
  milestoneTitle: string | null;
}

/**
 * The entries of one side, a row for each transaction and currency. A worker's balance is what is on the account and on
 * its way, less what they owe; a hirer's is what is held for their milestones or owed to them.
 */
const entriesOf: Record<Side, string> = {
  WORKER: `SELECT entry.transaction_id, entry.currency,
      sum(CASE WHEN account.kind = 'WORKER_RECEIVABLE' THEN -entry.amount_minor ELSE entry.amount_minor END) AS amount
    FROM ledger_account AS account JOIN ledger_entry AS entry ON entry.account_id = account.id
    WHERE account.user_id = $1 AND account.kind IN ('WORKER_AVAILABLE', 'WORKER_ON_ITS_WAY', 'WORKER_RECEIVABLE')
    GROUP BY 1, 2`,
  HIRER: `SELECT entry.transaction_id, entry.currency, -sum(entry.amount_minor) AS amount
    FROM funding JOIN ledger_transaction AS booked ON booked.funding_id = funding.id
    JOIN ledger_entry AS entry ON entry.transaction_id = booked.id
    JOIN ledger_account AS account ON account.id = entry.account_id
    WHERE funding.hirer_id = $1 AND account.kind IN ('HELD', 'OWED_TO_HIRER')
    GROUP BY 1, 2`,
};

/** What changed a side's balance from one instant to before another, the oldest first, at most `limit`. */
export async function statementRows(
  { query }: Queries,
  of: { side: Side; userId: string; from: Date; to: Date; limit: number },
): Promise<StatementRow[]> {
  return query<StatementRow & Record<string, unknown>>(
    `SELECT booked.id, booked.at, booked.kind, booked.reference, part.currency, part.amount::bigint AS "amountMinor",
       contract.title AS "contractTitle", milestone.title AS "milestoneTitle"
     FROM (${entriesOf[of.side]}) AS part
     JOIN ledger_transaction AS booked ON booked.id = part.transaction_id
     LEFT JOIN funding ON funding.id = booked.funding_id
     LEFT JOIN contract ON contract.id = funding.contract_id
     LEFT JOIN milestone ON milestone.id = funding.milestone_id
     WHERE part.amount <> 0 AND booked.at >= $2 AND booked.at < $3
     ORDER BY booked.at, booked.id LIMIT $4`,
    [of.userId, of.from, of.to, of.limit],
  );
}

/** A side's balance before an instant, by currency, in minor units. */
export async function balanceBefore(
  { query }: Queries,
  of: { side: Side; userId: string; before: Date },
): Promise<{ currency: string; balanceMinor: number }[]> {
  return query(
    `SELECT part.currency, sum(part.amount)::bigint AS "balanceMinor"
     FROM (${entriesOf[of.side]}) AS part
     JOIN ledger_transaction AS booked ON booked.id = part.transaction_id
     WHERE booked.at < $2 GROUP BY 1 ORDER BY 1`,
    [of.userId, of.before],
  );
}
