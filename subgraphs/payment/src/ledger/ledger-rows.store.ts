import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { ChainedEntry, ChainedTransaction } from './chain.service';
import type { LedgerAccount } from './chart.service';

/** A transaction as it stands in its chain. */
export interface StoredTransaction extends ChainedTransaction {
  previousHash: string;
  hash: string;
}

/** A run of one chain as it is written, in order, with the entries of each transaction. */
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

/** Accounts by their ids, from behind `afterId` on. */
export async function pageOfAccounts({ query }: Queries, afterId: string, limit: number): Promise<LedgerAccount[]> {
  const rows = await query<LedgerAccount & Record<string, unknown>>(
    `SELECT id, kind, currency, user_id AS "userId", milestone_id AS "milestoneId"
     FROM ledger_account WHERE id > $1 ORDER BY id LIMIT $2`,
    [afterId, limit],
  );
  return rows;
}
