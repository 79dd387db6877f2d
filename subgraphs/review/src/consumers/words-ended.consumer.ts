import { consumer } from '@kelmah/kit/events/consumer';
import type { ReviewStore } from '../review/review.store';

export const wordsEndedQueue = { name: 'words-ended', on: ['account.words-ended'] } as const;

/** What a former member wrote of others has been kept for long enough; how they rated stays. Done again it does nothing. */
export const wordsEndedConsumer = (reviews: Pick<ReviewStore, 'endTexts'>) =>
  consumer({ ...wordsEndedQueue, handle: ({ data }) => reviews.endTexts(data.userId) });
