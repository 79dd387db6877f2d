import type { Queries } from '@kelmah/kit/postgres/postgres';
import { beginning, chainHash } from './chain.service';
import { readChain, type StoredTransaction } from './ledger-rows.store';
import { faultsOf, verifyRest, type LedgerVerdict } from './verify.service';
import { findShards, type ChainHead, type JudgedTransaction } from './verify.store';

const runLength = 1_000;

/**
 * As `verifyLedger`, with every hash and sum computed in this process: for who does not trust the functions that stand
 * in the database. Several times slower.
 */
export async function verifyIndependently(queries: Queries): Promise<LedgerVerdict> {
  const verdict: LedgerVerdict = { transactions: 0, entries: 0, faults: [], heads: [] };
  for (const shard of await findShards(queries)) {
    let head: ChainHead = { shard, position: 0, hash: beginning };
    for (;;) {
      const run = await readChain(queries, shard, head.position, runLength);
      for (const transaction of run) {
        verdict.faults.push(...faultsOf(shard, judge(head, transaction)));
        verdict.transactions += 1;
        verdict.entries += transaction.entries.length;
        head = { shard, position: transaction.position, hash: transaction.hash };
      }
      if (run.length < runLength) break;
    }
    verdict.heads.push(head);
  }
  await verifyRest(queries, verdict);
  return verdict;
}

function judge(before: ChainHead, transaction: StoredTransaction): JudgedTransaction {
  const { id, position, previousHash, hash, entries } = transaction;
  return {
    id,
    position,
    gap: position !== before.position + 1,
    unlinked: previousHash !== before.hash,
    changed: chainHash(previousHash, transaction) !== hash,
    unbalanced: !sumsToZero(entries),
  };
}

function sumsToZero(entries: readonly { currency: string; amountMinor: number }[]): boolean {
  const sums = new Map<string, number>();
  for (const { currency, amountMinor } of entries) sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
  return entries.length > 1 && [...sums.values()].every((sum) => sum === 0);
}
