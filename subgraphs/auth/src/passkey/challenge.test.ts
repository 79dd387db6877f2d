import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { testEngines, testNamespace } from '@kelmah/kit/testing/engines';
import { testLogger } from '@kelmah/kit/testing/service';
import { challengeStore } from './challenge.store';

const aRedis = (url = testEngines().redisUrl) =>
  connectRedis({ url, namespace: testNamespace(), logger: testLogger('auth') });

describe('challenges for passkeys', () => {
  let redis: Redis;
  beforeAll(() => {
    redis = aRedis();
  });
  afterAll(() => redis.stop());

  it('are taken once, for what and by whom they were given out', async () => {
    const challenges = challengeStore(redis);
    const takes = async (put: Parameters<typeof challenges.put>, take: typeof put) => {
      await challenges.put(...put);
      return [await challenges.take(...take), await challenges.take(...put)];
    };
    expect(await takes(['add', 'one', 'ama'], ['add', 'one', 'ama'])).toEqual([true, false]);
    expect(await takes(['add', 'two', 'ama'], ['add', 'two', 'kofi'])).toEqual([false, false]);
    expect(await takes(['add', 'three', 'ama'], ['proof', 'three', 'ama'])).toEqual([false, true]);
    expect(await takes(['sign-in', 'four', ''], ['sign-in', 'five', ''])).toEqual([false, true]);
  });

  it('are taken once by ten at the same moment', async () => {
    const challenges = challengeStore(redis);
    await challenges.put('sign-in', 'many', '');
    const taken = await Promise.all(Array.from({ length: 10 }, () => challenges.take('sign-in', 'many', '')));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('are not to be had while Redis is away, which is said in clear words', async () => {
    const away = aRedis('redis://127.0.0.1:1');
    const challenges = challengeStore(away);
    const refusal = {
      code: 'UNAVAILABLE',
      message: 'Passkeys are not available right now. Try again in a moment.',
    };
    await expect(challenges.put('add', 'one', 'ama')).rejects.toMatchObject(refusal);
    await expect(challenges.take('add', 'one', 'ama')).rejects.toMatchObject(refusal);
    await away.stop();
  });
});
