import { manualClock, minute } from '@kelmah/kit/clock/clock';
import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { testEngines, testNamespace } from '@kelmah/kit/testing/engines';
import { testLogger } from '@kelmah/kit/testing/service';
import { limitStore, type LimitRule } from './limit.store';

const logger = testLogger('auth');
const rule: LimitRule = { name: 'test', times: 3, perMs: 10 * minute };
const aClock = () => manualClock(new Date('2026-03-06T10:00:00Z'));

async function expectThreeTries(redis: Redis): Promise<void> {
  const clock = aClock();
  const limits = limitStore(redis, clock, logger);
  const waits = await Promise.all(Array.from({ length: 5 }, () => limits.take(rule, 'ama@example.com')));
  expect(waits.sort((a, b) => a - b)).toEqual([0, 0, 0, 10 * minute, 10 * minute]);
  expect(await limits.take(rule, 'esi@example.com')).toBe(0);
  expect(await limits.take({ ...rule, name: 'other' }, 'ama@example.com')).toBe(0);
  clock.advance(4 * minute);
  expect(await limits.take(rule, 'ama@example.com')).toBe(6 * minute);
  clock.advance(6 * minute);
  expect(await limits.take(rule, 'ama@example.com')).toBe(0);
  await limits.giveBack(rule, 'ama@example.com');
  await limits.giveBack(rule, 'ama@example.com');
  const more = [];
  for (let tries = 0; tries < 4; tries += 1) more.push((await limits.take(rule, 'ama@example.com')) === 0);
  expect(more).toEqual([true, true, true, false]);
}

describe('limits', () => {
  it('are kept in Redis for all instances, with an end and without the address', async () => {
    const redis = connectRedis({ url: testEngines().redisUrl, namespace: testNamespace(), logger });
    await expectThreeTries(redis);
    const keys = await redis.commands.keys(redis.key('limit', '*'));
    expect(keys).toHaveLength(4);
    expect(keys.join()).not.toContain('@');
    const ends = await Promise.all(keys.map((key) => redis.commands.pttl(key)));
    expect(Math.min(...ends)).toBeGreaterThan(0);
    await redis.stop();
  });

  it('are kept by each instance alone while Redis is away', async () => {
    const away = {
      key: (...parts: string[]) => parts.join(':'),
      commands: { eval: () => Promise.reject(new Error('away')) },
    };
    await expectThreeTries(away as unknown as Redis);
  });
});
