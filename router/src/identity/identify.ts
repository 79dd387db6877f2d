import { Fault } from '@kelmah/kit/errors/fault';
import { anonymous } from '@kelmah/kit/context/viewer';
import type { Revocations } from './revocations';
import { BadToken, type Identity, type Tokens } from './tokens';

export type Identify = (authorization: string | undefined) => Promise<Identity>;

/**
 * Says who asks by the `Authorization: Bearer …` header; nobody where there is none.
 * The function it makes throws a Fault: UNAUTHENTICATED where the token is not good (any more), UNAVAILABLE where that
 * cannot be told.
 */
export function identifier(tokens: Tokens, revocations: Revocations): Identify {
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return { viewer: anonymous, expiresAtSeconds: Infinity };
    const [scheme, token, more] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || more !== undefined) {
      throw new Fault('UNAUTHENTICATED', 'The Authorization header is not of the form "Bearer token".');
    }
    const identity = await verified(tokens, token);
    if (await revocations.isRevoked(identity.viewer.sessionId ?? ''))
      throw new Fault('UNAUTHENTICATED', 'This session has ended. Sign in again.');
    return identity;
  };
}

async function verified(tokens: Tokens, token: string): Promise<Identity> {
  try {
    return await tokens.verify(token);
  } catch (error) {
    if (error instanceof BadToken) throw new Fault('UNAUTHENTICATED', 'The access token is not valid (any more).');
    throw new Fault('UNAVAILABLE', undefined, error);
  }
}
