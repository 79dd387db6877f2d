import { hour, minute, type Clock } from '@kelmah/kit/clock/clock';
import { newCode } from '@kelmah/kit/ids/ids';
import { sameDigest, type Sealer } from '@kelmah/kit/crypto/seal';

/**
 * What a code proves: an address, a number, the right to choose a new password, that one holds one's
 * phone, or that one still is who signed in.
 */
export type CodePurpose = 'email' | 'phone' | 'reset' | 'phone-sign-in' | 'confirm' | 'emailChange';

export const codeLifeMs: Record<CodePurpose, number> = {
  email: 24 * hour,
  phone: 10 * minute,
  reset: hour,
  emailChange: hour,
  'phone-sign-in': 10 * minute,
  confirm: 10 * minute,
};
const codeTries = 5;

/** A code at rest: six digits are soon guessed from a bare hash, so it is keyed. */
export interface CodeRecord {
  hash: string;
  expiresAt: Date;
  triesLeft: number;
  /** Only for what goes to a phone: the number that it was sent to, E.164. */
  phone?: string;
  /** Only for a change of address: the new one. */
  email?: string;
}

export interface Codes {
  make(purpose: CodePurpose, accountId: string): { code: string; record: CodeRecord };
  matches(record: CodeRecord, purpose: CodePurpose, accountId: string, given: string): boolean;
  /** When a code made now expires. */
  expiry(purpose: CodePurpose): Date;
}

export function createCodes(sealer: Sealer, clock: Clock): Codes {
  const hashOf = (purpose: CodePurpose, accountId: string, code: string) =>
    sealer.mac('code', purpose, accountId, code);
  const expiry = (purpose: CodePurpose) => new Date(clock.now().getTime() + codeLifeMs[purpose]);
  return {
    expiry,
    make: (purpose, accountId) => {
      const code = newCode();
      const hash = hashOf(purpose, accountId, code);
      return { code, record: { hash, expiresAt: expiry(purpose), triesLeft: codeTries } };
    },
    matches: (record, purpose, accountId, given) => sameDigest(record.hash, hashOf(purpose, accountId, given)),
  };
}
