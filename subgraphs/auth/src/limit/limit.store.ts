import { createHash } from 'node:crypto';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';

export interface LimitRule {
  /** Kebab-case; it names the counters. */
  name: string;
  times: number;
  perMs: number;
}

export interface LimitStore {
  /** Counts one try. Answers with the milliseconds to wait where there were too many in this window, else 0. */
  take(rule: LimitRule, subject: string): Promise<number>;
  /** Takes one try back, for what turned out to be no guess. */
  giveBack(rule: LimitRule, subject: string): Promise<void>;
}

// One step in Redis, so that tries at the same moment are all counted and no counter is left without an end.
const countScript = `local tries = redis.call('INCR', KEYS[1])
if tries == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return tries`;
const uncountScript = `if tonumber(redis.call('GET', KEYS[1]) or '0') > 0 then return redis.call('DECR', KEYS[1]) end
return 0`;

const rememberedMax = 100_000;

/**
 * Counts tries in fixed windows in Redis. While Redis is away each instance counts for itself with the same numbers: an
 * attacker then has them once for each instance, and nobody is kept out.
 */
export function limitStore(redis: Redis, clock: Clock, logger: Logger): LimitStore {
  const local = new Map<string, number>();
  const windowOf = (rule: LimitRule) => Math.floor(clock.now().getTime() / rule.perMs);
  // Subjects are addresses and numbers: Redis is shown their hash alone.
  const keyOf = (rule: LimitRule, subject: string) =>
    redis.key(
      'limit',
      rule.name,
      createHash('sha256').update(subject).digest('hex').slice(0, 32),
      String(windowOf(rule)),
    );

  function countHere(key: string, by: 1 | -1): number {
    if (local.size >= rememberedMax) local.clear();
    const tries = Math.max(0, (local.get(key) ?? 0) + by);
    local.set(key, tries);
    return tries;
  }

  async function count(key: string, rule: LimitRule): Promise<number> {
    try {
      return Number(await redis.commands.eval(countScript, 1, key, rule.perMs));
    } catch (error) {
      logger.warn('tries are counted by this instance alone', { rule: rule.name, error: (error as Error).message });
      return countHere(key, 1);
    }
  }

  return {
    take: async (rule, subject) => {
      const tries = await count(keyOf(rule, subject), rule);
      if (tries <= rule.times) return 0;
      return (windowOf(rule) + 1) * rule.perMs - clock.now().getTime();
    },
    giveBack: async (rule, subject) => {
      const key = keyOf(rule, subject);
      try {
        await redis.commands.eval(uncountScript, 1, key);
      } catch {
        countHere(key, -1);
      }
    },
  };
}
