import { requestLoader } from '@kelmah/kit/loader/loader';
import type { WorkerCard, WorkerCardStore } from './worker-card.store';

/** The cards of workers by user id; null where there is no published profile. */
export const workerCardLoader = (cards: WorkerCardStore) =>
  requestLoader<WorkerCard, object>(
    (userIds) => cards.published(userIds),
    ({ _id }) => _id,
  );
