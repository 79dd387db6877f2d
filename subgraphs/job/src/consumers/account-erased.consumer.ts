import { consumer } from '@kelmah/kit/events/consumer';
import type { Services } from '../services';

export const accountErasedConsumer = ({ erasure }: Services) =>
  consumer({ name: 'account-erased', on: ['account.erased'], handle: (event) => erasure.erased(event) });
