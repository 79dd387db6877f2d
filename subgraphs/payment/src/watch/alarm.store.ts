import { newId } from '@kelmah/kit/ids/ids';
import type { Queries } from '@kelmah/kit/postgres/postgres';

/** A fault as it was found: see `LedgerFault`. */
export interface FoundFault {
  what: string;
  place: string;
  words: string;
}

/** Notes faults that were found now; answers with those that did not stand before. */
export async function noteFaults({ query }: Queries, faults: readonly FoundFault[], now: Date): Promise<FoundFault[]> {
  if (faults.length === 0) return [];
  // One row a fault: a statement may not touch a row twice.
  const found = [...new Map(faults.map((fault) => [`${fault.what} ${fault.place}`, fault])).values()];
  return query<FoundFault & Record<string, unknown>>(
    `WITH noted AS (
       INSERT INTO ledger_alarm (id, what, place, words, first_seen_at, last_seen_at)
       SELECT id, what, place, words, $5, $5
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS found (id, what, place, words)
       ON CONFLICT (what, place) WHERE resolved_at IS NULL
       DO UPDATE SET last_seen_at = excluded.last_seen_at, words = excluded.words
       RETURNING what, place, words, first_seen_at = last_seen_at AND xmax = 0 AS fresh)
     SELECT what, place, words FROM noted WHERE fresh ORDER BY what, place`,
    [
      found.map(() => newId('ledgerAlarm', now)),
      found.map(({ what }) => what),
      found.map(({ place }) => place),
      found.map(({ words }) => words),
      now,
    ],
  );
}

/** Alarms that a whole turn, begun at this moment, did not find again. */
export async function resolveUnseenSince({ query }: Queries, turnBeganAt: Date, now: Date): Promise<void> {
  await query('UPDATE ledger_alarm SET resolved_at = $2 WHERE resolved_at IS NULL AND last_seen_at < $1', [
    turnBeganAt,
    now,
  ]);
}

export async function countOpenAlarms({ query }: Queries): Promise<number> {
  const [row] = await query<{ open: number }>('SELECT count(*) AS open FROM ledger_alarm WHERE resolved_at IS NULL');
  return row?.open ?? 0;
}
