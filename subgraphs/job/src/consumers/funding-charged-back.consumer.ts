import { consumer } from '@kelmah/kit/events/consumer';
import type { Services } from '../services';

export const fundingChargedBackConsumer = ({ funding }: Services) =>
  consumer({
    name: 'funding-charged-back',
    on: ['funding.charged-back'],
    handle: (event) => funding.chargedBack(event),
  });
