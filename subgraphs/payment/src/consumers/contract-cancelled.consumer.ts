import { consumer, type Consumer } from '@kelmah/kit/events/consumer';
import { firstTime } from '@kelmah/kit/postgres/postgres-outbox';
import { markCancelled } from '../contract/contract.store';
import { callOff } from '../funding/arrival.service';
import type { CheckoutPlans } from '../funding/checkout.service';
import { lockOpenFundings } from '../funding/funding.store';
import type { Units } from '../work/unit.service';

/** Nobody is to pay for a contract that was called off: open pages are closed, what is held or still comes goes back. */
export const contractCancelled = (units: Units, plans: CheckoutPlans): Consumer =>
  consumer({
    name: 'contract-cancelled',
    on: ['contract.cancelled'],
    handle: ({ id, at, data }) =>
      units.inOne(async (unit) => {
        if (!(await firstTime(unit, id, 'contract-cancelled'))) return;
        const fundings = await lockOpenFundings(unit, data.contractId);
        await markCancelled(unit, data.contractId, new Date(at));
        for (const funding of fundings) {
          await callOff(unit, funding, plans);
        }
      }),
  });
