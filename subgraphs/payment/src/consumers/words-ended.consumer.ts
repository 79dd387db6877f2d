import { consumer, type Consumer } from '@kelmah/kit/events/consumer';
import { endWords } from '../document/forgotten.store';
import type { Units } from '../work/unit.service';

/** What a former member wrote to others has been kept for long enough. Done again it does nothing more. */
export const wordsEnded = (units: Units): Consumer =>
  consumer({
    name: 'words-ended',
    on: ['account.words-ended'],
    handle: ({ data: { userId } }) => units.inOne((unit) => endWords(unit, userId, unit.now)),
  });
