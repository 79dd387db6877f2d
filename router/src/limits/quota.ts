import { day, second, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';
import { refused, type Refused } from '../front-door/refused';
import type { HeldKey } from '../identity/tokens';

/** What a key may still use today (UTC). */
export interface Quota {
  allowed: boolean;
  /** Units of cost in a day. */
  limit: number;
  /** Units that are left; undefined where that cannot be told. */
  remaining: number | undefined;
  /** Seconds to midnight UTC, when the next day's quota begins. */
  resetSeconds: number;
}

export interface QuotaKeeper {
  /**
   * Takes the cost of an operation out of the day's quota and counts the request; one that does not fit takes nothing
   * and counts as refused. While Redis is away everything is allowed and nothing counted.
   */
  take(key: HeldKey, cost: number): Promise<Quota>;
  /** Counts a request that was refused for another reason, such as coming too fast. */
  countRefused(key: HeldKey): Promise<void>;
}

// One step in Redis, so that requests at the same moment never take more than there is.
const takeScript = `local used = tonumber(redis.call('HGET', KEYS[1], 'cost') or '0')
local cost, limit = tonumber(ARGV[1]), tonumber(ARGV[2])
local fits = cost >= 0 and used + cost <= limit
redis.call('HINCRBY', KEYS[1], 'requests', 1)
if fits then used = redis.call('HINCRBY', KEYS[1], 'cost', ARGV[1]) else redis.call('HINCRBY', KEYS[1], 'refused', 1) end
redis.call('HSET', KEYS[1], 'lastUsedAtSeconds', ARGV[4])
if redis.call('SADD', KEYS[2], ARGV[3]) == 1 then
  redis.call('EXPIRE', KEYS[1], ARGV[5])
  redis.call('EXPIRE', KEYS[2], ARGV[5])
end
return {fits and 1 or 0, used}`;

const keptSeconds = (3 * day) / second;
/** What no quota holds: only counts the request. */
const nothingFits = -1;

/**
 * Counts in the hash `usage:<yyyy-mm-dd>:<keyId>` (`cost`, `requests`, `refused`, `lastUsedAtSeconds`) and names the key
 * in the set `usage:<yyyy-mm-dd>:keys`; both are gone after three days. Auth copies them and shows them to the owner.
 */
export function quotaKeeper(redis: Redis, clock: Clock, logger: Logger): QuotaKeeper {
  async function count({ keyId, dailyCostQuota }: HeldKey, cost: number): Promise<[fits: number, used: number]> {
    const now = clock.now();
    const today = now.toISOString().slice(0, 10);
    const keys = [redis.key('usage', today, keyId), redis.key('usage', today, 'keys')];
    const nowSeconds = Math.floor(now.getTime() / second);
    const done = await redis.commands.eval(
      takeScript,
      2,
      ...keys,
      cost,
      dailyCostQuota,
      keyId,
      nowSeconds,
      keptSeconds,
    );
    return done as [number, number];
  }

  return {
    take: async (key, cost) => {
      const limit = key.dailyCostQuota;
      const resetSeconds = Math.ceil((day - (clock.now().getTime() % day)) / second);
      try {
        const [fits, used] = await count(key, Math.ceil(cost));
        return { allowed: fits === 1, limit, remaining: Math.max(0, limit - used), resetSeconds };
      } catch (error) {
        logger.warn('quotas are not counted', { error: (error as Error).message });
        return { allowed: true, limit, remaining: undefined, resetSeconds };
      }
    },
    countRefused: async (key) => {
      try {
        await count(key, nothingFits);
      } catch (error) {
        logger.warn('a refusal is not counted', { error: (error as Error).message });
      }
    },
  };
}

/** The headers of every answer to a key. */
export function quotaHeaders({ limit, remaining, resetSeconds }: Quota): Record<string, string> {
  return {
    'x-quota-limit': String(limit),
    ...(remaining !== undefined && { 'x-quota-remaining': String(remaining) }),
    'x-quota-reset': String(resetSeconds),
  };
}

/** What a key is told whose quota does not hold an operation. */
export const quotaExceeded = (quota: Quota): Refused =>
  refused(
    429,
    'QUOTA_EXCEEDED',
    'The quota of this key for today does not hold this operation. It begins anew at midnight UTC.',
    { ...quotaHeaders(quota), 'retry-after': String(quota.resetSeconds) },
    'quota',
  );
