import type { Money } from '@kelmah/kit/money/money';
import { newPerson, changerOf, type Edit, type PersonTools } from '../person/person.service';
import type { PersonRecord, WorkerRecord } from '../person/person.store';
import { derived, emptyWorker } from '../worker/worker.states';
import { placeOf, tradeOf } from './legacy-words.service';
import type { LegacyProfile, LegacyProfileStore } from './legacy-profile.store';

const tradesMax = 5;
const skillsMax = 30;
const bioMax = 3_000;
const aboutMax = 1_000;
const rateMaxMinor = 100_000_00;

/** Somebody who was moved here, as the event of it says. */
export interface Moved {
  userId: string;
  legacyId: number;
  name: string;
  roles: readonly string[];
  at: Date;
}

export type LegacyProfiles = ReturnType<typeof legacyProfiles>;

/** Takes over what people said of themselves in the older system. */
export function legacyProfiles(
  tools: Pick<PersonTools, 'people' | 'clock' | 'nudge'> & { profiles: Pick<LegacyProfileStore, 'find'> },
) {
  const changeOne = changerOf(tools);
  return {
    /**
     * Fills what is still empty; what somebody has said here stays, so that doing it again changes nothing. A worker
     * looks at the profile before it is published. @throws LegacyAway where it cannot be read now.
     */
    fill: async ({ userId, legacyId, name, roles, at }: Moved): Promise<void> => {
      const profile = await tools.profiles.find(legacyId);
      const edit: Edit = (person) => {
        const known = knownOf(person, name, roles);
        return { ...known, ...(profile && filled({ ...person, ...known }, profile)) };
      };
      await changeOne(userId, () => newPerson(userId, { name, roles, memberSince: at }), edit);
    },
  };
}

/** News of a proved number may have made the person before there was anything to know of them. */
function knownOf(person: PersonRecord, name: string, roles: readonly string[]): Partial<PersonRecord> {
  if (person.isWorker || person.isHirer) return {};
  return { name, isWorker: roles.includes('WORKER'), isHirer: roles.includes('HIRER') };
}

function filled(person: PersonRecord, { bio, skills, hourlyRate, location }: LegacyProfile): Partial<PersonRecord> {
  const place = placeOf(location ?? '');
  const said = (bio ?? '').replace(/[^\S\n]+\n/g, '\n').trim();
  const isPlaced = person.region !== null || person.town !== null;
  const fields: Partial<PersonRecord> = {
    ...(!isPlaced && place.region !== null && { region: place.region }),
    ...(!isPlaced && place.town !== null && { town: place.town }),
    ...(person.about === null && !person.isWorker && said !== '' && { about: cut(said, aboutMax) }),
  };
  if (!person.isWorker || person.worker !== null) return fields;
  const worker: WorkerRecord = {
    ...emptyWorker,
    bio: said === '' ? null : cut(said, bioMax),
    ...skillsOf(skills ?? ''),
    rateMin: rateOf(hourlyRate),
    ...place,
  };
  return { ...fields, worker: derived(worker, person) };
}

function skillsOf(text: string): Pick<WorkerRecord, 'tradeIds' | 'skills'> {
  const names = text
    .split(/[,;|\n•]/)
    .map((name) =>
      name
        .replace(/["'[\]{}]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => name.length >= 2 && name.length <= 60);
  const firsts = new Map<string, string>();
  for (const name of names) if (!firsts.has(name.toLowerCase())) firsts.set(name.toLowerCase(), name);
  const tradeIds = [...new Set(names.flatMap((name) => tradeOf(name) ?? []))];
  return {
    tradeIds: tradeIds.slice(0, tradesMax),
    skills: [...firsts.values()].slice(0, skillsMax).map((name) => ({ name, level: 'SKILLED' })),
  };
}

/** Cedis by the hour with at most two decimals, as minor units; null where it is no rate that may be set here. */
function rateOf(text: string | null): Money | null {
  const [, cedis, decimals = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?0*$/.exec(text ?? '') ?? [];
  if (cedis === undefined) return null;
  const amountMinor = Number(cedis) * 100 + Number(decimals.padEnd(2, '0'));
  return amountMinor >= 1 && amountMinor <= rateMaxMinor ? { amountMinor, currency: 'GHS' } : null;
}

/** No more than so many characters, and no half of one. */
const cut = (text: string, max: number) =>
  text.length <= max ? text : text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
