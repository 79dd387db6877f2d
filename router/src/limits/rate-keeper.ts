import { refused, type Refused } from '../front-door/refused';
import type { Caller } from '../front-door/front-door';
import { whenThere, type Soon } from '../soon';
import type { RateLimit, RateLimiter } from './rate';

/** Units or requests a minute. */
export interface RateSettings {
  address: number;
  viewer: number;
  key: number;
  signIn: number;
}

/** Throws a Refused, or rejects with one, where the caller asks faster than they may. */
export type KeepRate = (
  caller: Pick<Caller, 'identity' | 'address'>,
  kind: 'query' | 'mutation' | 'subscription',
  cost: number,
) => Soon<void>;

/**
 * A person counts by themselves wherever they are, a partner by the key, everybody else by the address. Changes by those
 * who are not signed in are sign-ins and their kin, which are guessed at: these count one by one besides.
 */
export function rateKeeper(limiter: RateLimiter, settings: RateSettings): KeepRate {
  const spend = (limit: RateLimit, cost: number): Soon<void> =>
    whenThere(limiter.spend(limit, cost), (wait) => {
      if (wait !== undefined) throw tooFast(wait, limit.kind);
    });
  return ({ identity: { viewer }, address }, kind, cost) => {
    const limit = viewer.keyId
      ? { kind: 'key', id: viewer.keyId, perMinute: settings.key }
      : viewer.userId
        ? { kind: 'viewer', id: viewer.userId, perMinute: settings.viewer }
        : { kind: 'address', id: address, perMinute: settings.address };
    // What is free of cost still takes a request.
    const spent = spend(limit, Math.max(cost, 1));
    if (kind !== 'mutation' || limit.kind !== 'address') return spent;
    return whenThere(spent, () => spend({ kind: 'sign-in', id: address, perMinute: settings.signIn }, 1));
  };
}

export const noRateLimits: KeepRate = () => undefined;

const tooFast = (seconds: number, check: string): Refused =>
  refused(
    429,
    'RATE_LIMITED',
    'Too many requests. Try again in a moment.',
    { 'retry-after': String(Math.max(seconds, 1)) },
    `rate ${check}`,
  );
