import { hkdfSync } from 'node:crypto';
import { hashSecret, isId, newSecret } from '@kelmah/kit/ids/ids';
import { openWith, sealWith } from '@kelmah/kit/crypto/seal';

/**
 * A refresh token: `<session id>.<family>.<secret>`. The family part is the same in all tokens of a session, so that an
 * old token is told from a made-up one. Only hashes are kept.
 */
export interface RefreshToken {
  sessionId: string;
  family: string;
  text: string;
}

const secretForm = /^[\w-]{43}$/;

export function newRefreshToken(sessionId: string, family = newSecret()): RefreshToken {
  return { sessionId, family, text: `${sessionId}.${family}.${newSecret()}` };
}

/** Undefined where the text has not the form of a refresh token. */
export function readRefreshToken(text: string): RefreshToken | undefined {
  const [sessionId, family, secret, more] = text.split('.');
  if (!isId('session', sessionId) || !family || !secret || more !== undefined) return undefined;
  return secretForm.test(family) && secretForm.test(secret) ? { sessionId, family, text } : undefined;
}

export const hashOfToken = (token: RefreshToken): string => hashSecret(token.text);

const keyOf = (token: RefreshToken) => Buffer.from(hkdfSync('sha256', token.text, '', 'kelmah successor', 32));

/** Seals a token's successor so that only the token itself opens it. */
export const sealSuccessor = (token: RefreshToken, successor: RefreshToken): string =>
  sealWith(keyOf(token), successor.text, token.sessionId);

/** @throws BadSeal where it is the successor of another token. */
export const openSuccessor = (token: RefreshToken, sealed: string): string =>
  openWith(keyOf(token), sealed, token.sessionId);
