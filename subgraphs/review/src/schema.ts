import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { buildSubgraph, type Reference, type Subgraph } from '@kelmah/kit/subgraph/subgraph';
import type { RatingLoader } from './rating/rating.loader';
import { RatingResolver } from './rating/rating.resolver';
import type { ReviewLoaders } from './review/review.loader';
import { ContractReviewsResolver, ReviewResolver, UserReviewsResolver } from './review/review.resolver';
import type { ReviewService } from './review/review.service';

export interface GraphParts {
  reviews: ReviewService;
  loaders: ReviewLoaders;
  rating: RatingLoader;
}

export function reviewGraph({ reviews, loaders, rating }: GraphParts): Subgraph {
  return buildSubgraph({
    partnerScope: 'reviews:read',
    resolvers: [
      new ReviewResolver(reviews, loaders),
      new UserReviewsResolver(reviews),
      new ContractReviewsResolver(reviews, loaders),
      new RatingResolver(rating),
    ],
    references: {
      Review: ({ id }: Reference, context: RequestContext) => loaders.byId(context).load(id),
      User: (reference: Reference) => (isId('user', reference.id) ? reference : null),
      Contract: (reference: Reference) => (isId('contract', reference.id) ? reference : null),
    },
  });
}

/** The subgraph's schema without any connection: nothing is asked of services while it is printed. */
export function describeSubgraph(): Subgraph {
  return reviewGraph({} as GraphParts);
}
