import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Role } from '@kelmah/kit/context/viewer';
import { derivedId, userIdOf } from '@kelmah/kit/ids/ids';
import type { AccountRecord } from '../account/account.store';
import { emailField } from '../account/inputs.service';
import type { LegacyPerson } from './legacy-source.store';

/** Why somebody of the older system has no account of theirs here. */
export type LeftWhy = 'NO_EMAIL' | 'BAD_EMAIL' | 'BLOCKED' | 'DUPLICATE' | 'TAKEN';
export const leftWhys: readonly LeftWhy[] = ['NO_EMAIL', 'BAD_EMAIL', 'BLOCKED', 'DUPLICATE', 'TAKEN'];

export interface Left {
  why: LeftWhy;
  /** Of whom it is a duplicate: the id in the older system. */
  of?: number;
}

const bcryptForm = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/;
/** A hash of more would keep a core busy for seconds at each try. */
const costMax = 14;
const nameMax = 80;

/** Why this person cannot be moved; undefined where they can. */
export function reasonToLeave(person: LegacyPerson): Left | undefined {
  if (!person.email?.trim()) return { why: 'NO_EMAIL' };
  if (!emailField.safeParse(person.email).success) return { why: 'BAD_EMAIL' };
  if (person.isBlocked) return { why: 'BLOCKED' };
  if (person.firstId !== null && person.firstId !== person.id) return { why: 'DUPLICATE', of: person.firstId };
  return undefined;
}

/**
 * The account that somebody gets who can be moved. Its id follows from the one in the older system. What was proved
 * there counts as proved; a password whose hash is none that we can check must be chosen anew.
 */
export function accountOf(person: LegacyPerson, movedBy: string, now: Date): AccountRecord {
  const id = derivedId('account', 'legacy', String(person.id));
  // A number signs in: beside an address that nobody proved it may be that of whoever wrote the address down.
  const phone = person.emailVerified && person.phoneVerified ? phoneOf(person.phone) : undefined;
  return {
    _id: id,
    userId: userIdOf(id),
    name: nameOf(person.name),
    email: emailField.parse(person.email),
    emailVerifiedAt: person.emailVerified ? now : null,
    ...(phone !== undefined && { phone }),
    phoneVerifiedAt: phone === undefined ? null : now,
    roles: rolesOf(person.role),
    permissions: [],
    locale: 'en',
    password: hashOf(person.password),
    isContested: false,
    codes: {},
    letters: [],
    sessionsNotBefore: null,
    profileVersion: 0,
    legacy: { id: person.id, movedBy, movedAt: now },
    createdAt: person.createdAt ?? now,
  };
}

function hashOf(stored: string | null): string | null {
  const cost = bcryptForm.exec(stored ?? '')?.[1];
  return stored !== null && cost !== undefined && Number(cost) <= costMax ? stored : null;
}

function nameOf(text: string | null): string {
  const name = [...(text ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, nameMax).join('').trim();
  return name.length < 2 ? 'New member' : name;
}

/** A number that was written in whatever form, as E.164; a bare one is Ghanaian. */
function phoneOf(text: string | null): string | undefined {
  // `00` is how many dial abroad; the library knows `+` alone.
  const number = parsePhoneNumberFromString((text ?? '').trim().replace(/^00/, '+'), 'GH');
  return number?.isValid() ? number.number : undefined;
}

/** Nobody becomes staff by what the older system said of them. */
function rolesOf(text: string | null): Role[] {
  const role = (text ?? '').trim().toLowerCase();
  const isBoth = /both|hirer.*worker|worker.*hirer/.test(role);
  if (isBoth) return ['HIRER', 'WORKER'];
  return /worker|artisan|provider|tradesman|professional/.test(role) ? ['WORKER'] : ['HIRER'];
}
