import type { Clock } from '@kelmah/kit/clock/clock';
import { systemClock } from '@kelmah/kit/clock/clock';
import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { rateLimiter } from './rate';

const variables = testVariables();
const connect = (url = variables['REDIS_URL'] ?? '') =>
  connectRedis({ url, namespace: variables['KELMAH_NAMESPACE'] ?? '', logger: testLogger() });
let redis: Redis;
beforeAll(() => {
  redis = connect();
});
afterAll(() => redis.stop());

let ids = 0;
const limit = (perMinute: number) => ({ kind: 'test', id: `id${ids++}`, perMinute });

test('a minute’s worth is let through at once, no more, and says when to come again', async () => {
  const limiter = rateLimiter(redis, systemClock, testLogger());
  const of = limit(60);
  for (let spent = 0; spent < 60; spent += 10) expect(await limiter.spend(of, 10)).toBeUndefined();
  const wait = await limiter.spend(of, 10);
  expect(wait).toBeGreaterThanOrEqual(1);
  expect(wait).toBeLessThanOrEqual(10);
});

test('several instances hold one limit, also when all are asked at once', async () => {
  const instances = Array.from({ length: 3 }, () => rateLimiter(redis, systemClock, testLogger()));
  const of = limit(600);
  const verdicts = await Promise.all(
    instances.flatMap((limiter) => Array.from({ length: 300 }, () => limiter.spend(of, 1))),
  );
  const let_ = verdicts.filter((verdict) => verdict === undefined).length;
  // What refills meanwhile comes on top, what is leased and not spent goes off.
  expect(let_).toBeGreaterThan(500);
  expect(let_).toBeLessThan(700);
});

test('one who asks at once is not refused before the limit is spent', async () => {
  const limiter = rateLimiter(redis, systemClock, testLogger());
  const of = limit(100);
  const verdicts = await Promise.all(Array.from({ length: 100 }, () => limiter.spend(of, 1)));
  expect(verdicts.filter((verdict) => verdict !== undefined)).toEqual([]);
});

test('a refusal is remembered without asking Redis, and ends', async () => {
  const at = { ms: Date.now() };
  const clock: Clock = { now: () => new Date(at.ms) };
  const limiter = rateLimiter(redis, clock, testLogger());
  const of = limit(60_000);
  expect(await limiter.spend(of, 60_000)).toBeUndefined();
  const asked = jest.spyOn(redis.commands, 'eval');
  expect(await limiter.spend(of, 30_000)).toBeGreaterThan(0);
  expect(await limiter.spend(of, 30_000)).toBeGreaterThan(0);
  expect(asked).toHaveBeenCalledTimes(1);
  at.ms += 31_000;
  await limiter.spend(of, 30_000);
  expect(asked).toHaveBeenCalledTimes(2);
  asked.mockRestore();
});

test('more than a minute’s worth at once is never let through', async () => {
  expect(await rateLimiter(redis, systemClock, testLogger()).spend(limit(60), 61)).toBe(60);
});

test('while Redis is away an instance counts by itself', async () => {
  const away = connect('redis://127.0.0.1:9');
  const limiter = rateLimiter(away, systemClock, testLogger());
  const of = limit(20);
  expect(await limiter.spend(of, 20)).toBeUndefined();
  expect(await limiter.spend(of, 20)).toBeGreaterThan(0);
  await away.stop();
});
