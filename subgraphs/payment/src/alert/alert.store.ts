import type { Queries } from '@kelmah/kit/postgres/postgres';

/** Something that a person of ours has to look at. One key stands once, until it is settled. */
export interface Alert {
  key: string;
  subject: string;
  text: string;
}

export interface UnsentAlert extends Alert {
  id: number;
  tries: number;
}

/** True where it did not stand before. `nextAt` is when to send the letter, if anybody gets one. */
export async function insertAlert(
  { query }: Queries,
  alert: Alert & { now: Date; nextAt: Date | null },
): Promise<boolean> {
  const rows = await query(
    `INSERT INTO alert (key, subject, text, raised_at, next_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (key) WHERE settled_at IS NULL DO NOTHING RETURNING id`,
    [alert.key, alert.subject, alert.text, alert.now, alert.nextAt],
  );
  return rows.length > 0;
}

/** Settles what stands under keys that begin so. */
export async function settleAlerts({ query }: Queries, keysFrom: string, now: Date): Promise<void> {
  await query(`UPDATE alert SET settled_at = $2 WHERE settled_at IS NULL AND starts_with(key, $1)`, [keysFrom, now]);
}

export async function countStanding({ query }: Queries): Promise<number> {
  const [row] = await query<{ standing: number }>(`SELECT count(*) AS standing FROM alert WHERE settled_at IS NULL`);
  return row?.standing ?? 0;
}

/** Takes letters that are due; nobody else sends them until the lease is over. */
export async function takeUnsentAlerts(
  { query }: Queries,
  take: { now: Date; leaseUntil: Date; limit: number },
): Promise<UnsentAlert[]> {
  return query<UnsentAlert & Record<string, unknown>>(
    `UPDATE alert SET tries = tries + 1, next_at = $2
     WHERE id IN (SELECT id FROM alert WHERE next_at <= $1 ORDER BY next_at LIMIT $3 FOR UPDATE SKIP LOCKED)
     RETURNING id, key, subject, text, tries`,
    [take.now, take.leaseUntil, take.limit],
  );
}

/** When to try the letter next; null once it is sent. */
export async function putAlertOff({ query }: Queries, id: number, nextAt: Date | null): Promise<void> {
  await query(`UPDATE alert SET next_at = $2 WHERE id = $1`, [id, nextAt]);
}
