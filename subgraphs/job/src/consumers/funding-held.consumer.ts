import { consumer } from '@kelmah/kit/events/consumer';
import type { Services } from '../services';

export const fundingHeldConsumer = ({ funding }: Services) =>
  consumer({ name: 'funding-held', on: ['funding.held'], handle: (event) => funding.held(event) });
