import { idKinds } from '@kelmah/kit/ids/ids';
import type { PersonRecord } from '../person/person.store';
import type { HirerKind, HirerProfile } from './hirer.type';

/** A hirer profile's id and its user's share one ULID. */
const hirerProfileIdOf = (userId: string) => `${idKinds.hirerProfile}_${userId.slice(idKinds.user.length + 1)}`;
export const userIdOfHirerProfile = (id: string) => `${idKinds.user}_${id.slice(idKinds.hirerProfile.length + 1)}`;

export function toHirerProfile(person: PersonRecord | null): HirerProfile | null {
  if (!person?.hirer) return null;
  const { kind, firm } = person.hirer;
  return { id: hirerProfileIdOf(person._id), userId: person._id, kind: kind as HirerKind, firm };
}
