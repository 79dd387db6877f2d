import type { PersonRecord } from './person.store';

/** What others read where somebody's name was. */
export const formerMember = 'Former member';

/** A person as others see them who has switched their account off: who they are, and nothing to find them by. */
export const masked = (person: PersonRecord): PersonRecord => ({
  ...person,
  ...{ photoUploadId: null, about: null, region: null, town: null, languages: [], hirer: null },
  worker: person.worker && { ...person.worker, published: false },
});

/** What is left of somebody who had their account erased, under the same id, for those who worked with them. */
export const forgotten = (person: PersonRecord, at: Date): PersonRecord => ({
  ...{ _id: person._id, name: formerMember, photoUploadId: null, about: null, region: null, town: null },
  ...{ languages: [], memberSince: person.memberSince, isWorker: person.isWorker, isHirer: person.isHirer },
  ...{ worker: null, hirer: null, phoneProvedAt: null, identityProvedAt: null },
  ...{ away: null, awayChangedAt: at, erasedAt: at, version: person.version + 1 },
});
