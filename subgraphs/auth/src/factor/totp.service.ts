import { Secret, TOTP } from 'otpauth';
import { minute } from '@kelmah/kit/clock/clock';
import type { Sealer } from '@kelmah/kit/crypto/seal';

/** An authenticator app that is in use. */
export interface TotpRecord {
  /** The secret, sealed for this account alone. */
  sealed: string;
  since: Date;
  /** The last step whose code was used: no code of it or of one before is good again. */
  lastStep: number;
}

/** What an account has besides its first proofs, as it is kept. */
export interface FactorRecord {
  /** An app that was begun to be set up and has not yet shown a code. */
  pending?: { sealed: string; startedAt: Date };
  totp?: TotpRecord;
  /** The recovery codes that are left, each as a keyed hash. */
  recovery?: string[];
}

const issuer = 'Kelmah';
const periodSeconds = 30;
const secretBytes = 20;

/** For so long a set-up may be finished. */
export const pendingLifeMs = 30 * minute;

const purposeOf = (accountId: string) => `totp ${accountId}`;

/** RFC 6238: SHA-1, six digits, thirty seconds, which is what every app understands. */
const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: periodSeconds, secret: Secret.fromBase32(secret) });

/** A new secret, base32. */
export const newTotpSecret = (): string => new Secret({ size: secretBytes }).base32;

/** What an app reads from a QR code (`otpauth://totp/Kelmah:…`). */
export const totpUri = (secret: string, email: string): string => totpOf(secret, email).toString();

/** The code of a moment: for tests, and for nothing else in this service. */
export const totpCode = (secret: string, at: Date): string => totpOf(secret).generate({ timestamp: at.getTime() });

export const sealSecret = (sealer: Sealer, accountId: string, secret: string): string =>
  sealer.seal(secret, purposeOf(accountId));

/** @throws BadSeal where it was sealed for another account or with another key. */
export const openSecret = (sealer: Sealer, accountId: string, sealed: string): string =>
  sealer.open(sealed, purposeOf(accountId));

/**
 * The step that a code is of: this one, the one before or the one after, for clocks that differ a little. Undefined
 * where it is none of theirs.
 */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1_000 / periodSeconds) + delta;
}
