import { consumer, NotYet, type Consumer } from '@kelmah/kit/events/consumer';
import { firstTime } from '@kelmah/kit/postgres/postgres-outbox';
import { markStarted } from '../contract/contract.store';
import type { Units } from '../work/unit.service';

/** From the beginning of the work on, the hirer alone can no longer take the money back. */
export const milestoneStarted = (units: Units): Consumer =>
  consumer({
    name: 'milestone-started',
    on: ['milestone.started', 'milestone.submitted'],
    handle: ({ id, at, data }) =>
      units.inOne(async (unit) => {
        if (!(await firstTime(unit, id, 'milestone-started'))) return;
        const known = await markStarted(unit, data.milestoneId, new Date(at));
        if (!known) throw new NotYet(`Milestone ${data.milestoneId} is not known yet`);
      }),
  });
