import type { Queries } from '@kelmah/kit/postgres/postgres';

/** The end of a chain, or how far it was looked at. */
export interface ChainHead {
  shard: number;
  position: number;
  hash: string;
}

export interface JudgedTransaction {
  id: string;
  position: number;
  /** The one before it in its chain is not there. */
  gap: boolean;
  /** Its `previous_hash` is not the hash of the one before it. */
  unlinked: boolean;
  /** Its hash is not that of what it says now. */
  changed: boolean;
  /** Fewer than two entries, or a currency in which they do not sum to zero. */
  unbalanced: boolean;
}

export interface JudgedRun {
  transactions: number;
  entries: number;
  /** Undefined where nothing follows. */
  head: ChainHead | undefined;
  wrong: JudgedTransaction[];
}

/** The chains that have begun, whatever their number. Each is found by one step in the index. */
export async function findShards({ query }: Queries): Promise<number[]> {
  const rows = await query<{ shard: number }>(
    `WITH RECURSIVE begun AS (
       (SELECT shard FROM ledger_transaction ORDER BY shard LIMIT 1)
       UNION ALL
       SELECT (SELECT shard FROM ledger_transaction AS next WHERE next.shard > begun.shard ORDER BY shard LIMIT 1)
       FROM begun WHERE begun.shard IS NOT NULL)
     SELECT shard FROM begun WHERE shard IS NOT NULL`,
  );
  return rows.map(({ shard }) => shard);
}

/**
 * Judges a run of one chain behind `after`, in the database: links, hashes, gaps, sums. The hash of a moment holds its
 * milliseconds, so anything finer is a change.
 */
export async function judgeRun({ query }: Queries, after: ChainHead, limit: number): Promise<JudgedRun> {
  const [row] = await query<{
    transactions: number;
    entries: number;
    position: number | null;
    hash: string | null;
    wrong: JudgedTransaction[];
  }>(
    `WITH run AS MATERIALIZED (
       SELECT *, lag(position, 1, $2::bigint) OVER (ORDER BY position) AS position_before,
         lag(hash, 1, $3::text) OVER (ORDER BY position) AS hash_before
       FROM (SELECT * FROM ledger_transaction WHERE shard = $1 AND position > $2 ORDER BY position LIMIT $4) AS taken
     ), judged AS MATERIALIZED (
       SELECT run.id, position, number,
         position <> position_before + 1 AS gap,
         previous_hash <> hash_before AS unlinked,
         at <> date_trunc('milliseconds', at) OR hash IS DISTINCT FROM ledger_chain_hash(previous_hash, run.id, kind,
           reference, funding_id, payout_id, at, shard, position, '[' || coalesce(content, '') || ']') AS changed,
         number < 2 OR total <> 0 OR (lowest <> highest AND EXISTS (
           SELECT FROM ledger_entry WHERE transaction_id = run.id GROUP BY currency HAVING sum(amount_minor) <> 0
         )) AS unbalanced
       FROM run CROSS JOIN LATERAL (
         SELECT count(*) AS number, sum(amount_minor) AS total, min(currency) AS lowest, max(currency) AS highest,
           string_agg(ledger_entry_json(entry.id, account_id, currency, amount_minor), ',' ORDER BY entry.id COLLATE "C")
             AS content
         FROM ledger_entry AS entry WHERE transaction_id = run.id
       ) AS lines
     )
     SELECT count(*) AS transactions, coalesce(sum(number), 0)::bigint AS entries, max(position) AS position,
       (SELECT hash FROM run ORDER BY position DESC LIMIT 1) AS hash,
       coalesce(jsonb_agg(jsonb_build_object('id', id, 'position', position, 'gap', gap, 'unlinked', unlinked,
           'changed', changed, 'unbalanced', unbalanced) ORDER BY position)
         FILTER (WHERE gap OR unlinked OR changed OR unbalanced), '[]') AS wrong
     FROM judged`,
    [after.shard, after.position, after.hash, limit],
  );
  if (!row || row.position === null || row.hash === null) {
    return { transactions: 0, entries: 0, head: undefined, wrong: [] };
  }
  const { transactions, entries, position, hash, wrong } = row;
  return { transactions, entries, head: { shard: after.shard, position, hash }, wrong };
}

/** A walk through a table by its key: how far it came (undefined at the end) and which rows are wrong. */
export interface Walked {
  end: string | undefined;
  rows: number;
  wrong: string[];
}

/** Entries that belong to no transaction, or to no account of their currency. */
export async function judgeEntries({ query }: Queries, afterId: string, limit: number): Promise<Walked> {
  const [row] = await query<{ end: string | null; rows: number; wrong: string[] }>(
    `WITH walked AS MATERIALIZED (SELECT * FROM ledger_entry WHERE id > $1 ORDER BY id LIMIT $2)
     SELECT max(walked.id) AS end, count(*) AS rows,
       coalesce(array_agg(walked.id) FILTER (WHERE booked.id IS NULL OR account.id IS NULL), '{}') AS wrong
     FROM walked
     LEFT JOIN ledger_transaction AS booked ON booked.id = walked.transaction_id
     LEFT JOIN ledger_account AS account ON account.id = walked.account_id AND account.currency = walked.currency`,
    [afterId, limit],
  );
  return { end: row?.end ?? undefined, rows: row?.rows ?? 0, wrong: row?.wrong ?? [] };
}

export interface NotedHeads {
  notedAt: Date;
  heads: Record<string, [position: number, hash: string]>;
}

/** The ends of the chains as they were last noted. */
export async function lastNote({ query }: Queries): Promise<NotedHeads | undefined> {
  const [row] = await query<NotedHeads & Record<string, unknown>>(
    'SELECT noted_at AS "notedAt", heads FROM ledger_head ORDER BY number DESC LIMIT 1',
  );
  return row;
}

export async function insertNote({ query }: Queries, heads: NotedHeads['heads'], at: Date): Promise<void> {
  await query('INSERT INTO ledger_head (noted_at, heads) VALUES ($1, $2)', [at, JSON.stringify(heads)]);
}

/** Of these heads, those at whose place another transaction stands now, or none. */
export async function findCutOff({ query }: Queries, heads: readonly ChainHead[]): Promise<ChainHead[]> {
  return query<ChainHead & Record<string, unknown>>(
    `SELECT DISTINCT kept.shard, kept.position, kept.hash
     FROM unnest($1::int[], $2::bigint[], $3::text[]) AS kept (shard, position, hash)
     LEFT JOIN ledger_transaction AS booked ON booked.shard = kept.shard AND booked.position = kept.position
     WHERE booked.hash IS DISTINCT FROM kept.hash ORDER BY 1, 2`,
    [heads.map(({ shard }) => shard), heads.map(({ position }) => position), heads.map(({ hash }) => hash)],
  );
}

/** Of all notes ever taken, the heads that no longer stand where they stood. */
export async function findCutOffOfAllNotes({ query }: Queries): Promise<ChainHead[]> {
  return query<ChainHead & Record<string, unknown>>(
    `SELECT DISTINCT kept.shard, kept.position, kept.hash
     FROM ledger_head
     CROSS JOIN LATERAL (SELECT key::int AS shard, (value ->> 0)::bigint AS position, value ->> 1 AS hash
       FROM jsonb_each(heads)) AS kept
     LEFT JOIN ledger_transaction AS booked ON booked.shard = kept.shard AND booked.position = kept.position
     WHERE booked.hash IS DISTINCT FROM kept.hash ORDER BY 1, 2`,
  );
}
