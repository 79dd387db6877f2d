import { consumer } from '@kelmah/kit/events/consumer';
import type { House } from '../house';

/** A worker who is not to be found gets no fit and shows no distance. */
export const workerProfileWithdrawnConsumer = ({ stores }: House) =>
  consumer({
    name: 'worker-profile-withdrawn',
    on: ['worker-profile.withdrawn'],
    handle: ({ data }) => stores.cards.keep(data.userId, data.version, { published: false }),
  });
