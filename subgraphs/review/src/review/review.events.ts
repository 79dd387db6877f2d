import type { Clock } from '@kelmah/kit/clock/clock';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import type { PairRecord } from './review.store';

/** Says of each review of a pair that it can be read. */
export function reviewsOpened(pair: PairRecord, from: { clock: Clock; requestId?: string }): EventRecord[] {
  return pair.reviews.map(({ id: reviewId, authorId, subjectId, rating }) => {
    const data = { reviewId, contractId: pair._id, authorId, subjectId, rating };
    return makeEvent('review.opened', reviewId, data, from) as EventRecord;
  });
}
