import type { Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';
import type { Soon } from '../soon';
import { admitLocally, type LocalBuckets, localBuckets } from './local-buckets';

/** What one key may spend: `perMinute` units a minute, saved up to a minute's worth. */
export interface RateLimit {
  /** What is limited: `viewer`, `key`, `address`, `sign-in`. */
  kind: string;
  id: string;
  perMinute: number;
}

/** Undefined where it is let through, else in how many seconds it may be tried again. */
export type RateVerdict = number | undefined;

export interface RateLimiter {
  /** Spends `cost` units. More than a minute's worth at once is never let through. */
  spend(limit: RateLimit, cost: number): Soon<RateVerdict>;
}

/** The share of a minute's units that an instance takes at once, so that Redis is not asked for each request. */
const leaseShare = 0.02;
const leaseMs = 10_000;
const keysMax = 20_000;

/**
 * A leaky bucket as one time (GCRA): when it would be empty again. Takes `lease` units, or `cost` where so many are not
 * to be had. Redis' own clock counts, so that instances need not agree on theirs.
 * Answers { units taken, milliseconds to wait }.
 */
const script = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local cost, lease, unit = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local full = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now)
for _, units in ipairs({ lease, cost }) do
  local after = full + units * unit
  if units >= cost and after - now <= 60000 then
    redis.call('SET', KEYS[1], string.format('%.3f', after), 'PX', math.ceil(after - now))
    return { units, 0 }
  end
end
return { 0, math.ceil(full + cost * unit - now - 60000) }`;

interface Lease {
  units: number;
  endsAtMs: number;
  /** Until when a refusal is answered without asking again, and for what cost it was. */
  refusedUntilMs: number;
  refusedCost: number;
  asking?: Promise<void>;
}

/**
 * Counts in Redis, for all instances together. An instance takes small leases and spends them by itself: what it does
 * not spend within ten seconds is lost to the key, so the limit is never passed by them. While Redis is away each
 * instance counts alone.
 */
export function rateLimiter(redis: Redis, clock: Clock, logger: Logger): RateLimiter {
  const leases = new Map<string, Lease>();
  const local: LocalBuckets = localBuckets(keysMax);

  async function ask(lease: Lease, limit: RateLimit, cost: number): Promise<void> {
    const wanted = Math.max(cost, Math.ceil(limit.perMinute * leaseShare));
    const unitMs = 60_000 / limit.perMinute;
    const nowMs = clock.now().getTime();
    const key = redis.key('rate', limit.kind, limit.id);
    let answer: [number, number];
    try {
      answer = (await redis.commands.eval(script, 1, key, cost, wanted, unitMs)) as [number, number];
    } catch (error) {
      logger.warn('rates are counted by this instance alone', { error: (error as Error).message });
      answer = admitLocally(local, key, { cost, unitMs, nowMs });
    }
    const [units, waitMs] = answer;
    if (units > 0) Object.assign(lease, { units: lease.units + units, endsAtMs: nowMs + leaseMs });
    else Object.assign(lease, { refusedUntilMs: nowMs + waitMs, refusedCost: cost });
  }

  async function askAndSpend(lease: Lease, limit: RateLimit, cost: number): Promise<RateVerdict> {
    for (;;) {
      // Whoever comes while it is asked waits for that answer, or many at once would lease it all away.
      lease.asking ??= ask(lease, limit, cost).finally(() => (lease.asking = undefined));
      await lease.asking;
      const verdict = spendOf(lease, cost, clock.now().getTime());
      if (verdict !== unknown) return verdict;
    }
  }

  return {
    spend: (limit, cost) => {
      if (cost > limit.perMinute) return 60;
      const lease = leaseOf(leases, `${limit.kind} ${limit.id}`);
      const verdict = spendOf(lease, cost, clock.now().getTime());
      return verdict === unknown ? askAndSpend(lease, limit, cost) : verdict;
    },
  };
}

/** Where Redis has to be asked. */
const unknown = Symbol('unknown');

/** Spends of a lease what it holds; says no where a refusal is remembered. */
function spendOf(lease: Lease, cost: number, nowMs: number): RateVerdict | typeof unknown {
  if (lease.endsAtMs <= nowMs) lease.units = 0;
  if (lease.units >= cost) {
    lease.units -= cost;
    return undefined;
  }
  if (lease.refusedUntilMs > nowMs && cost >= lease.refusedCost)
    return Math.ceil((lease.refusedUntilMs - nowMs) / 1_000);
  return unknown;
}

function leaseOf(leases: Map<string, Lease>, key: string): Lease {
  const known = leases.get(key);
  if (known) return known;
  if (leases.size >= keysMax) leases.delete(leases.keys().next().value as string);
  const made = { units: 0, endsAtMs: 0, refusedUntilMs: 0, refusedCost: 0 };
  leases.set(key, made);
  return made;
}
