import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import { createHash } from 'node:crypto';
import { keepOperationsOfReleases } from '../src/documents/earlier-operations';
import { post } from './attacks/asking';
import { SmallHouse } from './small-house';

const earlier = 'query Earlier { whoAmI }';
const hashOf = (source: string) => createHash('sha256').update(source).digest('hex');
const byHash = (source: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(source) } } });
const fileOf = (...sources: string[]) => ({
  document: (hash: string) => sources.find((source) => hashOf(source) === hash),
  has: (source: string) => sources.includes(source),
  all: () => sources,
});

const house = new SmallHouse({ NODE_ENV: 'production', SAFELIST: 'enforce', RATE_ADDRESS_PER_MINUTE: '3000' });
let redis: Redis;
const keyOf = (source: string) => redis.key('operations', hashOf(source));
const connect = (url = house.variables['REDIS_URL'] ?? '') =>
  connectRedis({ url, namespace: house.variables['KELMAH_NAMESPACE'] ?? '', logger: testLogger() });

beforeAll(async () => {
  redis = connect();
  // The router of the release before was here.
  const before = keepOperationsOfReleases(fileOf(earlier), redis, testLogger());
  await eventually(async () => expect(await redis.commands.exists(keyOf(earlier))).toBe(1));
  await before.stop();
  await house.open();
});
afterAll(async () => {
  await house.close();
  await redis.stop();
});

test('a page that was opened before a release goes on asking', async () => {
  expect((await post(house.url, byHash(earlier))).body.data).toEqual({ whoAmI: 'anonymous' });
  expect((await post(house.url, { query: earlier })).body.data).toEqual({ whoAmI: 'anonymous' });
  expect((await post(house.url, byHash('query Never { whoAmI }'))).code).toBe('OPERATION_NOT_REGISTERED');
});

test('an operation is remembered for 30 days after the last release that had it', async () => {
  const days = (await redis.commands.pttl(keyOf(earlier))) / 86_400_000;
  expect(days).toBeGreaterThan(29.9);
  expect(days).toBeLessThanOrEqual(30);
});

test('what does not fit its hash is no operation', async () => {
  await redis.commands.set(keyOf('query Meant { whoAmI }'), 'query Other { whoAmI }');
  expect((await post(house.url, byHash('query Meant { whoAmI }'))).code).toBe('OPERATION_NOT_REGISTERED');
});

test('made-up hashes are paid for', async () => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) => post(house.url, byHash(`query Made${index} { whoAmI }`))),
  );
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['OPERATION_NOT_REGISTERED', 'RATE_LIMITED']));
});

test('without Redis there is this release alone', async () => {
  const away = connect('redis://127.0.0.1:1');
  const kept = keepOperationsOfReleases(fileOf('query Now { whoAmI }'), away, testLogger());
  expect(await kept.earlier(hashOf(earlier))).toBeUndefined();
  expect(kept.document(hashOf('query Now { whoAmI }'))).toBe('query Now { whoAmI }');
  await kept.stop();
  await away.stop();
});
