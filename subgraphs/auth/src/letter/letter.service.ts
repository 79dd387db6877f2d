import { createHash } from 'node:crypto';
import type { Clock } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import type { Sealer } from '@kelmah/kit/crypto/seal';

/** What goes by text message. */
export type PhoneLetterKind = 'phone-code' | 'phone-sign-in';

/** What is written to people by auth; by e-mail where it is no `PhoneLetterKind`. */
export type LetterKind =
  | 'email-code'
  | 'known-address'
  | 'reset-code'
  | 'password-changed'
  | 'choose-password'
  | PhoneLetterKind
  | 'api-key'
  | 'activity'
  | 'email-change-code'
  | 'email-change-asked'
  | 'email-changed'
  | 'erasure-asked'
  | 'erasure-begun'
  | 'export-ready'
  | 'export-failed'
  | 'staff-invitation'
  | 'recovery-code-used'
  | 'confirm-code';

/** A letter that waits inside its account's document, so that it is written in one write with the code it carries. */
export interface LetterRecord {
  id: string;
  kind: LetterKind;
  /** The code and the address or number, sealed: a code in the clear would be as good as a key. */
  sealed: string;
  /** Not sent before this; moved on with each try. */
  dueAt: Date;
  /** Not sent after this: the code in it is dead. */
  expiresAt: Date;
  tries: number;
}

/** What happened to the keys of a partner app; the key itself is never in a letter. */
export interface LetterNotice {
  what: 'made' | 'rotated' | 'revoked' | 'suspended' | 'resumed';
  app: string;
  label?: string;
  hint?: string;
}

/** Something that happened to the account; `what` is a name of `ActivityKind`. */
export interface LetterHappening {
  what: string;
  device?: string;
  /** The country that it came from. */
  place?: string | null;
  /** RFC 3339. */
  at: string;
}

export interface LetterBody {
  /** The address or number that it goes to. */
  to: string;
  code?: string;
  notice?: LetterNotice;
  happening?: LetterHappening;
  /** The name to greet by, where the account's own is gone by then. */
  name?: string;
  /** The address that is changed to. */
  email?: string;
  /** The secret in a link. */
  token?: string;
  /** In how many minutes what it tells of begins. */
  minutes?: number;
  /** For how many days something is kept. */
  days?: number;
  /** How many recovery codes are left. */
  left?: number;
}

export interface Letters {
  make(kind: LetterKind, body: LetterBody, lifeMs: number): LetterRecord;
  open(letter: LetterRecord): LetterBody;
}

export function createLetters(sealer: Sealer, clock: Clock): Letters {
  const purpose = (letter: Pick<LetterRecord, 'id' | 'kind'>) => `letter ${letter.kind} ${letter.id}`;
  return {
    make: (kind, body, lifeMs) => {
      const now = clock.now();
      const id = newId('notification', now);
      return {
        id,
        kind,
        sealed: sealer.seal(JSON.stringify(body), purpose({ id, kind })),
        dueAt: now,
        expiresAt: new Date(now.getTime() + lifeMs),
        tries: 0,
      };
    },
    open: (letter) => JSON.parse(sealer.open(letter.sealed, purpose(letter))) as LetterBody,
  };
}

/** Which decoy an address writes to: a few dozen, so that they do not wait for one another. */
export const decoyOf = (email: string): string => String(createHash('sha256').update(email).digest()[0] ?? 0);
