import { consumer } from '@kelmah/kit/events/consumer';
import type { Services } from '../services';

export const fundingReleasedConsumer = ({ funding }: Services) =>
  consumer({ name: 'funding-released', on: ['funding.released'], handle: (event) => funding.released(event) });
