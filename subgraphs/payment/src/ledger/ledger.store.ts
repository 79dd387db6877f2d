import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { ChainedEntry, ChainedTransaction } from './chain.service';
import type { AccountKind, LedgerAccount } from './chart.service';

/** A transaction as it stands in its chain. */
export interface StoredTransaction extends ChainedTransaction {
  previousHash: string;
  hash: string;
}

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
  await query(
    'SELECT ledger_book($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)',
    [
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
    ],
  );
}

export async function isBooked({ query }: Queries, reference: string): Promise<boolean> {
  const rows = await query(`SELECT 1 AS there FROM ledger_transaction WHERE reference = $1`, [reference]);
  return rows.length > 0;
}

/** A run of one chain, in order, with the entries of each transaction. */
export async function readChain(
  { query }: Queries,
  shard: number,
  afterPosition: number,
  limit: number,
): Promise<StoredTransaction[]> {
  const transactions = await query<StoredTransaction & Record<string, unknown>>(
    `SELECT id, kind, reference, funding_id AS "fundingId", payout_id AS "payoutId", at, shard, position,
       previous_hash AS "previousHash", hash
     FROM ledger_transaction WHERE shard = $1 AND position > $2 ORDER BY position LIMIT $3`,
    [shard, afterPosition, limit],
  );
  const entries = await query<ChainedEntry & { transactionId: string }>(
    `SELECT id, transaction_id AS "transactionId", account_id AS "accountId", currency, amount_minor AS "amountMinor"
     FROM ledger_entry WHERE transaction_id = ANY($1)`,
    [transactions.map(({ id }) => id)],
  );
  const byTransaction = new Map<string, ChainedEntry[]>(transactions.map(({ id }) => [id, []]));
  for (const entry of entries) byTransaction.get(entry.transactionId)?.push(entry);
  return transactions.map((transaction) => ({ ...transaction, entries: byTransaction.get(transaction.id) ?? [] }));
}

/** How many entries there are, and how many belong to no transaction or to no account of their currency. */
export async function countEntries({ query }: Queries): Promise<{ all: number; astray: number }> {
  const [row] = await query<{ all: number; astray: number }>(
    `SELECT count(*) AS all, count(*) FILTER (WHERE ledger_transaction.id IS NULL OR ledger_account.id IS NULL) AS astray
     FROM ledger_entry
     LEFT JOIN ledger_transaction ON ledger_transaction.id = ledger_entry.transaction_id
     LEFT JOIN ledger_account ON ledger_account.id = ledger_entry.account_id
       AND ledger_account.currency = ledger_entry.currency`,
  );
  return row ?? { all: 0, astray: 0 };
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
