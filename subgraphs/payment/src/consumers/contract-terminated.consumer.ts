import { consumer, type Consumer } from '@kelmah/kit/events/consumer';
import type { EventData } from '@kelmah/kit/events/event';
import type { Logger } from '@kelmah/kit/logger/logger';
import { firstTime } from '@kelmah/kit/postgres/postgres-outbox';
import { markCancelled } from '../contract/contract.store';
import type { CheckoutPlans } from '../funding/checkout.service';
import { endFunding } from '../funding/ending.service';
import { idsOfMilestones, idsOpenOfContract } from '../funding/funding-ends.store';
import type { Units } from '../work/unit.service';

type Settlements = EventData<'contract.terminated'>['settlements'];

/**
 * A contract ended midway: what is held goes as was agreed, and what still comes goes back. Each payment is settled in
 * its own transaction; one that was settled before stays as it is, so the whole can be done any number of times.
 */
export const contractTerminated = (units: Units, plans: CheckoutPlans, logger: Logger): Consumer =>
  consumer({
    name: 'contract-terminated',
    on: ['contract.terminated'],
    handle: async ({ id, at, data }) => {
      const { contractId, settlements } = data;
      const fundingIds = await units.inOne(async (unit) => {
        await markCancelled(unit, contractId, new Date(at));
        const named = await idsOfMilestones(unit, contractId, milestonesOf(settlements));
        return [...new Set([...named, ...(await idsOpenOfContract(unit, contractId))])];
      });
      for (const fundingId of fundingIds) {
        await units.inOne((unit) => endFunding(unit, fundingId, { contractId, settlements }, { plans, logger }));
      }
      await units.inOne((unit) => firstTime(unit, id, 'contract-terminated'));
    },
  });

const milestonesOf = (settlements: Settlements) => settlements.map(({ milestoneId }) => milestoneId);
