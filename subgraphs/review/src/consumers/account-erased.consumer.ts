import type { Clock } from '@kelmah/kit/clock/clock';
import { consumer } from '@kelmah/kit/events/consumer';
import type { ErasedPeople } from '@kelmah/kit/mongo/erased-people';

export const accountErasedQueue = { name: 'account-erased', on: ['account.erased'] } as const;

/** Reviews carry ids and no names: what somebody said of others, and others of them, stays as it was seen. */
export const accountErasedConsumer = (erased: ErasedPeople, clock: Clock, nudge: () => void) =>
  consumer({
    ...accountErasedQueue,
    handle: async (event) => {
      await erased.done(event, clock);
      nudge();
    },
  });
