import { day, type Clock } from '@kelmah/kit/clock/clock';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { isId, newId } from '@kelmah/kit/ids/ids';
import { findingsOpen } from '@kelmah/kit/metrics/metrics';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { z } from 'zod';
import type { Alerts } from '../alert/alert.service';
import { after } from '../work/backoff.service';
import { lastBalances } from './balance.store';
import { closeFinding, countOpenFindings, findFinding, pageOfFindings, type FindingRow } from './finding.store';
import { ReconciliationStart } from './reconciliation.states';
import { findRunning, insertRun, lastRuns, pageOfRuns, type RunRow } from './run.store';

/** Stripe tries webhooks for three days; what a run looks back overlaps that by a day. */
const overlapMs = 4 * day;
/** Alerts of findings begin so. */
export const findingAlerts = 'reconciliation-findings';

const startInput = z.object({ everything: z.boolean().nullish() });
const resolveInput = z.object({
  findingId: z.string(),
  note: z.string().trim().min(3, 'Say in a few words what was found out.').max(1_000, 'At most 1000 characters.'),
});

export interface Wish {
  by: ReconciliationStart;
  userId?: string;
  /** Reads everything there ever was. The first run does so by itself. */
  everything?: boolean;
}

/** Begins a run, or answers with the one that is under way. */
export async function beginRun(postgres: Postgres, wish: Wish, now: Date): Promise<RunRow> {
  const { done } = await lastRuns(postgres);
  const since = wish.everything || done === null ? null : after(done, -overlapMs);
  for (;;) {
    const run = await insertRun(postgres, {
      id: newId('reconciliationRun', now),
      startedBy: wish.by,
      userId: wish.userId ?? null,
      since,
      startedAt: now,
    });
    const known = run ?? (await findRunning(postgres));
    if (known) return known;
  }
}

/** What staff with finance see of reconciliation, and do. */
export interface ReconciliationDesk {
  runs(page: PageRequest): Promise<Connection<RunRow>>;
  findings(open: boolean | undefined, page: PageRequest): Promise<Connection<FindingRow>>;
  balances(): Promise<object[]>;
  start(viewer: Viewer, raw: unknown): Promise<RunRow | Refusal>;
  resolve(viewer: Viewer, raw: unknown): Promise<FindingRow | Refusal>;
}

export function reconciliationDesk(parts: {
  postgres: Postgres;
  clock: Clock;
  alerts: Alerts;
  /** Called where there is a run to go on with. */
  runIsDue(): void;
}): ReconciliationDesk {
  const { postgres, clock, alerts, runIsDue } = parts;
  return {
    runs: (page) => pageOfRuns(postgres, page),
    findings: (open, page) => pageOfFindings(postgres, open, page),
    balances: async () =>
      (await lastBalances(postgres)).map(({ currency, ledgerMinor, providerMinor, checkedAt }) => ({
        currency,
        ledger: { amountMinor: ledgerMinor, currency },
        provider: { amountMinor: providerMinor, currency },
        difference: { amountMinor: ledgerMinor - providerMinor, currency },
        checkedAt,
      })),
    start: async (viewer, raw) => {
      const wish = parseInput(startInput, raw);
      if (isRefusal(wish)) return wish;
      const by = { by: ReconciliationStart.STAFF, userId: userIdOfViewer(viewer) };
      const run = await beginRun(postgres, { ...by, everything: wish.everything ?? false }, clock.now());
      runIsDue();
      return run;
    },
    resolve: async (viewer, raw) => {
      const wish = parseInput(resolveInput, raw);
      if (isRefusal(wish)) return wish;
      const { findingId, note } = wish;
      const known = isId('finding', findingId) ? await findFinding(postgres, findingId) : undefined;
      if (!known) return refuse.notFound('There is no such finding.', 'findingId');
      const closed = await closeFinding(postgres, findingId, {
        userId: userIdOfViewer(viewer),
        note,
        now: clock.now(),
      });
      if (!closed) return refuse.conflict(RefusalCode.WRONG_STATE, 'This finding is closed already.');
      await alerts.settle(closed.fingerprint);
      const open = await countOpenFindings(postgres);
      findingsOpen.set(open);
      if (open === 0) await alerts.settle(findingAlerts);
      return closed;
    },
  };
}
