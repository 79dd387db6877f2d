import { consumer } from '@kelmah/kit/events/consumer';
import type { Services } from '../services';

/** What a former member wrote to others has been kept for long enough. Done again it does nothing more. */
export const wordsEndedConsumer = ({ erasure }: Services) =>
  consumer({ name: 'words-ended', on: ['account.words-ended'], handle: (event) => erasure.wordsEnded(event) });
