import { minute, type Clock } from '@kelmah/kit/clock/clock';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { Provider } from '../stripe/stripe.stripe';
import { forEach } from '../work/each.service';
import { closeRightFindings } from './finding.store';
import { noteFinding } from './finding.service';
import { findingOfMove, moveFingerprint } from './finding-words.service';
import { lacksNothing, matchMoves, type Matched } from './match.service';
import { keepMoves, openMoves } from './provider-transaction.store';
import type { Repairs } from './repair.service';
import type { RunCounts, RunRow } from './run.store';

const batchSize = 100;
/** Looks at once: Stripe lets a platform read a hundred times a second. */
const atOnce = 8;
const mendRounds = 3;
/** Before that, what a move lacks may be on its way. */
const graceMs = 10 * minute;

/** Notes that so much is done; `place` is where to go on. */
export type Progress = (place: string | null, done: Partial<RunCounts>) => Promise<void>;

export interface PassParts {
  postgres: Postgres;
  provider: Provider;
  clock: Clock;
  repairs: Repairs;
}

/** Reads what moved on the platform's balance, page by page, the newest first. */
export async function readMoves({ postgres, provider, clock }: PassParts, run: RunRow, progress: Progress) {
  let afterId = run.place;
  for (;;) {
    const { moves, next } = await provider.balances.page({ since: run.since, afterId });
    const transactionsRead = moves.length === 0 ? 0 : await keepMoves(postgres, moves, clock.now());
    if (next === undefined) return progress(null, { transactionsRead });
    await progress(next, { transactionsRead });
    afterId = next;
  }
}

interface Place {
  createdAt: Date;
  id: string;
}

function readPlace(text: string | null): Place {
  if (text === null) return { createdAt: new Date(0), id: '' };
  const { createdAt, id } = JSON.parse(text) as { createdAt: string; id: string };
  return { createdAt: new Date(createdAt), id };
}

/** Every move that is not wholly booked is put right where that is certain, and a finding where it is not. */
export async function matchOpenMoves(parts: PassParts, run: RunRow, progress: Progress): Promise<void> {
  const { postgres } = parts;
  let place = readPlace(run.place);
  for (;;) {
    const moves = await openMoves(postgres, { ...place, limit: batchSize });
    const last = moves.at(-1);
    if (last === undefined) return;
    const matched = await postgres.transaction((queries) => matchMoves(queries, moves));
    const lacking = matched.filter((one) => !lacksNothing(one));
    const mended = await mend(parts, lacking);
    const right = [...matched, ...mended].filter(lacksNothing).map(({ move }) => moveFingerprint(move.id));
    const findingsClosed = await closeRightFindings(postgres, right, parts.clock.now());
    const findingsOpened = await noteMoves(parts, mended);
    place = { createdAt: last.createdAt, id: last.id };
    await progress(JSON.stringify(place), { repaired: countRepaired(lacking, mended), findingsClosed, findingsOpened });
  }
}

/** What is certain is put right; one may wait for another, as a refund for its payment, so it is done thrice at most. */
async function mend({ postgres, repairs }: PassParts, lacking: readonly Matched[]): Promise<Matched[]> {
  const right: Matched[] = [];
  let left = [...lacking];
  for (let round = 1; round <= mendRounds && left.length > 0; round += 1) {
    await forEach(left, atOnce, repairs.mend);
    const moves = left.map(({ move }) => move);
    const now = await postgres.transaction((queries) => matchMoves(queries, moves));
    right.push(...now.filter(lacksNothing));
    left = now.filter((one) => !lacksNothing(one));
  }
  return [...right, ...left];
}

/** Of what lacked its booking, how many have it now. Stripe's fees are booked here by rule, which repairs nothing. */
function countRepaired(lacking: readonly Matched[], mended: readonly Matched[]): number {
  const lacked = new Set(lacking.filter(({ lacks }) => lacks.money).map(({ move }) => move.id));
  const byRule = new Set(['BANK', 'PROVIDER_FEE']);
  return mended.filter(({ move, kind, lacks }) => lacked.has(move.id) && !lacks.money && !byRule.has(kind)).length;
}

async function noteMoves({ postgres, clock, repairs }: PassParts, mended: readonly Matched[]): Promise<number> {
  let opened = 0;
  for (const one of mended.filter((each) => !lacksNothing(each))) {
    const young = clock.now().getTime() - one.move.createdAt.getTime() < graceMs;
    if (young || (await repairs.isUnderWay(one))) continue;
    const isNew = await postgres.transaction((queries) => noteFinding(queries, findingOfMove(one), clock.now()));
    if (isNew) opened += 1;
  }
  return opened;
}
