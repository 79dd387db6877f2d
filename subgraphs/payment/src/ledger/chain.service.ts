import { createHash } from 'node:crypto';

/** How many chains there are. Writers of one chain wait for each other, so there are enough that they seldom do. */
export const shards = 32;

/** What the first transaction of a chain is chained to. */
export const beginning = '0'.repeat(64);

export interface ChainedEntry {
  id: string;
  accountId: string;
  currency: string;
  amountMinor: number;
}

export interface ChainedTransaction {
  id: string;
  kind: string;
  reference: string;
  fundingId: string | null;
  payoutId: string | null;
  at: Date;
  shard: number;
  position: number;
  entries: readonly ChainedEntry[];
}

/**
 * SHA-256, hex, of the previous hash and all that the transaction says, in one fixed order. The database writes the same
 * by `ledger_chain_hash`; this is the other opinion.
 */
export function chainHash(previousHash: string, transaction: ChainedTransaction): string {
  const entries = [...transaction.entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const content = JSON.stringify([
    transaction.id,
    transaction.kind,
    transaction.reference,
    transaction.fundingId,
    transaction.payoutId,
    transaction.at.toISOString(),
    transaction.shard,
    transaction.position,
    entries.map(({ id, accountId, currency, amountMinor }) => [id, accountId, currency, amountMinor]),
  ]);
  return createHash('sha256').update(previousHash).update('\n').update(content).digest('hex');
}
