import { SignJWT, type JWTPayload } from 'jose';
import { minute, type Clock } from '@kelmah/kit/clock/clock';
import type { Actor } from '@kelmah/kit/context/viewer';
import type { AccountRecord } from '../account/account.store';
import type { SigningKeys } from '../key/key.service';
import type { SessionRecord } from './session.store';

const accessTokenLifeMs = 15 * minute;
const seconds = (at: Date) => Math.floor(at.getTime() / 1_000);

export interface AccessToken {
  text: string;
  expiresAt: Date;
}

/**
 * Makes an access token (RFC 7519, EdDSA): who asks, in which session, with which roles. Good for 15 minutes. Staff are
 * staff in a session of two factors alone: a stolen password opens nothing of theirs.
 */
export function makeAccessToken(
  account: AccountRecord,
  session: SessionRecord,
  keys: SigningKeys,
  clock: Clock,
): Promise<AccessToken> {
  const factors = session.factors ?? 1;
  const claims = {
    sid: session._id,
    name: account.name,
    roles: factors === 2 ? account.roles : notStaff(account),
    permissions: factors === 2 ? account.permissions : [],
    auth_time: seconds(session.authenticatedAt),
    factors,
  };
  return sign(account, claims, new Date(clock.now().getTime() + accessTokenLifeMs), keys, clock);
}

/** Looking at an account with its owner's consent. */
export interface Look {
  /** What the look is known by; its end is announced under this id. */
  sessionId: string;
  /** Until when the consent holds. */
  until: Date;
  /** The member of staff, and the session in which they look. */
  actor: Actor;
}

/**
 * Makes the access token of support that looks as somebody (RFC 8693): the person as `sub`, the member of staff as
 * `act`. It says of no proof and no factor, so that it passes nowhere where the person's own presence is asked for.
 */
export function makeLookToken(
  account: AccountRecord,
  { sessionId, until, actor }: Look,
  keys: SigningKeys,
  clock: Clock,
): Promise<AccessToken> {
  const act = { sub: actor.userId, sid: actor.sessionId };
  const claims = { sid: sessionId, name: account.name, roles: notStaff(account), permissions: [], act };
  // No longer than an end is remembered by those who verify tokens.
  const endMs = Math.min(until.getTime(), clock.now().getTime() + accessTokenLifeMs);
  return sign(account, claims, new Date(endMs), keys, clock);
}

const notStaff = ({ roles }: AccountRecord) => roles.filter((role) => role !== 'STAFF');

async function sign(
  { userId }: AccountRecord,
  claims: JWTPayload,
  until: Date,
  keys: SigningKeys,
  clock: Clock,
): Promise<AccessToken> {
  const { kid, key } = await keys.current();
  const expiresAt = new Date(seconds(until) * 1_000);
  const text = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
    .setIssuer('kelmah')
    .setAudience('kelmah')
    .setSubject(userId)
    .setIssuedAt(seconds(clock.now()))
    .setExpirationTime(seconds(expiresAt))
    .sign(key);
  return { text, expiresAt };
}
