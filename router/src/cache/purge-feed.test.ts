import { systemClock } from '@kelmah/kit/clock/clock';
import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { keeper } from './keeper';
import { memoryLayer } from './memory-layer';
import { followPurges, type Moment } from './purge-feed';
import { redisLayer } from './redis-layer';

const { REDIS_URL: url = '', KELMAH_NAMESPACE: namespace = '' } = testVariables();
const logger = testLogger('cache');
const nowMs = () => systemClock.now().getTime();
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

/** One router's part of the cache. */
async function instance(redis: Redis = connectRedis({ url, namespace, logger })) {
  const memory = memoryLayer();
  const feed = followPurges({ redis, logger, nowMs, onMissed: () => memory.clear() });
  const shared = redisLayer(redis, feed.stampKey, nowMs);
  closing.push(async () => {
    feed.stop();
    await redis.stop();
  });
  await eventually(() => expect(feed.moment()).toBeDefined());
  const own = keeper({ memory, feed, shared, nowMs });
  const now = () => own.moment() as Moment;
  /** As a router looks: in memory, then in Redis. */
  const inRedis = async (key: string) => {
    const found = await own.lookUp([key], now());
    if (found === 'away') throw new Error('Redis does not answer in time');
    return found[0]?.text;
  };
  const find = async (key: string) => own.recall(key)?.text ?? inRedis(key);
  return { redis, memory, feed, keeper: own, now, inRedis, find };
}

const answer = (text: string, tags: string[], forMs = 60_000) => ({ text, tags, forMs });

test('what one keeps another finds, until one of its tags is purged', async () => {
  const [a, b] = [await instance(), await instance()];
  a.keeper.keep('k1', answer('"x"', ['User:u1', 'Job[]']), a.now());
  await eventually(async () => expect(await b.find('k1')).toBe('"x"'));
  await b.feed.purge(['User:u2']);
  expect(await a.find('k1')).toBe('"x"');
  await b.feed.purge(['Job[]']);
  await eventually(() => expect(a.keeper.recall('k1')).toBeUndefined());
  expect(await a.find('k1')).toBeUndefined();
  expect(await b.find('k1')).toBeUndefined();
});

test('an answer that was begun before a purge and comes after it is not found by anybody', async () => {
  const [a, b] = [await instance(), await instance()];
  const before = a.now();
  await b.feed.purge(['User:u3']);
  await eventually(() => expect(a.now().clock).toBeGreaterThan(before.clock));
  a.keeper.keep('late', answer('"old"', ['User:u3']), before);
  expect(a.keeper.recall('late')).toBeUndefined();
  await eventually(async () => expect(await a.redis.commands.keys(a.redis.key('cache', 'kept', '*'))).not.toEqual([]));
  expect(await b.find('late')).toBeUndefined();
  a.keeper.keep('late', answer('"new"', ['User:u3']), a.now());
  await eventually(async () => expect(await b.find('late')).toBe('"new"'));
});

test('a router that starts after a purge does not find what it made stale', async () => {
  const a = await instance();
  a.keeper.keep('k2', answer('"x"', ['User:u4']), a.now());
  await eventually(async () => expect(await a.inRedis('k2')).toBeDefined());
  await a.feed.purge(['User:u4']);
  const late = await instance();
  expect(await late.find('k2')).toBeUndefined();
});

test('while purges cannot be heard nothing is kept or found in memory, and after that nothing of before', async () => {
  const a = await instance();
  const b = await instance();
  const before = a.now();
  a.keeper.keep('k3', answer('"x"', ['User:u5']), before);
  expect(a.keeper.recall('k3')?.text).toBe('"x"');
  a.redis.subscriber.disconnect(true);
  await eventually(() => expect(a.feed.moment()).toBeUndefined());
  expect(a.keeper.recall('k3')).toBeUndefined();
  await b.feed.purge(['User:u5']);
  await eventually(() => expect(a.feed.moment()).toBeDefined());
  a.keeper.keep('k3', answer('"x"', ['User:u5']), before);
  expect(a.keeper.recall('k3')).toBeUndefined();
  expect(await a.find('k3')).toBeUndefined();
});

test('a clock that is lost with what Redis knew begins above where it stood', async () => {
  const a = await instance();
  await a.feed.purge(['User:u6']);
  await eventually(() => expect(a.now().clock).toBeGreaterThan(0));
  const { clock } = a.now();
  a.keeper.keep('k4', answer('"x"', ['User:u6']), a.now());
  await a.redis.commands.del(a.redis.key('cache', 'clock'));
  await a.feed.purge(['User:u6']);
  await eventually(() => expect(a.now().clock).toBeGreaterThan(clock));
  expect(a.keeper.recall('k4')).toBeUndefined();
});

test('a purge whose message was lost is noticed by the next, and memory let go', async () => {
  const [a, b] = [await instance(), await instance()];
  a.keeper.keep('k6', answer('"x"', ['User:u7']), a.now());
  await b.redis.commands.incr(b.redis.key('cache', 'clock'));
  expect(a.keeper.recall('k6')?.text).toBe('"x"');
  const { epoch } = a.now();
  await b.feed.purge(['User:u8']);
  await eventually(() => expect(a.keeper.recall('k6')).toBeUndefined());
  expect(a.now().epoch).toBeGreaterThan(epoch);
});

test('what is over is not found, and Redis lets it go', async () => {
  const a = await instance();
  a.keeper.keep('k5', answer('"x"', [], 300), a.now());
  await eventually(async () => expect(await a.inRedis('k5')).toBe('"x"'));
  await eventually(() => expect(a.keeper.recall('k5')).toBeUndefined());
  await eventually(async () => expect(await a.inRedis('k5')).toBeUndefined());
});

test('without Redis nothing is kept, and no reader waits for it', async () => {
  const redis = connectRedis({ url: 'redis://127.0.0.1:1', namespace, logger });
  const feed = followPurges({ redis, logger, nowMs, onMissed: () => undefined });
  const own = keeper({ memory: memoryLayer(), feed, shared: redisLayer(redis, feed.stampKey, nowMs), nowMs });
  expect(own.moment()).toBeUndefined();
  expect(await own.lookUp(['k'], { clock: 1, epoch: 0 })).toBe('away');
  own.keep('k', answer('"x"', []), { clock: 1, epoch: 0 });
  expect(own.recall('k')).toBeUndefined();
  await expect(feed.purge(['User:u1'])).rejects.toThrow();
  feed.stop();
  await redis.stop();
});
