import { consumer } from '@kelmah/kit/events/consumer';
import type { ReviewService } from '../review/review.service';

export const completedQueue = { name: 'contract-completed', on: ['contract.completed'] } as const;

/** Opens the right to review. */
export const completedConsumer = (reviews: ReviewService) =>
  consumer({ ...completedQueue, handle: ({ data }) => reviews.begin(data) });
