import { consumer } from '@kelmah/kit/events/consumer';
import { newPerson } from '../person/person.service';
import type { PersonStore } from '../person/person.store';

/** Somebody signed up: they have a public face from now on. Where it is there already, it stays as it is. */
export const accountRegistered = (people: Pick<PersonStore, 'addMissing'>) =>
  consumer({
    name: 'account-registered',
    on: ['account.registered'],
    handle: ({ at, data }) =>
      people.addMissing(newPerson(data.userId, { name: data.name, roles: data.roles, memberSince: new Date(at) })),
  });
