import { consumer, type Consumer } from '@kelmah/kit/events/consumer';
import { forgetName } from '../document/forgotten.store';
import { keepName } from '../document/person.store';
import type { Units } from '../work/unit.service';

/** Keeps the names that receipts say. Taking the same news twice changes nothing. */
export const personName = (units: Units): Consumer =>
  consumer({
    name: 'person-name',
    on: ['account.registered', 'profile.changed'],
    handle: ({ data: { userId, name, ...data } }) =>
      units.inOne((unit) => keepName(unit, { userId, name, version: 'version' in data ? data.version : 0 })),
  });

/** A person who had their account erased is named on no paper any more. */
export const personForgotten = (units: Units): Consumer =>
  consumer({
    name: 'person-forgotten',
    on: ['account.erased'],
    handle: ({ data }) => units.inOne((unit) => forgetName(unit, data.userId)),
  });
