import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { permissions, roles, type Permission, type Role, type Viewer } from '@kelmah/kit/context/viewer';
import type { Clock } from '@kelmah/kit/clock/clock';
import { isId } from '@kelmah/kit/ids/ids';

export interface Identity {
  viewer: Viewer;
  /** When the token ends, in seconds since 1970. */
  expiresAtSeconds: number;
}

export class BadToken extends Error {}

/** Where keys cannot be had now: neither the token's fault nor the client's. */
export class KeysAway extends Error {}

export interface Tokens {
  /** @throws BadToken, KeysAway */
  verify(token: string): Promise<Identity>;
}

const listOf = <Value extends string>(claim: unknown, known: readonly Value[]): Value[] =>
  Array.isArray(claim) ? known.filter((value) => claim.includes(value)) : [];

/** Verifies access tokens (EdDSA) against auth's published keys, which are kept and asked for again when a new one shows. */
export function tokenVerifier(authUrl: string, clock: Clock): Tokens {
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', authUrl), {
    timeoutDuration: 3_000,
    cooldownDuration: 5_000,
  });
  return {
    verify: async (token) => {
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: ['EdDSA'],
          issuer: 'kelmah',
          audience: 'kelmah',
          requiredClaims: ['sub', 'sid', 'exp'],
          currentDate: clock.now(),
          clockTolerance: 5,
        });
        const { sub, sid } = payload;
        if (!isId('user', sub) || !isId('session', sid)) throw new BadToken('names nobody');
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
          },
        };
      } catch (error) {
        if (error instanceof BadToken) throw error;
        // Everything that jose finds wrong with a token is a JOSEError; all but the time-out are about the token.
        if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) throw new BadToken(error.code);
        throw new KeysAway((error as Error).message);
      }
    },
  };
}
