import { z } from 'zod';
import { idOf } from './shared';

export const reviewEvents = {
  'review.opened': z
    .object({
      reviewId: idOf('review'),
      contractId: idOf('contract'),
      authorId: idOf('user'),
      subjectId: idOf('user'),
      rating: z.int().min(1).max(5),
    })
    .describe('A review can be read: both have written, or the time is over.'),
};
