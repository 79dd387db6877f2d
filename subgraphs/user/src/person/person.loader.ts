import type { RequestContext } from '@kelmah/kit/context/context';
import { requestLoader } from '@kelmah/kit/loader/loader';
import type { Region } from '@kelmah/kit/reference/regions';
import type { PersonService } from './person.service';
import type { PersonRecord } from './person.store';
import type { User } from './person.type';

export type PersonLoader = ReturnType<typeof personLoader>;

/** People by their ids: one query for all that a request asks for at once. */
export const personLoader = (people: PersonService) =>
  requestLoader<PersonRecord, RequestContext>(
    (ids, { viewer }) => people.findMany(ids, viewer),
    ({ _id }) => _id,
  );

/** A person as everybody sees them. */
export function toUser(record: PersonRecord | null): User | null {
  if (!record) return null;
  return {
    id: record._id,
    name: record.name,
    about: record.about,
    region: record.region as Region | null,
    town: record.town,
    languages: record.languages,
    memberSince: record.memberSince,
    isWorker: record.isWorker,
    isHirer: record.isHirer,
    record,
  };
}
