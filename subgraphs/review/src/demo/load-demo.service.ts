import { day } from '@kelmah/kit/clock/clock';
import type { DemoReview, DemoReviewPair, DemoReviews } from '@kelmah/kit/demo/demo-data';
import type { Logger } from '@kelmah/kit/logger/logger';
import { insertMissing } from '@kelmah/kit/mongo/insert-missing';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import type { ReviewConfig } from '../config';
import { reviewIdOf } from '../review/review.service';
import { criteria } from '../review/review.states';
import { ReviewStore, type PairRecord, type WrittenReview } from '../review/review.store';

/** Adds the reviews of the demo: open ones, sealed ones, and contracts of which nobody has written yet. */
export async function loadDemoReviews({ pairs }: DemoReviews, config: ReviewConfig, logger: Logger): Promise<void> {
  const mongo = await connectMongo({
    ...{ url: config.MONGO_URL, namespace: config.KELMAH_NAMESPACE, service: 'review', logger },
  });
  try {
    new ReviewStore(mongo);
    await insertMissing(
      mongo,
      'ReviewPair',
      pairs.map((pair) => pairRecord(pair, config.REVIEW_DAYS)),
    );
  } finally {
    await mongo.close();
  }
}

const pairRecord = ({ contractId, reviews, ...pair }: DemoReviewPair, reviewDays: number): PairRecord => ({
  ...pair,
  _id: contractId,
  dueAt: new Date(pair.completedAt.getTime() + reviewDays * day),
  reviews: reviews.map((review) => reviewRecord(contractId, review)),
  version: 1 + reviews.length,
});

const reviewRecord = (contractId: string, { criteria: rated, ...review }: DemoReview): WrittenReview => ({
  ...review,
  id: reviewIdOf(contractId, review.authorId),
  criteria: criteria.flatMap((criterion) => {
    const entry = rated.find((each) => each.criterion === criterion);
    return entry ? [{ criterion, rating: entry.rating }] : [];
  }),
});
