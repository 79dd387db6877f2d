import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { requestLoader } from '@kelmah/kit/loader/loader';
import type { ReviewStore } from '../review/review.store';
import { summaryOf, type RatingSummary } from './rating.service';

/**
 * How people are rated, many by one query. It is read from the open reviews each time, so it is right by itself, in
 * whatever order they opened.
 */
export function ratingLoader(reviews: ReviewStore) {
  return requestLoader<RatingSummary & { userId: string }, RequestContext>(
    async (userIds) => {
      const asked = userIds.filter((id) => isId('user', id));
      const counts = asked.length === 0 ? [] : await reviews.ratingCounts(asked);
      return userIds.map((userId) => ({
        userId,
        ...summaryOf(counts.filter(({ subjectId }) => subjectId === userId)),
      }));
    },
    ({ userId }) => userId,
  );
}

export type RatingLoader = ReturnType<typeof ratingLoader>;
