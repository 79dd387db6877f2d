import type { Queries } from '@kelmah/kit/postgres/postgres';
import { ledgerAccount } from './chart.service';
import { beginning } from './chain.service';
import { sumByCurrency } from './ledger.store';
import { pageOfAccounts } from './ledger-rows.store';
import {
  findCutOff,
  findCutOffOfAllNotes,
  findShards,
  judgeEntries,
  judgeRun,
  type ChainHead,
  type JudgedTransaction,
} from './verify.store';

/** Something wrong with the ledger: `what` it is, at which `place`, and in words. */
export interface LedgerFault {
  what: 'GAP' | 'UNLINKED' | 'CHANGED' | 'UNBALANCED' | 'ASTRAY' | 'ACCOUNT' | 'SUM' | 'CUT_OFF';
  /** The transaction, entry or account by its id, the place in a chain as `7:120`, the currency by its code. */
  place: string;
  words: string;
}

export interface LedgerVerdict {
  transactions: number;
  entries: number;
  /** What is wrong; empty where nothing is. */
  faults: LedgerFault[];
  /** The end of each chain that has begun: whoever keeps them can tell later that no end was cut off. */
  heads: ChainHead[];
}

/** How many rows one statement judges: a fraction of a second. */
export const runLength = 5_000;
/** Each works on a connection of its own. */
const walksAtOnce = 2;

export function faultsOf(shard: number, judged: JudgedTransaction): LedgerFault[] {
  const { id, position } = judged;
  const faults: (LedgerFault | false)[] = [
    judged.gap && {
      what: 'GAP',
      place: `${shard}:${position}`,
      words: `chain ${shard} has a gap before position ${position}`,
    },
    judged.unlinked && { what: 'UNLINKED', place: id, words: `transaction ${id} does not follow the one before it` },
    judged.changed && { what: 'CHANGED', place: id, words: `transaction ${id} was changed` },
    judged.unbalanced && { what: 'UNBALANCED', place: id, words: `transaction ${id} does not sum to zero` },
  ];
  return faults.filter((fault) => fault !== false);
}

export const astray = (id: string): LedgerFault => ({
  what: 'ASTRAY',
  place: id,
  words: `entry ${id} belongs to no transaction, or to no account of its currency`,
});

export const cutOff = ({ shard, position }: ChainHead): LedgerFault => ({
  what: 'CUT_OFF',
  place: `${shard}:${position}`,
  words: `chain ${shard} had another transaction at position ${position}, or has lost its end`,
});

/** Heads as an earlier run printed them: the list itself, or whatever JSON holds it as `heads`. */
export function readHeads(text: string): ChainHead[] {
  const printed = JSON.parse(text) as ChainHead[] | { heads: ChainHead[] };
  return Array.isArray(printed) ? printed : printed.heads;
}

/** What of these heads no longer stands where it stood. */
export async function lostSince(queries: Queries, heads: readonly ChainHead[]): Promise<LedgerFault[]> {
  return (await findCutOff(queries, heads)).map(cutOff);
}

/** The id of an account is derived from all that it says, so one that was changed no longer fits its id. */
export async function judgeAccounts(queries: Queries, afterId: string, limit: number) {
  const accounts = await pageOfAccounts(queries, afterId, limit);
  const wrong = accounts.filter(({ id, kind, currency, userId, milestoneId }) => {
    const owner = { userId: userId ?? undefined, milestoneId: milestoneId ?? undefined };
    return ledgerAccount(kind, currency, owner).id !== id;
  });
  const faults = wrong.map(({ id }): LedgerFault => ({
    what: 'ACCOUNT',
    place: id,
    words: `account ${id} was changed`,
  }));
  return { faults, rows: accounts.length, end: accounts.at(-1)?.id };
}

/** Reads the whole ledger and says what is wrong with it: hashes, gaps, entries astray, accounts, sums, lost ends. */
export async function verifyLedger(queries: Queries): Promise<LedgerVerdict> {
  const verdict: LedgerVerdict = { transactions: 0, entries: 0, faults: [], heads: [] };
  const chains = (await findShards(queries)).map((shard) => () => verifyChain(queries, shard, verdict));
  // The longest walk begins first.
  const waiting = [() => verifyEntries(queries, verdict), ...chains, () => verifyAccounts(queries, verdict)];
  const work = async () => {
    for (let walk = waiting.shift(); walk; walk = waiting.shift()) await walk();
  };
  await Promise.all(Array.from({ length: walksAtOnce }, work));
  verdict.heads.sort((a, b) => a.shard - b.shard);
  await verifySums(queries, verdict);
  return verdict;
}

async function verifyChain(queries: Queries, shard: number, verdict: LedgerVerdict): Promise<void> {
  let head: ChainHead = { shard, position: 0, hash: beginning };
  for (;;) {
    const run = await judgeRun(queries, head, runLength);
    if (!run.head) break;
    verdict.transactions += run.transactions;
    verdict.entries += run.entries;
    verdict.faults.push(...run.wrong.flatMap((judged) => faultsOf(shard, judged)));
    head = run.head;
  }
  if (head.position > 0) verdict.heads.push(head);
}

async function verifyEntries(queries: Queries, { faults }: LedgerVerdict): Promise<void> {
  for (let end: string | undefined = ''; end !== undefined;) {
    const walked: Awaited<ReturnType<typeof judgeEntries>> = await judgeEntries(queries, end, runLength * 4);
    faults.push(...walked.wrong.map(astray));
    end = walked.end;
  }
}

async function verifyAccounts(queries: Queries, { faults }: LedgerVerdict): Promise<void> {
  for (let end: string | undefined = ''; end !== undefined;) {
    const walked: Awaited<ReturnType<typeof judgeAccounts>> = await judgeAccounts(queries, end, runLength);
    faults.push(...walked.faults);
    end = walked.end;
  }
}

async function verifySums(queries: Queries, { faults }: LedgerVerdict): Promise<void> {
  for (const { currency, sumMinor } of await sumByCurrency(queries)) {
    if (sumMinor === 0) continue;
    faults.push({ what: 'SUM', place: currency, words: `${currency} sums to ${sumMinor} and not to zero` });
  }
  faults.push(...(await findCutOffOfAllNotes(queries)).map(cutOff));
}

/** What no chain tells: entries outside of them, accounts, sums, and ends that are no longer there. */
export async function verifyRest(queries: Queries, verdict: LedgerVerdict): Promise<void> {
  await verifyEntries(queries, verdict);
  await verifyAccounts(queries, verdict);
  await verifySums(queries, verdict);
}
