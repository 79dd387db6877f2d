import { hour, minute, second, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { findingsOpen } from '@kelmah/kit/metrics/metrics';
import { setTimeout as pause } from 'node:timers/promises';
import type { Alerts } from '../alert/alert.service';
import type { PayoutLooks } from '../payout/payout.service';
import { after, backoffMs } from '../work/backoff.service';
import { startRound, type Round } from '../work/round.worker';
import { checkAccounts } from './account-pass.service';
import { checkBalances } from './balance-pass.service';
import { countOpenFindings, openedSince, openFindings } from './finding.store';
import { checkBookings } from './ledger-pass.service';
import { matchOpenMoves, readMoves, type PassParts } from './move-pass.service';
import {
  FindingKind,
  ReconciliationStart,
  ReconciliationStatus,
  runSteps,
  type RunStep,
} from './reconciliation.states';
import { beginRun, findingAlerts, type Wish } from './reconciliation-desk.service';
import { endRun, findRun, holdRun, lastRuns, noteProgress, putRunOff, takeDueRun, type RunRow } from './run.store';

/** A run that nobody has carried on for so long is taken over. Each step forward holds it anew. */
const leaseMs = 3 * minute;
/** How often it is looked whether a run is due by the clock. */
const lookEveryMs = 30 * second;
/** After so many times that Stripe or the database were away, a run is given up; the next one begins by the clock. */
const triesMax = 12;
const failedAlert = 'reconciliation-failed';
const namedMax = 20;

export interface Reconciliation extends Round {
  /**
   * Makes a run now, or waits for the one under way, and answers with it once it has ended; one that could not go on
   * since somebody is away is answered as RUNNING, and gone on with by the service.
   */
  reconcile(wish: Wish): Promise<RunRow>;
}

interface Parts extends PassParts {
  payouts: PayoutLooks;
  alerts: Alerts;
  clock: Clock;
  logger: Logger;
  /** Minutes between two runs by the clock; 0 for none. */
  everyMinutes: number;
}

/** Compares the ledger with Stripe, both ways. Two runs at once are one; one that was left half way is gone on with. */
export function startReconciliation(parts: Parts): Reconciliation {
  const { postgres, clock, logger, everyMinutes } = parts;
  let looksAgainAt = 0;

  async function beginByTheClock(): Promise<void> {
    const nowMs = clock.now().getTime();
    if (everyMinutes === 0 || nowMs < looksAgainAt) return;
    looksAgainAt = nowMs + lookEveryMs;
    const { any } = await lastRuns(postgres);
    if (any !== null && nowMs < any.getTime() + everyMinutes * minute) return;
    await beginRun(postgres, { by: ReconciliationStart.CLOCK }, clock.now());
  }

  const take = () => takeDueRun(postgres, { now: clock.now(), leaseUntil: after(clock.now(), leaseMs) });
  const carryOn = (run: RunRow) => carry(parts, run);
  const round = startRound<RunRow>({
    name: 'reconciliation',
    logger,
    take: async () => {
      await beginByTheClock();
      return take();
    },
    handle: carryOn,
  });
  return {
    ...round,
    reconcile: async (wish) => {
      const { id } = await beginRun(postgres, wish, clock.now());
      for (;;) {
        const run = await findRun(postgres, id);
        if (!run) throw new Error(`No run ${id}`);
        if (run.status !== ReconciliationStatus.RUNNING) return run;
        const [mine] = await take();
        if (!mine) {
          await pause(second);
          continue;
        }
        await carryOn(mine);
        return (await findRun(postgres, id)) ?? mine;
      }
    },
  };
}

/** Takes a run from where it stands to its end, or puts it off where somebody is away. */
async function carry(parts: Parts, run: RunRow): Promise<void> {
  const { postgres, clock, logger } = parts;
  try {
    for (const step of runSteps.slice(runSteps.indexOf(run.step))) {
      await passOf(step, parts, step === run.step ? run : { ...run, place: null });
    }
    await endRun(postgres, run.id, { status: 'DONE', now: clock.now() });
    await tell(parts, run);
  } catch (error) {
    const { message, stack } = error as Error;
    logger.warn('reconciliation is to be gone on with', { run: run.id, tries: run.tries, error: message, stack });
    if (run.tries + 1 < triesMax) {
      const nextAt = after(clock.now(), backoffMs(run.tries, 15 * second, hour / 2));
      return putRunOff(postgres, run.id, { nextAt, lastError: message });
    }
    await endRun(postgres, run.id, { status: 'FAILED', now: clock.now(), lastError: message });
    const text = `The ledger could not be compared with the payment provider (${run.id}): ${message}`;
    await parts.alerts.raise({ key: failedAlert, subject: 'The ledger could not be compared', text });
  }
}

async function passOf(step: RunStep, parts: Parts, run: RunRow): Promise<void> {
  const { postgres, clock } = parts;
  const progress = async (place: string | null, done: object) => {
    await noteProgress(postgres, run.id, { step, place }, done);
    await holdRun(postgres, run.id, after(clock.now(), leaseMs));
  };
  await progress(run.place, {});
  if (step === 'READ') return readMoves(parts, run, progress);
  if (step === 'MATCH') return matchOpenMoves(parts, run, progress);
  if (step === 'LEDGER') return checkBookings(parts, run, progress);
  if (step === 'ACCOUNTS') return checkAccounts(parts, run, progress);
  return checkBalances(parts, progress);
}

/** Says what was found: in the log, as a metric, and to whoever gets alerts. */
async function tell({ postgres, logger, alerts }: Parts, { id, startedAt }: RunRow): Promise<void> {
  const run = await findRun(postgres, id);
  const open = await countOpenFindings(postgres);
  findingsOpen.set(open);
  logger.info('reconciliation', { ...run, openFindings: open });
  await alerts.settle(failedAlert);
  for (const { fingerprint, text } of await openFindings(postgres, FindingKind.UNSETTLED, {
    id: '',
    limit: namedMax,
  })) {
    await alerts.raise({ key: fingerprint, subject: 'Held money waits for a decision', text });
  }
  if (open === 0) return alerts.settle(findingAlerts);
  if (!run || run.findingsOpened === 0) return;
  const opened = await openedSince(postgres, startedAt, namedMax);
  for (const { fingerprint, text } of opened) logger.error('reconciliation finding', { fingerprint, text });
  await alerts.raise({
    key: `${findingAlerts}:${id}`,
    subject: `The ledger and the payment provider differ in ${open} ${open === 1 ? 'place' : 'places'}`,
    text: opened.map((finding) => finding.text).join('\n'),
  });
}
