import { second, systemClock, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { exportPart } from '@kelmah/kit/events/export-part';
import { erasedPeople } from '@kelmah/kit/mongo/erased-people';
import { layMongoGround } from '@kelmah/kit/server/ground';
import type { Service } from '@kelmah/kit/server/run-service';
import type { GraphQLSchema } from 'graphql';
import type { ReviewConfig } from './config';
import { accountErasedConsumer } from './consumers/account-erased.consumer';
import { wordsEndedConsumer } from './consumers/words-ended.consumer';
import { completedConsumer } from './consumers/contract-completed.consumer';
import { reviewPart } from './export/review-part.service';
import { ratingLoader } from './rating/rating.loader';
import { reviewLoaders } from './review/review.loader';
import { ReviewService } from './review/review.service';
import { ReviewStore } from './review/review.store';
import { reviewGraph } from './schema';

const lookEveryMs = 5 * second;

export interface ReviewServiceProcess extends Service {
  schema: GraphQLSchema;
  /** Opens every pair of reviews whose time is over by the clock. */
  openOverdue(): Promise<void>;
}

export async function buildReviewService(
  config: ReviewConfig,
  logger: Logger,
  clock: Clock = systemClock,
): Promise<ReviewServiceProcess> {
  const ground = await layMongoGround('review', config, logger, clock);
  const store = new ReviewStore(ground.mongo);
  const reviews = new ReviewService({
    reviews: store,
    clock,
    reviewDays: config.REVIEW_DAYS,
    nudge: ground.nudge,
  });
  const { schema } = reviewGraph({ reviews, loaders: reviewLoaders(store), rating: ratingLoader(store) });
  const openOverdue = () => reviews.openOverdue();
  const service = ground.raise({
    schema,
    consumers: [
      completedConsumer(reviews),
      exportPart('review', (userId) => reviewPart(store, userId), logger),
      accountErasedConsumer(erasedPeople(ground.mongo, 'review'), clock, ground.nudge),
      wordsEndedConsumer(store),
    ],
    timers: [{ name: 'reviews to open', everyMs: lookEveryMs, work: openOverdue }],
  });
  return { ...service, schema, openOverdue };
}
