import { trades } from '@kelmah/kit/reference/trades';
import type { PersonRecord, WorkerRecord } from '../person/person.store';

/** A worker profile before anything is filled in. */
export const emptyWorker: WorkerRecord = {
  headline: '',
  bio: null,
  tradeIds: [],
  skills: [],
  rateMin: null,
  rateMax: null,
  region: null,
  town: null,
  point: null,
  place: null,
  radiusKm: 25,
  availability: {
    accepting: true,
    days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
    pausedUntil: null,
    note: null,
  },
  portfolio: [],
  certificates: [],
  published: false,
  publishedAt: null,
  words: '',
  completeness: 0,
};

/** What a profile needs before others may find it, in the order in which it is asked for. */
const needed: readonly (readonly [field: keyof WorkerRecord, message: string])[] = [
  ['headline', 'Say in one line what you do before you publish.'],
  ['tradeIds', 'Choose at least one trade before you publish.'],
  ['region', 'Say which region you work from before you publish.'],
  ['town', 'Say which town you work from before you publish.'],
];

/** The first thing that keeps a profile from being published, and all of them by name. */
export function missingFrom(worker: WorkerRecord): { field: string; message: string }[] {
  return needed
    .filter(([field]) => {
      const value = worker[field];
      return value === null || value === '' || (Array.isArray(value) && value.length === 0);
    })
    .map(([field, message]) => ({ field, message }));
}

const aboutOneKm = (degrees: number) => Math.round(degrees * 100) / 100;

/** The profile with what follows from the rest of it. */
export function derived(worker: WorkerRecord, person: Pick<PersonRecord, 'photoUploadId'>): WorkerRecord {
  const { point, tradeIds } = worker;
  const names = trades.filter(({ id }) => tradeIds.includes(id)).map(({ name }) => `${name.en} ${name.tw}`);
  const filled = [
    person.photoUploadId !== null,
    worker.bio !== null,
    worker.skills.length > 0,
    worker.rateMin !== null,
    point !== null,
    worker.portfolio.some(({ published }) => published),
    worker.certificates.length > 0,
  ];
  return {
    ...worker,
    // Others are shown, and search by, the rounded place: distances to an exact one would give it away.
    place: point && { type: 'Point', coordinates: [aboutOneKm(point.longitude), aboutOneKm(point.latitude)] },
    words: names.join(' '),
    completeness: filled.filter(Boolean).length,
  };
}
