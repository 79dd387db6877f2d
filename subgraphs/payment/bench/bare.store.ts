import type { Postgres } from '@kelmah/kit/postgres/postgres';

/** What everything is measured against: two tables with a key each, and nothing else. */
export async function makeBareTables({ query }: Postgres): Promise<void> {
  await query('CREATE TABLE bare_transaction (id text PRIMARY KEY, reference text NOT NULL, at timestamptz NOT NULL)');
  await query(
    'CREATE TABLE bare_entry (id text PRIMARY KEY, transaction_id text NOT NULL, amount_minor bigint NOT NULL)',
  );
}

/** A transaction of two inserts, committed. */
export async function insertTwo(postgres: Postgres, id: string, at: Date): Promise<void> {
  await postgres.transaction(async ({ query }) => {
    await query('INSERT INTO bare_transaction (id, reference, at) VALUES ($1, $2, $3)', [id, `bare:${id}`, at]);
    await query('INSERT INTO bare_entry (id, transaction_id, amount_minor) VALUES ($1, $2, $3)', [`e${id}`, id, 45_00]);
  });
}

/** The process that serves this connection. */
export async function backendPid({ query }: Postgres): Promise<number> {
  const [row] = await query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return row?.pid ?? 0;
}

/** The settings by which a commit is on the disk before it is answered. */
export async function durability({ query }: Postgres): Promise<Record<string, string>> {
  const [row] = await query<Record<string, string>>(
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS "synchronousCommit",
       current_setting('full_page_writes') AS "fullPageWrites", current_setting('server_version') AS version`,
  );
  return row ?? {};
}
