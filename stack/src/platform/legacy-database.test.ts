import { Client } from 'pg';
import { testEngines, testNamespace } from '@kelmah/kit/testing/engines';
import type { Platform } from './platform';
import { seedLegacy } from '../demo/legacy-seed.store';
import { legacyPeople } from '../demo/legacy-people';
import { makeLegacyDatabase, type LegacyPlace } from './legacy-database.store';

const namespace = testNamespace();
const now = new Date('2026-11-01T08:00:00Z');
let place: LegacyPlace;
let owner: Client;

beforeAll(async () => {
  const { postgresUrl } = testEngines();
  owner = new Client({ connectionString: postgresUrl });
  await owner.connect();
  place = await makeLegacyDatabase(postgresUrl, namespace);
});
afterAll(async () => {
  const { schema } = place;
  await owner.query(`DROP SCHEMA ${schema} CASCADE; DROP OWNED BY ${schema}_reader; DROP ROLE ${schema}_reader`);
  await owner.end();
});

async function asReader<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: place.readUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

test('the services read the older system under a login that may do nothing else', async () => {
  await asReader(async (client) => {
    expect((await client.query('SELECT current_user AS me')).rows).toEqual([{ me: `${place.schema}_reader` }]);
    await expect(client.query('DELETE FROM users')).rejects.toThrow(/permission denied/);
    await expect(client.query('CREATE TABLE mine (id integer)')).rejects.toThrow(/permission denied/);
  });
});

test('the demo fills it once, however often it is told to, and the next start reads it with a new password', async () => {
  const engines = { postgresql: { url: testEngines().postgresUrl } };
  const platform = { engines, legacySchema: place.schema } as unknown as Platform;
  await seedLegacy(platform, now);
  await seedLegacy(platform, now);
  const before = place.readUrl;
  place = await makeLegacyDatabase(testEngines().postgresUrl, namespace);
  expect(place.readUrl).not.toBe(before);
  const { users, profiles } = legacyPeople(now);
  const counts = await asReader((client) =>
    client.query('SELECT (SELECT count(*)::int FROM users) AS users, (SELECT count(*)::int FROM profiles) AS profiles'),
  );
  expect(counts.rows).toEqual([{ users: users.length, profiles: profiles.length }]);
});
