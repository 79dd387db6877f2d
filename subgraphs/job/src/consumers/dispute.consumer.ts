import { consumer } from '@kelmah/kit/events/consumer';
import type { Services } from '../services';

export const disputeConsumers = ({ disputes }: Services) => [
  consumer({ name: 'dispute-opened', on: ['dispute.opened'], handle: (event) => disputes.opened(event) }),
  consumer({ name: 'dispute-settled', on: ['dispute.settled'], handle: (event) => disputes.settled(event) }),
  consumer({ name: 'dispute-withdrawn', on: ['dispute.withdrawn'], handle: (event) => disputes.withdrawn(event) }),
];
