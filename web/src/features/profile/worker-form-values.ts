import type { SaveWorkerProfileInput, SkillLevel, Weekday, WorkerProfilePartsFragment } from '../../gql/graphql';
import { parseMoney, toInput } from '../../lib/money';
import { pointOf, townNamed } from '../../lib/places';
import { fromDateInput, toDateInput } from '../../lib/time';

export interface WorkerFormValues {
  headline: string;
  bio: string;
  tradeIds: string[];
  skills: { name: string; level: SkillLevel }[];
  rateMin: string;
  rateMax: string;
  town: string;
  radiusKm: string;
  accepting: boolean;
  days: Weekday[];
  pausedUntil: string;
  note: string;
}

/** What the form begins with: the profile as it is, or that of somebody who begins. */
export function valuesOf(profile: WorkerProfilePartsFragment | null | undefined): WorkerFormValues {
  const availability = profile?.availability;
  return {
    headline: profile?.headline ?? '',
    bio: profile?.bio ?? '',
    tradeIds: profile?.trades.map(({ id }) => id) ?? [],
    skills: profile?.skills.map(({ name, level }) => ({ name, level })) ?? [],
    rateMin: profile?.rateMin ? toInput(profile.rateMin) : '',
    rateMax: profile?.rateMax ? toInput(profile.rateMax) : '',
    town: profile?.town ?? '',
    radiusKm: String(profile?.radiusKm ?? 25),
    accepting: availability?.accepting ?? true,
    days: availability?.days ?? ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
    pausedUntil: availability?.pausedUntil ? toDateInput(availability.pausedUntil) : '',
    note: availability?.note ?? '',
  };
}

const wrongAmount = 'Write an amount such as 45 or 45.50.';

const amountOr = (text: string) => (text.trim() === '' ? undefined : parseMoney(text));

export const checks = {
  rateMin: (text: string) => (text.trim() !== '' && !parseMoney(text) ? wrongAmount : null),
  rateMax: (text: string) => (text.trim() !== '' && !parseMoney(text) ? wrongAmount : null),
};

/** The values as the graph takes them. A town brings its region and its point on the map. */
export function inputOf(values: WorkerFormValues): SaveWorkerProfileInput {
  const town = townNamed(values.town);
  return {
    headline: values.headline.trim(),
    bio: values.bio.trim(),
    tradeIds: values.tradeIds,
    skills: values.skills
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, level }) => ({ name: name.trim(), level })),
    rateMin: amountOr(values.rateMin),
    rateMax: amountOr(values.rateMax),
    town: town?.name,
    region: town?.region,
    point: town && pointOf(town),
    radiusKm: Number(values.radiusKm),
    availability: {
      accepting: values.accepting,
      days: values.days,
      pausedUntil: fromDateInput(values.pausedUntil),
      note: values.note.trim() || undefined,
    },
  };
}

/** Fields of the input that have another name in the form. */
export const fieldNames = {
  'availability.days': 'days',
  'availability.pausedUntil': 'pausedUntil',
  'availability.note': 'note',
  'availability.accepting': 'accepting',
  point: 'town',
  region: 'town',
} as const;
