import { Client } from 'pg';
import { addLegacyRows, makeLegacyTables, type LegacyProfile, type LegacyUser } from '../demo/legacy-tables.store';
import { testEngines, testNamespace } from './engines';
import { buildTollgate } from './tollgate';

/** The older system in a test: its tables, on the PostgreSQL of this run, in a schema of their own. */
export interface LegacySystem {
  /** What `LEGACY_DATABASE_URL` says. */
  url: string;
  add(users: readonly LegacyUser[], profiles?: readonly LegacyProfile[]): Promise<void>;
  /** All that is in its tables, as one text: to see that nobody wrote there. */
  contents(): Promise<string>;
  /** Cuts it off, and whoever asks it just now; or brings it back. */
  goAway(): void;
  comeBack(): void;
  stop(): Promise<void>;
}

export async function aLegacySystem(): Promise<LegacySystem> {
  const real = new URL(testEngines().postgresUrl);
  const schema = `legacy_${testNamespace()}`;
  const client = new Client({ connectionString: real.href });
  await client.connect();
  await makeLegacyTables(client, schema);
  const gate = await buildTollgate({ host: real.hostname, port: Number(real.port) });
  const url = new URL(real.href);
  url.host = `127.0.0.1:${gate.port}`;
  url.searchParams.set('options', `-c search_path=${schema}`);
  const all = (table: string) =>
    `(SELECT jsonb_agg(to_jsonb(one) ORDER BY one.id) FROM ${schema}.${table} one) AS ${table}`;
  return {
    url: url.href,
    add: (users, profiles = []) => addLegacyRows(client, schema, { users, profiles }),
    contents: async () => JSON.stringify((await client.query(`SELECT ${all('users')}, ${all('profiles')}`)).rows),
    goAway: () => gate.close(),
    comeBack: () => gate.open(),
    stop: async () => {
      await gate.stop();
      await client.query(`DROP SCHEMA ${schema} CASCADE`);
      await client.end();
    },
  };
}

let last = 0;

/** Somebody of the older system in good order; the password is to be a bcrypt hash. */
export function aLegacyUser(more: Partial<LegacyUser> = {}): LegacyUser {
  const id = more.id ?? (last += 1);
  return {
    id,
    email: `yaa.${id}@old.example`,
    password: null,
    full_name: 'Yaa Asantewaa',
    phone: null,
    role: 'hirer',
    status: 'active',
    email_verified: true,
    phone_verified: false,
    created_at: new Date('2021-03-06T09:00:00Z'),
    ...more,
  };
}
