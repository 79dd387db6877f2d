import { newId } from '@kelmah/kit/ids/ids';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { beginning, chainHash, shards } from './chain.service';
import type { Booking } from './bookings.service';
import { countEntries, insertTransaction, readChain, sumByCurrency } from './ledger.store';

/**
 * Books a transaction at the end of a chain, which belongs to this database transaction until the commit: call it as
 * late in it as can be. Accounts are made where they are missing. The database refuses a second booking of the same
 * reference, lines that do not sum to zero, and any change afterwards.
 */
export async function book(queries: Queries, booking: Booking, at: Date): Promise<void> {
  await insertTransaction(queries, shards, {
    id: newId('transaction', at),
    kind: booking.kind,
    reference: booking.reference,
    fundingId: booking.fundingId ?? null,
    payoutId: booking.payoutId ?? null,
    at,
    lines: booking.lines
      .filter(({ amountMinor }) => amountMinor !== 0)
      .sort((a, b) => (a.account.id < b.account.id ? -1 : 1))
      .map(({ account, amountMinor }) => ({ entryId: newId('ledgerEntry', at), account, amountMinor })),
  });
}

export interface LedgerVerdict {
  transactions: number;
  entries: number;
  /** What is wrong, in words; empty where nothing is. */
  faults: string[];
  /** The last hash of each chain that has begun: whoever keeps them can tell later that no end was cut off. */
  heads: { shard: number; position: number; hash: string }[];
}

const runLength = 1_000;

/** Reads the whole ledger and says what is wrong with it: hashes, gaps, entries astray, sums. */
export async function verifyLedger(queries: Queries): Promise<LedgerVerdict> {
  const verdict: LedgerVerdict = { transactions: 0, entries: 0, faults: [], heads: [] };
  for (let shard = 0; shard < shards; shard += 1) await verifyChain(queries, shard, verdict);
  const counted = await countEntries(queries);
  if (counted.astray > 0) verdict.faults.push(`${counted.astray} entries belong to no transaction or no account`);
  for (const { currency, sumMinor } of await sumByCurrency(queries)) {
    if (sumMinor !== 0) verdict.faults.push(`${currency} sums to ${sumMinor} and not to zero`);
  }
  return verdict;
}

async function verifyChain(queries: Queries, shard: number, verdict: LedgerVerdict): Promise<void> {
  let head = { shard, position: 0, hash: beginning };
  for (;;) {
    const run = await readChain(queries, shard, head.position, runLength);
    for (const transaction of run) {
      const { id, position, previousHash, hash, entries } = transaction;
      if (position !== head.position + 1) verdict.faults.push(`chain ${shard} has a gap before position ${position}`);
      if (previousHash !== head.hash) verdict.faults.push(`transaction ${id} does not follow the one before it`);
      if (chainHash(previousHash, transaction) !== hash) verdict.faults.push(`transaction ${id} was changed`);
      if (!sumsToZero(entries)) verdict.faults.push(`transaction ${id} does not sum to zero`);
      verdict.transactions += 1;
      verdict.entries += entries.length;
      head = { shard, position, hash };
    }
    if (run.length < runLength) break;
  }
  if (head.position > 0) verdict.heads.push(head);
}

function sumsToZero(entries: readonly { currency: string; amountMinor: number }[]): boolean {
  const sums = new Map<string, number>();
  for (const { currency, amountMinor } of entries) sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
  return entries.length > 1 && [...sums.values()].every((sum) => sum === 0);
}

/** The sum of each currency's entries, in minor units, and their number. */
export const checkSums = (queries: Queries): ReturnType<typeof sumByCurrency> => sumByCurrency(queries);
