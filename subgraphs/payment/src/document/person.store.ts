import type { Queries } from '@kelmah/kit/postgres/postgres';

/** Keeps a person's name; an older version of it is old news. */
export async function keepName(
  { query }: Queries,
  person: { userId: string; name: string; version: number },
): Promise<void> {
  await query(
    `INSERT INTO person (user_id, name, version) VALUES ($1, $2, $3)
     ON CONFLICT (user_id) DO UPDATE SET name = excluded.name, version = excluded.version
     WHERE person.version < excluded.version`,
    [person.userId, person.name, person.version],
  );
}

/** Names by user id; who is not known, or forgotten, is left out. */
export async function namesOf({ query }: Queries, userIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await query<{ id: string; name: string }>(
    `SELECT user_id AS id, name FROM person WHERE user_id = ANY($1) AND name <> ''`,
    [userIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
