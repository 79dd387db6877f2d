import { SignJWT } from 'jose';
import { minute, type Clock } from '@kelmah/kit/clock/clock';
import type { AccountRecord } from '../account/account.store';
import type { SigningKeys } from '../key/key.service';
import type { SessionRecord } from './session.store';

export const accessTokenLifeMs = 15 * minute;
const seconds = (at: Date) => Math.floor(at.getTime() / 1_000);

export interface AccessToken {
  text: string;
  expiresAt: Date;
}

/**
 * Makes an access token (RFC 7519, EdDSA): who asks, in which session, with which roles. Good for 15 minutes. Staff are
 * staff in a session of two factors alone: a stolen password opens nothing of theirs.
 */
export async function makeAccessToken(
  account: AccountRecord,
  session: SessionRecord,
  keys: SigningKeys,
  clock: Clock,
): Promise<AccessToken> {
  const { kid, key } = await keys.current();
  const now = clock.now();
  const expiresAt = new Date((seconds(now) + accessTokenLifeMs / 1_000) * 1_000);
  const factors = session.factors ?? 1;
  const text = await new SignJWT({
    sid: session._id,
    name: account.name,
    roles: factors === 2 ? account.roles : account.roles.filter((role) => role !== 'STAFF'),
    permissions: factors === 2 ? account.permissions : [],
    auth_time: seconds(session.authenticatedAt),
    factors,
  })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
    .setIssuer('kelmah')
    .setAudience('kelmah')
    .setSubject(account.userId)
    .setIssuedAt(seconds(now))
    .setExpirationTime(seconds(expiresAt))
    .sign(key);
  return { text, expiresAt };
}
