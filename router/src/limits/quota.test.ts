import { hour, manualClock, second } from '@kelmah/kit/clock/clock';
import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { quotaExceeded, quotaHeaders, quotaKeeper } from './quota';

const variables = testVariables();
const connect = (url = variables['REDIS_URL'] ?? '') =>
  connectRedis({ url, namespace: variables['KELMAH_NAMESPACE'] ?? '', logger: testLogger() });
let redis: Redis;
beforeAll(() => {
  redis = connect();
});
afterAll(() => redis.stop());

let ids = 0;
const aKey = (dailyCostQuota: number) => ({ keyId: `key_${(ids += 1)}`, appId: 'pap_1', dailyCostQuota });
const evening = () => manualClock(new Date('2026-11-22T23:00:00Z'));
const countsOf = (keyId: string, day = '2026-11-22') => redis.commands.hgetall(redis.key('usage', day, keyId));

test('takes what fits, says what is left, and refuses what does not fit without taking it', async () => {
  const keeper = quotaKeeper(redis, evening(), testLogger());
  const key = aKey(100);
  expect(await keeper.take(key, 60)).toEqual({ allowed: true, limit: 100, remaining: 40, resetSeconds: 3_600 });
  expect(await keeper.take(key, 41)).toEqual({ allowed: false, limit: 100, remaining: 40, resetSeconds: 3_600 });
  expect(await keeper.take(key, 39.2)).toMatchObject({ allowed: true, remaining: 0 });
  expect(await keeper.take(key, 1)).toMatchObject({ allowed: false, remaining: 0 });
  expect(await keeper.take(key, 0)).toMatchObject({ allowed: true, remaining: 0 });
  expect(await countsOf(key.keyId)).toEqual({
    cost: '100',
    requests: '5',
    refused: '2',
    lastUsedAtSeconds: String(Date.parse('2026-11-22T23:00:00Z') / 1_000),
  });
});

test('requests at the same moment never take more than there is', async () => {
  const keepers = [1, 2, 3].map(() => quotaKeeper(redis, evening(), testLogger()));
  const key = aKey(100);
  const taken = await Promise.all(keepers.flatMap((keeper) => Array.from({ length: 40 }, () => keeper.take(key, 7))));
  expect(taken.filter(({ allowed }) => allowed)).toHaveLength(14);
  expect(await countsOf(key.keyId)).toMatchObject({ cost: '98', requests: '120', refused: '106' });
});

test('a new day in UTC begins anew', async () => {
  const clock = evening();
  const keeper = quotaKeeper(redis, clock, testLogger());
  const key = aKey(10);
  clock.advance(hour - second);
  expect(await keeper.take(key, 10)).toMatchObject({ remaining: 0, resetSeconds: 1 });
  clock.advance(second);
  expect(await keeper.take(key, 10)).toMatchObject({ allowed: true, remaining: 0, resetSeconds: 86_400 });
  expect(await countsOf(key.keyId)).toMatchObject({ cost: '10' });
  expect(await countsOf(key.keyId, '2026-11-23')).toMatchObject({ cost: '10' });
});

test('a smaller quota than was used leaves nothing, and no less than nothing', async () => {
  const keeper = quotaKeeper(redis, evening(), testLogger());
  const key = aKey(100);
  await keeper.take(key, 80);
  expect(await keeper.take({ ...key, dailyCostQuota: 50 }, 1)).toMatchObject({ allowed: false, remaining: 0 });
});

test('a refusal for another reason is counted and takes nothing', async () => {
  const keeper = quotaKeeper(redis, evening(), testLogger());
  const key = aKey(100);
  await keeper.countRefused(key);
  expect(await countsOf(key.keyId)).toMatchObject({ requests: '1', refused: '1' });
  expect(await keeper.take(key, 100)).toMatchObject({ allowed: true });
});

test('the keys of a day are named, and all of it ends by itself', async () => {
  const keeper = quotaKeeper(redis, evening(), testLogger());
  const key = aKey(100);
  await keeper.take(key, 1);
  await keeper.take(key, 1);
  const names = redis.key('usage', '2026-11-22', 'keys');
  expect(await redis.commands.sismember(names, key.keyId)).toBe(1);
  for (const name of [names, redis.key('usage', '2026-11-22', key.keyId)]) {
    const left = await redis.commands.ttl(name);
    expect(left).toBeGreaterThan(2 * 86_400);
    expect(left).toBeLessThanOrEqual(3 * 86_400);
  }
});

test('while Redis is away everything is allowed and nothing promised', async () => {
  const away = connect('redis://127.0.0.1:9');
  const keeper = quotaKeeper(away, evening(), testLogger());
  const quota = await keeper.take(aKey(100), 1_000);
  expect(quota).toEqual({ allowed: true, limit: 100, remaining: undefined, resetSeconds: 3_600 });
  expect(quotaHeaders(quota)).toEqual({ 'x-quota-limit': '100', 'x-quota-reset': '3600' });
  await keeper.countRefused(aKey(100));
  await away.stop();
});

test('a key past its quota is told until when to wait', () => {
  const refusal = quotaExceeded({ allowed: false, limit: 100, remaining: 3, resetSeconds: 3_600 });
  expect(refusal).toMatchObject({ status: 429, code: 'QUOTA_EXCEEDED' });
  expect(refusal.headers).toEqual({
    'x-quota-limit': '100',
    'x-quota-remaining': '3',
    'x-quota-reset': '3600',
    'retry-after': '3600',
  });
});
