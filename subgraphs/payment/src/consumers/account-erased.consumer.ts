import { consumer, type Consumer } from '@kelmah/kit/events/consumer';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { CheckoutPlans } from '../funding/checkout.service';
import { forgetDestinations, forgetName } from '../document/forgotten.store';
import { leaveFunding } from '../funding/ending.service';
import { idsOpenOfPerson } from '../funding/funding-ends.store';
import type { Units } from '../work/unit.service';

/**
 * A hirer or a worker is gone: what is held for work that has not begun goes back, and nobody is to pay any more. What
 * is held for work that has begun stays until somebody decides; what is on its way to them stays theirs.
 */
export const accountErased = (units: Units, plans: CheckoutPlans, logger: Logger): Consumer =>
  consumer({
    name: 'account-erased',
    on: ['account.erased'],
    // Done again it does nothing: no payment is left in the states that it acts on.
    handle: async ({ data: { userId } }) => {
      const fundingIds = await units.inOne((unit) => idsOpenOfPerson(unit, userId));
      for (const fundingId of fundingIds) {
        await units.inOne((unit) => leaveFunding(unit, fundingId, { plans, logger }));
      }
      await units.inOne(async (unit) => {
        await forgetName(unit, userId);
        await forgetDestinations(unit, userId);
        await unit.emit('erasure.part-done', userId, { userId, service: 'payment' });
      });
    },
  });
