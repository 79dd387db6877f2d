import type { Redis } from '@kelmah/kit/redis/redis';
import { createHash } from 'node:crypto';
import { deserialise, isOver, serialise, type Kept } from './kept';

/** A read that takes longer counts as a miss: asking a subgraph is faster than waiting on. */
const readMsMax = 50;
/** After Redis failed or was slow it is left alone for so long. */
const restMs = 1_000;
const charactersMax = 256_000;
/** What one process writes a second at most, so that nobody fills Redis with answers that only they ask for. */
const charactersASecondMax = 2_000_000;

/** What all processes keep together. */
export interface RedisLayer {
  /** What is kept under the keys and is neither over nor stale. `away` where Redis does not answer in time. */
  read(keys: readonly string[]): Promise<(Kept | undefined)[] | 'away'>;
  /** Keeps it if it can; nobody waits for that. */
  write(key: string, kept: Kept): void;
}

export function redisLayer(redis: Redis, stampKey: (tag: string) => string, nowMs: () => number): RedisLayer {
  let restsUntilMs = 0;
  let second = 0;
  let written = 0;

  const placeOf = (key: string) => redis.key('cache', 'kept', createHash('sha1').update(key).digest('base64url'));

  async function readAll(keys: readonly string[]): Promise<(Kept | undefined)[]> {
    const texts = await redis.commands.mget(keys.map(placeOf));
    const now = nowMs();
    const found = texts.map((text) => (text === null ? undefined : deserialise(text)));
    const tags = [...new Set(found.flatMap((kept) => kept?.tags ?? []))];
    if (tags.length === 0) return found.map((kept) => (kept && !isOver(kept, now) ? kept : undefined));
    const stamps = await redis.commands.mget(tags.map(stampKey));
    const purgedAt = new Map(tags.map((tag, index) => [tag, Number(stamps[index] ?? 0)]));
    return found.map((kept) => {
      const isGood = kept && !isOver(kept, now) && kept.tags.every((tag) => (purgedAt.get(tag) ?? 0) <= kept.clock);
      return isGood ? kept : undefined;
    });
  }

  return {
    read: async (keys) => {
      if (nowMs() < restsUntilMs) return 'away';
      const found = await within(readMsMax, readAll(keys));
      if (found === 'away') restsUntilMs = nowMs() + restMs;
      return found;
    },
    write: (key, kept) => {
      const now = nowMs();
      const text = serialise(kept);
      const forMs = Math.ceil(kept.atMs + kept.forMs - now);
      if (now < restsUntilMs || text.length > charactersMax || forMs <= 0) return;
      const thisSecond = Math.floor(now / 1_000);
      if (thisSecond !== second) [second, written] = [thisSecond, 0];
      if (written + text.length > charactersASecondMax) return;
      written += text.length;
      redis.commands.set(placeOf(key), text, 'PX', forMs).catch(() => undefined);
    },
  };
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value | 'away'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'away'>((resolve) => {
    timer = setTimeout(() => resolve('away'), ms);
  });
  try {
    return await Promise.race([work.catch(() => 'away' as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
