import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { permissions, roles, type Actor, type Permission, type Role, type Viewer } from '@kelmah/kit/context/viewer';
import type { Clock } from '@kelmah/kit/clock/clock';
import { isId } from '@kelmah/kit/ids/ids';
import { whenThere, type Soon } from '../soon';

export interface Identity {
  viewer: Viewer;
  /** When the token ends, in seconds since 1970. */
  expiresAtSeconds: number;
  /** Only for a partner. */
  key?: HeldKey;
}

/** The API key that a partner came with. */
export interface HeldKey {
  keyId: string;
  appId: string;
  /** Units of cost per day (UTC). */
  dailyCostQuota: number;
}

export class BadToken extends Error {}

/** Where keys cannot be had now: neither the token's fault nor the client's. */
export class KeysAway extends Error {}

export interface Tokens {
  /** Rejects with BadToken or KeysAway. */
  verify(token: string): Soon<Identity>;
}

const clockToleranceSeconds = 5;
/** A token with its viewer takes about 2 kB. */
const tokensMax = 10_000;
/** Longer ones are none of auth's. */
const tokenLengthMax = 4_096;

const listOf = <Value extends string>(claim: unknown, known: readonly Value[]): Value[] =>
  Array.isArray(claim) ? known.filter((value) => claim.includes(value)) : [];

/** Who acts as the token's person (RFC 8693). @throws BadToken where somebody does and it is not said who. */
function actorOf(claim: unknown): Actor | undefined {
  if (claim === undefined) return undefined;
  const { sub, sid } = (claim ?? {}) as { sub?: unknown; sid?: unknown };
  if (!isId('user', sub) || !isId('session', sid)) throw new BadToken('is acted by nobody');
  return { userId: sub, sessionId: sid };
}

/** Verifies access tokens (EdDSA) against auth's published keys, which are kept and asked for again when a new one shows. */
export function tokenVerifier(authUrl: string, clock: Clock): Tokens {
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', authUrl), {
    timeoutDuration: 3_000,
    cooldownDuration: 5_000,
  });
  return keepVerified(clock, {
    verify: async (token) => {
      if (token.length > tokenLengthMax) throw new BadToken('too long');
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: ['EdDSA'],
          issuer: 'kelmah',
          audience: 'kelmah',
          requiredClaims: ['sub', 'sid', 'exp'],
          currentDate: clock.now(),
          clockTolerance: clockToleranceSeconds,
        });
        const { sub, sid } = payload;
        if (!isId('user', sub) || !isId('session', sid)) throw new BadToken('names nobody');
        const actor = actorOf(payload['act']);
        return {
          expiresAtSeconds: Number(payload.exp),
          viewer: {
            kind: 'person',
            userId: sub,
            sessionId: sid,
            name: typeof payload['name'] === 'string' ? payload['name'] : undefined,
            roles: listOf<Role>(payload['roles'], roles),
            permissions: listOf<Permission>(payload['permissions'], permissions),
            scopes: [],
            authenticatedAtSeconds: typeof payload['auth_time'] === 'number' ? payload['auth_time'] : undefined,
            factors: payload['factors'] === 2 ? 2 : 1,
            ...(actor && { actor }),
          },
        };
      } catch (error) {
        if (error instanceof BadToken) throw error;
        // Everything that jose finds wrong with a token is a JOSEError; all but the time-out are about the token.
        if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) throw new BadToken(error.code);
        throw new KeysAway((error as Error).message);
      }
    },
  });
}

/**
 * Checks a signature once for as long as its token lives: that costs more than the rest of a small request. A key that
 * auth withdrew goes on counting until then, as it does by `exp` anyway; the end of a session is asked for elsewhere.
 */
export function keepVerified(clock: Clock, { verify }: Tokens): Tokens {
  const kept = new Map<string, Identity>();
  return {
    verify: (token) => {
      const known = kept.get(token);
      if (known && clock.now().getTime() < (known.expiresAtSeconds + clockToleranceSeconds) * 1_000) return known;
      kept.delete(token);
      return whenThere(verify(token), (identity) => {
        // The oldest goes first: tokens live for minutes, so that it is about to end.
        if (kept.size >= tokensMax) kept.delete(kept.keys().next().value as string);
        kept.set(token, identity);
        return identity;
      });
    },
  };
}
