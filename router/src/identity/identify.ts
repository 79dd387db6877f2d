import { Fault } from '@kelmah/kit/errors/fault';
import { anonymous } from '@kelmah/kit/context/viewer';
import { refused } from '../front-door/refused';
import { whenThere, type Soon } from '../soon';
import type { Revocations } from './revocations';
import { BadToken, type Identity, type Tokens } from './tokens';

/**
 * Says who asks: a person by the `Authorization: Bearer …` header, a partner by `X-Api-Key`, nobody where there is none.
 * @throws (or rejects with) Fault UNAUTHENTICATED where the token or key is not good (any more), UNAVAILABLE where that
 * cannot be told; Refused where both are sent.
 */
export type Identify = (
  authorization: string | undefined,
  apiKey: string | readonly string[] | undefined,
  /** Where it comes from: who guesses at keys is slowed down by it. */
  address: string,
) => Soon<Identity>;

export interface ApiKeys {
  /** @throws Fault UNAUTHENTICATED, UNAVAILABLE; Refused where this address asks for too many keys */
  verify(key: string, address: string): Promise<Identity>;
}

export const nobody: Identity = { viewer: anonymous, expiresAtSeconds: Infinity };

export function identifier(tokens: Tokens, revocations: Revocations, keys?: ApiKeys): Identify {
  return (authorization, apiKey, address) => {
    if (apiKey !== undefined && apiKey !== '') {
      if (authorization) throw refused(400, 'BAD_REQUEST', 'Send a token or an API key, not both.', {}, 'identity');
      if (typeof apiKey !== 'string' || !keys) throw new Fault('UNAUTHENTICATED', 'The API key is not valid.');
      return keys.verify(apiKey, address);
    }
    if (authorization === undefined || authorization === '') return nobody;
    const [scheme, token, more] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || more !== undefined) {
      throw new Fault('UNAUTHENTICATED', 'The Authorization header is not of the form "Bearer token".');
    }
    return whenThere(verified(tokens, token), (identity) =>
      whenThere(isOver(identity, revocations), (revoked) => {
        if (revoked) throw new Fault('UNAUTHENTICATED', 'This session has ended. Sign in again.');
        return identity;
      }),
    );
  };
}

/** Whether the session has ended, or that of the member of staff who acts in it. */
function isOver({ viewer: { sessionId = '', actor } }: Identity, revocations: Revocations): Soon<boolean> {
  const own = revocations.isRevoked(sessionId);
  if (!actor) return own;
  return whenThere(own, (revoked) => revoked || revocations.isRevoked(actor.sessionId));
}

function verified(tokens: Tokens, token: string): Soon<Identity> {
  const identity = tokens.verify(token);
  return identity instanceof Promise ? identity.catch(unverified) : identity;
}

function unverified(error: unknown): never {
  if (error instanceof BadToken) throw new Fault('UNAUTHENTICATED', 'The access token is not valid (any more).');
  throw new Fault('UNAVAILABLE', undefined, error);
}
