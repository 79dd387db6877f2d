import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { newestFirst } from '../work/keyset.store';
import type { ReconciliationStart, ReconciliationStatus, RunStep } from './reconciliation.states';

/** One comparison of the ledger with Stripe. */
export interface RunRow {
  id: string;
  startedBy: ReconciliationStart;
  userId: string | null;
  status: ReconciliationStatus;
  /** What Stripe moved since then is read; null is everything. */
  since: Date | null;
  startedAt: Date;
  finishedAt: Date | null;
  step: RunStep;
  /** Where in its step it stands. */
  place: string | null;
  transactionsRead: number;
  bookingsChecked: number;
  accountsChecked: number;
  repaired: number;
  findingsOpened: number;
  findingsClosed: number;
  tries: number;
  lastError: string | null;
}

/** What a run has done, as far as it is counted. */
export type RunCounts = Pick<
  RunRow,
  'transactionsRead' | 'bookingsChecked' | 'accountsChecked' | 'repaired' | 'findingsOpened' | 'findingsClosed'
>;

const columns = `id, started_by AS "startedBy", user_id AS "userId", status, since, started_at AS "startedAt",
  finished_at AS "finishedAt", step, place, transactions_read AS "transactionsRead",
  bookings_checked AS "bookingsChecked", accounts_checked AS "accountsChecked", repaired,
  findings_opened AS "findingsOpened", findings_closed AS "findingsClosed", tries, last_error AS "lastError"`;

type Row = RunRow & Record<string, unknown>;

/** Begins a run; undefined where one is under way. */
export async function insertRun(
  { query }: Queries,
  run: Pick<RunRow, 'id' | 'startedBy' | 'userId' | 'since' | 'startedAt'>,
): Promise<RunRow | undefined> {
  const [row] = await query<Row>(
    `INSERT INTO reconciliation_run (id, started_by, user_id, since, started_at, next_at)
     VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT DO NOTHING RETURNING ${columns}`,
    [run.id, run.startedBy, run.userId, run.since, run.startedAt],
  );
  return row;
}

export async function findRun({ query }: Queries, id: string): Promise<RunRow | undefined> {
  const [row] = await query<Row>(`SELECT ${columns} FROM reconciliation_run WHERE id = $1`, [id]);
  return row;
}

/** The run under way, where there is one. */
export async function findRunning({ query }: Queries): Promise<RunRow | undefined> {
  const [row] = await query<Row>(`SELECT ${columns} FROM reconciliation_run WHERE status = $1`, ['RUNNING']);
  return row;
}

/** Takes the run under way where it is due to go on: nobody else carries it on until the lease is over. One at most. */
export async function takeDueRun({ query }: Queries, take: { now: Date; leaseUntil: Date }): Promise<RunRow[]> {
  return query<Row>(
    `UPDATE reconciliation_run SET next_at = $2 WHERE status = 'RUNNING' AND next_at <= $1 RETURNING ${columns}`,
    [take.now, take.leaseUntil],
  );
}

/** Keeps a run that is carried on from being taken over. */
export async function holdRun({ query }: Queries, id: string, until: Date): Promise<void> {
  await query(`UPDATE reconciliation_run SET next_at = $2 WHERE id = $1 AND status = 'RUNNING'`, [id, until]);
}

/** When the last run began that came to its end, and when the last of any. */
export async function lastRuns({ query }: Queries): Promise<{ done: Date | null; any: Date | null }> {
  const [row] = await query<{ done: Date | null; any: Date | null }>(
    `SELECT (SELECT started_at FROM reconciliation_run WHERE status = 'DONE' ORDER BY id DESC LIMIT 1) AS done,
       (SELECT started_at FROM reconciliation_run ORDER BY id DESC LIMIT 1) AS "any"`,
  );
  return row ?? { done: null, any: null };
}

/** Notes where a run stands and what it has done since it was noted last. */
export async function noteProgress(
  { query }: Queries,
  id: string,
  at: { step: RunStep; place: string | null },
  done: Partial<RunCounts>,
): Promise<void> {
  await query(
    `UPDATE reconciliation_run SET step = $2, place = $3, transactions_read = transactions_read + $4,
       bookings_checked = bookings_checked + $5, accounts_checked = accounts_checked + $6, repaired = repaired + $7,
       findings_opened = findings_opened + $8, findings_closed = findings_closed + $9
     WHERE id = $1 AND status = 'RUNNING'`,
    [
      id,
      at.step,
      at.place,
      done.transactionsRead ?? 0,
      done.bookingsChecked ?? 0,
      done.accountsChecked ?? 0,
      done.repaired ?? 0,
      done.findingsOpened ?? 0,
      done.findingsClosed ?? 0,
    ],
  );
}

export async function endRun(
  { query }: Queries,
  id: string,
  end: { status: 'DONE' | 'FAILED'; now: Date; lastError?: string },
): Promise<void> {
  await query(
    `UPDATE reconciliation_run SET status = $2, finished_at = $3, last_error = $4 WHERE id = $1 AND status = 'RUNNING'`,
    [id, end.status, end.now, end.lastError ?? null],
  );
}

/** Lets a run that could not go on wait; it goes on from where it stands. */
export async function putRunOff(
  { query }: Queries,
  id: string,
  until: { nextAt: Date; lastError: string },
): Promise<void> {
  await query(
    `UPDATE reconciliation_run SET tries = tries + 1, next_at = $2, last_error = $3
     WHERE id = $1 AND status = 'RUNNING'`,
    [id, until.nextAt, until.lastError.slice(0, 500)],
  );
}

export async function pageOfRuns({ query }: Queries, page: PageRequest) {
  return newestFirst<RunRow>(page, {
    column: 'id',
    from: 1,
    idOf: (row) => row.id,
    read: (end, values) => query<Row>(`SELECT ${columns} FROM reconciliation_run WHERE true ${end}`, values),
  });
}
