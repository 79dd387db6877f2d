import type { Queries } from '@kelmah/kit/postgres/postgres';
import { beginning } from '../ledger/chain.service';
import { astray, faultsOf, judgeAccounts, runLength, type LedgerFault } from '../ledger/verify.service';
import { findShards, judgeEntries, judgeRun } from '../ledger/verify.store';
import type { TurnPlace } from './watch.store';

/** A step of a turn: what was wrong in it, and where the turn goes on; undefined at its end. */
export interface TurnStep {
  faults: LedgerFault[];
  next: TurnPlace | undefined;
}

export const turnStart: TurnPlace = { stage: 'CHAINS' };

/** Takes one step of the turn through the whole ledger: a run of a chain, of the entries, or of the accounts. */
export async function stepOfTurn(queries: Queries, place: TurnPlace): Promise<TurnStep> {
  if (place.stage === 'CHAINS') return stepOfChains(queries, place);
  if (place.stage === 'ENTRIES') {
    const { wrong, end } = await judgeEntries(queries, place.after, runLength * 4);
    const next: TurnPlace = end === undefined ? { stage: 'ACCOUNTS', after: '' } : { stage: 'ENTRIES', after: end };
    return { faults: wrong.map(astray), next };
  }
  const { faults, end } = await judgeAccounts(queries, place.after, runLength);
  return { faults, next: end === undefined ? undefined : { stage: 'ACCOUNTS', after: end } };
}

async function stepOfChains(queries: Queries, place: TurnPlace & { stage: 'CHAINS' }): Promise<TurnStep> {
  const shard = place.shard ?? (await chainAfter(queries, -1));
  if (shard === undefined) return { faults: [], next: { stage: 'ENTRIES', after: '' } };
  const after = { shard, position: place.position ?? 0, hash: place.hash ?? beginning };
  const { head, transactions, wrong } = await judgeRun(queries, after, runLength);
  const faults = wrong.flatMap((judged) => faultsOf(shard, judged));
  if (head && transactions === runLength) return { faults, next: { stage: 'CHAINS', ...head } };
  const nextShard = await chainAfter(queries, shard);
  const next: TurnPlace =
    nextShard === undefined ? { stage: 'ENTRIES', after: '' } : { stage: 'CHAINS', shard: nextShard };
  return { faults, next };
}

async function chainAfter(queries: Queries, shard: number): Promise<number | undefined> {
  return (await findShards(queries)).find((found) => found > shard);
}
