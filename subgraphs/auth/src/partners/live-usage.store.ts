import type { Redis } from '@kelmah/kit/redis/redis';

/** What the router has counted for a key on a day so far. */
export interface LiveUsage {
  keyId: string;
  day: string;
  cost: number;
  requests: number;
  refused: number;
  lastUsedAt: Date | null;
}

export type LiveUsageStore = ReturnType<typeof liveUsageStore>;

const atOnce = 200;

/**
 * The router's counters: the hash `usage:<day>:<keyId>` with `cost`, `requests`, `refused` and `lastUsedAtSeconds`, and
 * the set `usage:<day>:keys` of the keys that have one. Everything throws an Error while Redis is away.
 */
export function liveUsageStore(redis: Redis) {
  return {
    /** The keys that were used on a day, some hundred at a time. */
    async *keysOf(day: string): AsyncGenerator<string[]> {
      let cursor = '0';
      do {
        const [next, keyIds] = await redis.commands.sscan(redis.key('usage', day, 'keys'), cursor, 'COUNT', atOnce);
        if (keyIds.length > 0) yield keyIds;
        cursor = next;
      } while (cursor !== '0');
    },

    /** Those of the keys that were used on this day. */
    read: async (day: string, keyIds: readonly string[]): Promise<LiveUsage[]> => {
      if (keyIds.length === 0) return [];
      const pipeline = redis.commands.pipeline();
      for (const keyId of keyIds)
        pipeline.hmget(redis.key('usage', day, keyId), 'cost', 'requests', 'refused', 'lastUsedAtSeconds');
      const answers = (await pipeline.exec()) ?? [];
      return answers.flatMap(([error, counted], index) => {
        if (error) throw error;
        const [cost, requests, refused, seconds] = (counted as (string | null)[]).map((text) => Number(text ?? 0));
        if (!requests) return [];
        const lastUsedAt = seconds ? new Date(seconds * 1_000) : null;
        return [{ keyId: keyIds[index] ?? '', day, cost: cost ?? 0, requests, refused: refused ?? 0, lastUsedAt }];
      });
    },
  };
}
