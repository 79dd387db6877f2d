import { consumer } from '@kelmah/kit/events/consumer';
import { endWords, type EndedWordsParts } from '../contact/ended-words.service';

export const wordsEndedQueue = { name: 'words-ended', on: ['account.words-ended'] } as const;

/** What a former member wrote to others has been kept for long enough. Done again it does nothing more. */
export const wordsEndedConsumer = (parts: EndedWordsParts) =>
  consumer({ ...wordsEndedQueue, handle: ({ data }) => endWords(parts, data.userId) });
