import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { AccountKind, LedgerAccount } from './chart.service';

/** A booking on its way into the ledger; one account for each entry. */
export interface NewTransaction {
  id: string;
  kind: string;
  reference: string;
  fundingId: string | null;
  payoutId: string | null;
  at: Date;
  lines: readonly { entryId: string; account: LedgerAccount; amountMinor: number }[];
}

/** Makes the accounts that are missing and writes the transaction at the end of one of `chains` chains, in one go. */
export async function insertTransaction({ query }: Queries, chains: number, booked: NewTransaction): Promise<void> {
  const { lines } = booked;
  await query('SELECT ledger_book($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)', [
    chains,
    booked.id,
    booked.kind,
    booked.reference,
    booked.fundingId,
    booked.payoutId,
    booked.at,
    lines.map(({ entryId }) => entryId),
    lines.map(({ account }) => account.id),
    lines.map(({ account }) => account.kind),
    lines.map(({ account }) => account.currency),
    lines.map(({ account }) => account.userId),
    lines.map(({ account }) => account.milestoneId),
    lines.map(({ amountMinor }) => amountMinor),
  ]);
}

export async function isBooked({ query }: Queries, reference: string): Promise<boolean> {
  const rows = await query(`SELECT 1 AS there FROM ledger_transaction WHERE reference = $1`, [reference]);
  return rows.length > 0;
}

/** The sum of all entries by currency: zero, always. */
export async function sumByCurrency({
  query,
}: Queries): Promise<{ currency: string; sumMinor: number; entries: number }[]> {
  return query(
    `SELECT currency, sum(amount_minor)::bigint AS "sumMinor", count(*) AS entries
     FROM ledger_entry GROUP BY currency ORDER BY currency`,
  );
}

/** The balances of one person's accounts by kind and currency, minor units; debits positive. */
export async function balancesOf(
  { query }: Queries,
  userId: string,
): Promise<{ kind: AccountKind; currency: string; balanceMinor: number }[]> {
  return query(
    `SELECT ledger_account.kind, ledger_account.currency, sum(ledger_entry.amount_minor)::bigint AS "balanceMinor"
     FROM ledger_account JOIN ledger_entry ON ledger_entry.account_id = ledger_account.id
     WHERE ledger_account.user_id = $1 GROUP BY 1, 2 ORDER BY 2, 1`,
    [userId],
  );
}

/** The balance of one account, minor units; debits positive. */
export async function balanceOf({ query }: Queries, accountId: string): Promise<number> {
  const [row] = await query<{ balance: number }>(
    `SELECT coalesce(sum(amount_minor), 0)::bigint AS balance FROM ledger_entry WHERE account_id = $1`,
    [accountId],
  );
  return row?.balance ?? 0;
}
