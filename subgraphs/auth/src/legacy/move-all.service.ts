import type { Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { LegacyMoveStore } from './legacy-move.store';
import type { LegacyMover } from './legacy-mover.service';
import { leftWhys, type LeftWhy } from './legacy-rules.service';
import type { LegacyPerson, LegacySource } from './legacy-source.store';

/** What a run has done. `read` is `moved`, `bySignIn`, `before` and all that were left, together. */
export interface MoveReport {
  runId: string;
  /** How many people the older system has. */
  inTable: number;
  read: number;
  /** Moved by this run. */
  moved: number;
  /** Moved because they came by, at whatever time. */
  bySignIn: number;
  /** Moved by an earlier run. */
  before: number;
  left: Record<LeftWhy, { count: number; firstIds: number[] }>;
  /** Whether everybody in the table was looked at, and each once. */
  isExact: boolean;
}

const batchSize = 200;
const atOnce = 16;
const idsShown = 20;

export interface MoveAllTools {
  source: LegacySource;
  moves: LegacyMoveStore;
  mover: LegacyMover;
  clock: Clock;
  logger: Logger;
}

/**
 * Moves everybody, in the order of their ids, and goes on where a run that was cut short stopped.
 * @throws LegacyAway where the older system cannot be asked; whatever was done until then stays done.
 */
export async function moveAll({ source, moves, mover, clock, logger }: MoveAllTools): Promise<MoveReport> {
  const { runId, afterId } = await moves.openRun(clock.now());
  if (afterId > 0) logger.info('legacy move goes on', { run: runId, after: afterId });
  let lastId = afterId;
  for (;;) {
    const people = await source.after(lastId, batchSize);
    if (people.length === 0) break;
    const ids = people.map(({ id }) => id);
    const settled = await moves.settled(ids);
    const waiting = people.filter(({ id }) => !settled.has(id));
    await eachOf(waiting, (person) => mover.move(person, runId));
    await moves.seen(ids, runId);
    lastId = Math.max(...ids);
    await moves.advance(runId, lastId);
    logger.info('legacy move', { run: runId, after: lastId });
  }
  const report = reportOf(runId, await source.countUpTo(lastId), await moves.tally(runId, idsShown));
  await moves.closeRun(runId);
  return report;
}

async function eachOf(people: readonly LegacyPerson[], work: (person: LegacyPerson) => Promise<unknown>) {
  const waiting = [...people];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

type Tally = Awaited<ReturnType<LegacyMoveStore['tally']>>;

function reportOf(runId: string, inTable: number, tally: Tally): MoveReport {
  const countOf = (is: (movedBy: string) => boolean) =>
    tally.reduce((sum, { _id, count }) => (_id.movedBy !== null && is(_id.movedBy) ? sum + count : sum), 0);
  const left = Object.fromEntries(
    leftWhys.map((why) => {
      const found = tally.find(({ _id }) => _id.movedBy === null && _id.why === why);
      return [why, { count: found?.count ?? 0, firstIds: found?.ids ?? [] }];
    }),
  ) as MoveReport['left'];
  const moved = countOf((by) => by === runId);
  const bySignIn = countOf((by) => by === 'sign-in');
  const before = countOf((by) => by !== runId && by !== 'sign-in');
  const read = moved + bySignIn + before + leftWhys.reduce((sum, why) => sum + left[why].count, 0);
  return { runId, inTable, read, moved, bySignIn, before, left, isExact: read === inTable };
}

const whyInWords: Record<LeftWhy, string> = {
  NO_EMAIL: 'have no e-mail address',
  BAD_EMAIL: 'have an e-mail address that is none',
  BLOCKED: 'were shut out, or share the address of somebody who was',
  DUPLICATE: 'have the address of somebody with a lower number',
  TAKEN: 'have an address with which somebody signed up here',
};

/** The report for a person. */
export function inWords({ inTable, read, moved, bySignIn, before, left, isExact }: MoveReport): string {
  const lines = [
    `${inTable} people in the older system, ${read} looked at.`,
    `${moved} moved now, ${bySignIn} moved when they came by, ${before} moved by an earlier run.`,
    ...leftWhys
      .filter((why) => left[why].count > 0)
      .map((why) => {
        const { count, firstIds } = left[why];
        const more = count > firstIds.length ? ' …' : '';
        return `${count} left: they ${whyInWords[why]} (number ${firstIds.join(', ')}${more}).`;
      }),
    isExact
      ? 'The numbers add up.'
      : 'The numbers do not add up: somebody was added or removed meanwhile. Run it again.',
  ];
  return `${lines.join('\n')}\n`;
}
