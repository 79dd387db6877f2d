import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { requestLoader } from '@kelmah/kit/loader/loader';
import { visibleIn, type SeenReview } from './review.service';
import type { PairRecord, ReviewStore } from './review.store';

/** What a request reads of reviews. */
export function reviewLoaders(reviews: ReviewStore) {
  return {
    /** A review by its id, where the viewer may read it. */
    byId: requestLoader<SeenReview, RequestContext>(
      async (ids, { viewer }) => {
        const pairs = await reviews.byReviews(ids.filter((id) => isId('review', id)));
        return pairs.flatMap((pair) => visibleIn(pair, viewer.userId));
      },
      ({ id }) => id,
    ),
    /** Both reviews of a contract; whoever reads them shows a viewer only what is theirs to see. */
    pair: requestLoader<PairRecord, RequestContext>(
      (contractIds) => reviews.byContracts(contractIds.filter((id) => isId('contract', id))),
      ({ _id }) => _id,
    ),
  };
}

export type ReviewLoaders = ReturnType<typeof reviewLoaders>;
