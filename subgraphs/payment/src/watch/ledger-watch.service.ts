import { minute, second, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { ledgerFaults, ledgerTurnSeconds } from '@kelmah/kit/metrics/metrics';
import type { Postgres, Queries } from '@kelmah/kit/postgres/postgres';
import type { Alerts } from '../alert/alert.service';
import { beginning } from '../ledger/chain.service';
import { cutOff, faultsOf, runLength, type LedgerFault } from '../ledger/verify.service';
import { findCutOff, findShards, insertNote, judgeRun, lastNote, type ChainHead } from '../ledger/verify.store';
import { countOpenAlarms, noteFaults, resolveUnseenSince } from './alarm.store';
import { stepOfTurn, turnStart } from './turn.service';
import { beginWatch, endWatch, keepWatch, type SeenHeads, type WatchState } from './watch.store';

export const watchEveryMs = 30 * second;
/** Instances tick at the same time: who comes this soon after another's round has nothing to do. */
const pauseMs = 20 * second;
/** What one round may take of the database's time. */
const roundMs = 5 * second;
const noteEveryMs = minute;
/** Of a ledger that is wrong all over, so many faults a round are named. */
const namedMax = 200;

export interface LedgerWatch {
  /** One round, unless another instance has just made it. */
  round(): Promise<void>;
}

/**
 * Watches the ledger: what is new in every round, and all that is older in turns; a ledger that a round's time is enough
 * for is looked at whole in every round. What is wrong becomes an alarm, an error in the log, a metric and a letter.
 */
export function ledgerWatch(parts: { postgres: Postgres; clock: Clock; logger: Logger; alerts: Alerts }): LedgerWatch {
  const { postgres, clock, logger, alerts } = parts;

  async function watch(queries: Queries, state: WatchState): Promise<void> {
    const now = clock.now();
    const until = performance.now() + roundMs;
    const timeIsLeft = () => performance.now() < until;
    const faults = await lookAtNew(queries, state, now, timeIsLeft);
    state.turnBeganAt ??= now;
    let whole = false;
    while (!whole && timeIsLeft()) {
      const step = await stepOfTurn(queries, state.turn);
      faults.push(...step.faults);
      state.turn = step.next ?? turnStart;
      whole = step.next === undefined;
    }
    await report(queries, faults, now);
    if (whole) {
      await resolveUnseenSince(queries, state.turnBeganAt, now);
      state.turnSeconds = Math.round((clock.now().getTime() - state.turnBeganAt.getTime()) / second);
      state.turnBeganAt = null;
    }
    await keepWatch(queries, state);
  }

  async function report(queries: Queries, faults: readonly LedgerFault[], now: Date): Promise<void> {
    const fresh = await noteFaults(queries, faults.slice(0, namedMax), now);
    const [first] = fresh;
    if (!first) return;
    for (const { what, place, words } of fresh) logger.error('ledger fault', { what, place, fault: words });
    const more = fresh.length > 20 ? [`and ${fresh.length - 20} more`] : [];
    await alerts.raise({
      key: `ledger:${first.what}:${first.place}:${now.toISOString()}`,
      subject: 'the ledger was changed',
      text: [...fresh.slice(0, 20).map(({ words }) => words), ...more].join('\n'),
    });
  }

  return {
    round: async () => {
      await postgres.withConnection(async (queries) => {
        const now = clock.now();
        const state = await beginWatch(queries, now, new Date(now.getTime() - pauseMs));
        if (!state) return;
        try {
          await watch(queries, state);
          if (state.turnSeconds !== null) ledgerTurnSeconds.set(state.turnSeconds);
        } finally {
          await endWatch(queries);
        }
      });
      const open = await countOpenAlarms(postgres);
      ledgerFaults.set(open);
      if (open === 0) await alerts.settle('ledger:');
    },
  };
}

const headsOf = (seen: SeenHeads): ChainHead[] =>
  Object.entries(seen).map(([shard, [position, hash]]) => ({ shard: Number(shard), position, hash }));

/** Judges what came since the last round, and whether the ends that were seen and noted are still there. */
async function lookAtNew(
  queries: Queries,
  state: WatchState,
  now: Date,
  timeIsLeft: () => boolean,
): Promise<LedgerFault[]> {
  const note = await lastNote(queries);
  const lost = await findCutOff(queries, [...headsOf(state.seen), ...headsOf(note?.heads ?? {})]);
  const faults = lost.map(cutOff);
  const cut = new Set(lost.map(({ shard }) => shard));
  for (const shard of await findShards(queries)) {
    // What follows a lost end is not taken for its continuation: the fault stands until the end is back.
    if (cut.has(shard)) continue;
    const [position, hash] = state.seen[shard] ?? [0, beginning];
    for (let head: ChainHead | undefined = { shard, position, hash }; head && timeIsLeft();) {
      const run: Awaited<ReturnType<typeof judgeRun>> = await judgeRun(queries, head, runLength);
      faults.push(...run.wrong.flatMap((judged) => faultsOf(shard, judged)));
      if (run.head) state.seen[shard] = [run.head.position, run.head.hash];
      head = run.head;
    }
  }
  await takeNote(queries, state.seen, note, now, cut.size > 0);
  return faults;
}

async function takeNote(
  queries: Queries,
  seen: SeenHeads,
  last: Awaited<ReturnType<typeof lastNote>>,
  now: Date,
  somethingIsLost: boolean,
): Promise<void> {
  if (somethingIsLost) return;
  if (last && now.getTime() - last.notedAt.getTime() < noteEveryMs) return;
  const news = Object.entries(seen).filter(([shard, [position]]) => last?.heads[shard]?.[0] !== position);
  if (news.length > 0) await insertNote(queries, { ...last?.heads, ...seen }, now);
}
