import { consumer } from '@kelmah/kit/events/consumer';
import type { Services } from '../services';

export const fundingRefundedConsumer = ({ funding }: Services) =>
  consumer({ name: 'funding-refunded', on: ['funding.refunded'], handle: (event) => funding.refunded(event) });
