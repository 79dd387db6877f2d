import { consumer } from '@kelmah/kit/events/consumer';
import type { House } from '../house';
import { roughly } from '../shared/place.service';

/** Keeps the worker's card: what fit and distances are reckoned from. */
export const workerProfilePublishedConsumer = ({ stores }: House) =>
  consumer({
    name: 'worker-profile-published',
    on: ['worker-profile.published'],
    handle: async ({ data }) => {
      const { userId, version, tradeIds, region, town, point, radiusKm, rateMin, rateMax, currency, available } = data;
      await stores.cards.keep(userId, version, {
        published: true,
        tradeIds,
        region,
        town,
        point: point && roughly(point),
        radiusKm,
        rateMin,
        rateMax,
        currency,
        available,
      });
    },
  });
