import { consumer, NotYet, type Consumer } from '@kelmah/kit/events/consumer';
import type { Logger } from '@kelmah/kit/logger/logger';
import { firstTime } from '@kelmah/kit/postgres/postgres-outbox';
import { findMilestone } from '../contract/contract.store';
import { approveMilestone } from '../funding/release.service';
import type { Units } from '../work/unit.service';

/** An approved milestone is paid. How much, and to whom, is our own record's to say. */
export const milestoneApproved = (units: Units, logger: Logger): Consumer =>
  consumer({
    name: 'milestone-approved',
    on: ['milestone.approved'],
    handle: ({ id, at, data }) =>
      units.inOne(async (unit) => {
        if (!(await firstTime(unit, id, 'milestone-approved'))) return;
        const milestone = await findMilestone(unit, data.milestoneId);
        if (!milestone) throw new NotYet(`Milestone ${data.milestoneId} is not known yet`);
        await approveMilestone(unit, milestone.id, new Date(at), logger);
      }),
  });
