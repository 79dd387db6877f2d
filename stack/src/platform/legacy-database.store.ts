import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { makeLegacyTables } from '@kelmah/kit/demo/legacy-tables.store';

/** The database of the older system in a local platform: a schema beside the others, and what reads it. */
export interface LegacyPlace {
  schema: string;
  /** Of a login that may read and nothing else, where one could be made; what `LEGACY_DATABASE_URL` says. */
  readUrl: string;
}

/** SQLSTATE of somebody who may not make a login. */
const mayNot = '42501';

/** Makes the older system's tables where they are missing, and a login that reads them with a password of this start. */
export async function makeLegacyDatabase(databaseUrl: string, namespace: string): Promise<LegacyPlace> {
  const schema = `${namespace}_legacy`;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await makeLegacyTables(client, schema);
    const url = new URL(databaseUrl);
    const login = await readerOf(client, schema);
    if (login) Object.assign(url, login);
    url.searchParams.set('options', `-c search_path=${schema}`);
    return { schema, readUrl: url.href };
  } finally {
    await client.end();
  }
}

async function readerOf(client: Client, schema: string): Promise<{ username: string; password: string } | undefined> {
  const username = `${schema}_reader`;
  const password = randomBytes(24).toString('base64url');
  try {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [username]);
    // The name and the password are made here, of letters and digits alone: a role takes neither as a value.
    await client.query(`${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${username} LOGIN PASSWORD '${password}'`);
    await client.query(
      `GRANT USAGE ON SCHEMA ${schema} TO ${username}; GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${username}`,
    );
    return { username, password };
  } catch (error) {
    if ((error as { code?: string }).code === mayNot) return undefined;
    throw error;
  }
}
