import { createPrivateKey, generateKeyPairSync, sign, type JsonWebKey, type KeyObject } from 'node:crypto';

export type SigningKey = JsonWebKey & { kid: string };

type Claims = Record<string, unknown>;

const otherKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** What an ordered `declined` with this code does to the claims of an ID token. */
const changes: Record<string, (claims: Claims) => Claims> = {
  wrong_nonce: (claims) => ({ ...claims, nonce: 'not-the-one-that-was-sent' }),
  no_nonce: ({ nonce: _dropped, ...claims }) => claims,
  wrong_issuer: (claims) => ({ ...claims, iss: 'https://issuer.example' }),
  wrong_audience: (claims) => ({ ...claims, aud: 'another-application' }),
  expired: (claims) => ({ ...claims, iat: Number(claims.iat) - 7_200, exp: Number(claims.exp) - 7_200 }),
  no_email: ({ email: _email, email_verified: _verified, name: _name, ...claims }) => claims,
  wrong_signature: (claims) => claims,
  no_signature: (claims) => claims,
};

/** Whether an ordered failure spoils the ID token instead of refusing the request. */
export const isSpoil = (code: string | undefined): code is string => code !== undefined && code in changes;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part: string | undefined): Claims =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8')) as Claims;

/** An ID token with what was ordered changed, signed as it was before but for the two orders about signatures. */
export const spoil = (idToken: string, code: string, jwk: SigningKey): string => {
  const [header, payload] = idToken.split('.');
  const claims = changes[code]?.(decode(payload)) ?? decode(payload);
  if (code === 'no_signature') return `${encode({ alg: 'none' })}.${encode(claims)}.`;
  const text = `${encode(decode(header))}.${encode(claims)}`;
  const key = code === 'wrong_signature' ? otherKey() : createPrivateKey({ key: jwk, format: 'jwk' });
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
};
