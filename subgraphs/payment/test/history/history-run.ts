import { hour } from '@kelmah/kit/clock/clock';
import type { Books } from '../books';
import { findChargebacksOf } from '../../src/chargeback/chargeback.store';
import { FundingStatus } from '../../src/funding/funding.states';
import { allNewsArrives } from './history-news';
import { proveEnd, Witness } from './history-proof';
import { historyOf, type History } from './history-script';
import { take } from './history-moves';
import { happens, type Meddled } from './history-truth';
import { fundingsOf, plannedOf, workIsDone } from './history-work';
import { HistoryWorld } from './history-world';

const onItsWay: ReadonlySet<FundingStatus> = new Set([
  FundingStatus.SETTLING,
  FundingStatus.RELEASING,
  FundingStatus.REFUNDING,
]);
const roundsMax = 40;

/** Plays a history to its end, and looks after every step whether what must be true is. @throws Error where it is not */
async function play(books: Books, history: History): Promise<void> {
  const world = new HistoryWorld(books, history);
  const witness = new Witness(world);
  const meddled: Meddled = { refunded: new Set(), reversed: false };
  await world.begin();
  for (const [index, step] of history.steps.entries()) {
    try {
      if (await take(world, step)) await witness.look();
      else await happens(world, step, meddled);
    } catch (error) {
      throw new Error(`at step ${index}, ${step.move}: ${(error as Error).message}`, { cause: error });
    }
  }
  await comesToRest(world, witness);
  await proveEnd(world, await witness.look(), meddled);
}

/** Nobody dies and nothing fails any more; banks decide; and all that is waited for comes. */
async function comesToRest(world: HistoryWorld, witness: Witness): Promise<void> {
  world.death = undefined;
  world.bank.fault = undefined;
  world.bank.isReady = true;
  for (const payment of world.bank.truth.payments) if (payment.status === 'PROCESSING') payment.status = 'SUCCEEDED';
  for (const dispute of world.bank.truth.disputes) {
    const isOpen = dispute.status === 'NEEDS_RESPONSE' || dispute.status === 'UNDER_REVIEW';
    if (isOpen && dispute.kind === 'INQUIRY') dispute.status = 'CLOSED';
    else if (isOpen) {
      dispute.status = 'WON';
      if (dispute.moves.length === 1) world.bank.returns(dispute);
    }
    if (dispute.status === 'LOST' && dispute.moves.length === 0) world.bank.takes(dispute);
  }
  for (const warning of world.bank.truth.warnings) warning.actionable = false;
  for (let round = 0; round < roundsMax; round += 1) {
    await allNewsArrives(world);
    await workIsDone(world);
    await witness.look();
    if (await isAtRest(world)) {
      await allNewsArrives(world);
      return;
    }
    world.clock.advance(7 * hour);
  }
  throw new Error(`It does not come to rest: ${JSON.stringify([await plannedOf(world), await fundingsOf(world)])}`);
}

async function isAtRest(world: HistoryWorld): Promise<boolean> {
  const fundings = await fundingsOf(world);
  if (fundings.some(({ status }) => onItsWay.has(status)) || (await plannedOf(world)).length > 0) return false;
  if (fundings.length === 0) return true;
  const ids = fundings.map(({ id }) => id);
  const chargebacks = await findChargebacksOf(world.books.postgres, ids);
  return chargebacks.every(({ recoverAt, closedAt }) => recoverAt === null && closedAt !== null);
}

/** The same history with every step left out that it fails without just as well. */
async function shorten(books: Books, history: History): Promise<History> {
  const fails = (one: History) =>
    play(books, one).then(
      () => false,
      () => true,
    );
  let shortest = history;
  for (let index = shortest.steps.length - 1; index >= 0; index -= 1) {
    const shorter = { ...shortest, steps: shortest.steps.filter((_, at) => at !== index) };
    if (await fails(shorter)) shortest = shorter;
  }
  return shortest;
}

/** Says a history in lines that a person reads. */
export const told = ({ steps, ...terms }: History): string =>
  [JSON.stringify(terms), ...steps.map(({ move, ...how }, index) => `${index} ${move} ${JSON.stringify(how)}`)].join(
    '\n',
  );

export interface Run {
  count: number;
  seconds: number;
}

/**
 * Plays the histories of `count` seeds from `firstSeed` on, so many side by side.
 * @throws Error with the seed that plays the first one that failed alone, and that history cut to what it takes
 */
export async function playAll(
  books: Books,
  { firstSeed, count, sideBySide }: { firstSeed: number; count: number; sideBySide: number },
): Promise<Run> {
  const beganAt = performance.now();
  let next = 0;
  let failed: { seed: number; error: Error } | undefined;
  const player = async (): Promise<void> => {
    while (next < count && !failed) {
      const seed = firstSeed + next;
      next += 1;
      await play(books, historyOf(seed)).catch((error: Error) => {
        failed ??= { seed, error };
      });
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, player));
  if (failed) {
    const { seed, error } = failed;
    const shortest = await shorten(books, historyOf(seed));
    throw new Error(`HISTORY_SEED=${seed} plays it again: ${error.message}\n${told(shortest)}`, { cause: error });
  }
  return { count, seconds: (performance.now() - beganAt) / 1_000 };
}
