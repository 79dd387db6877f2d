import { z } from 'zod';
import { newSecret } from '@kelmah/kit/ids/ids';
import type { Sealer } from '@kelmah/kit/crypto/seal';

/** So many recovery codes are made at once. */
export const recoveryCodeCount = 10;

// Crockford's alphabet: what is read wrongly from paper (O, I, L) is read as what it looks like.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/** A new code such as `7QXM-2PA9-TRCK`: sixty random bits. */
function newRecoveryCode(): string {
  const signs = [...Buffer.from(newSecret(), 'base64url').subarray(0, length)].map((byte) => alphabet[byte % 32]);
  return (signs.join('').match(/.{4}/g) ?? []).join('-');
}

/** Ten codes to be shown once, and their keyed hashes to be kept. */
export function makeRecoveryCodes(sealer: Sealer, accountId: string): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  return { codes, hashes: codes.map((code) => hashOfRecoveryCode(sealer, accountId, readable(code))) };
}

const readable = (text: string) => text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

/** A recovery code as somebody types it off a sheet of paper, read as the one sign for sign that was meant. */
export const recoveryCodeField = z
  .string()
  .max(100, 'A recovery code has twelve letters and digits.')
  .transform(readable)
  .pipe(z.string().regex(new RegExp(`^[${alphabet}]{${length}}$`), 'A recovery code has twelve letters and digits.'));

/** How a code that was read by `recoveryCodeField` is kept. */
export const hashOfRecoveryCode = (sealer: Sealer, accountId: string, code: string): string =>
  sealer.mac('recovery code', accountId, code);
