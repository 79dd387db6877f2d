import { consumer } from '@kelmah/kit/events/consumer';
import type { ErasureService } from '../contact/erasure.service';

export const accountErasedQueue = { name: 'account-erased', on: ['account.erased'] } as const;

/** Whoever had their account erased is forgotten; done again it does nothing more. */
export const accountErasedConsumer = (erasure: Pick<ErasureService, 'erased'>) =>
  consumer({ ...accountErasedQueue, handle: (event) => erasure.erased(event) });
