import { second, type Clock } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { Operations } from '../operation/operation.worker';
import type { StepListener } from '../work/steps.service';
import type { Units } from '../work/unit.service';
import type { CheckoutPlans } from './checkout.service';
import { fundMilestone, type FundMilestone } from './fund-milestone.service';
import { lookSoon } from './funding-due.store';
import { FundingStatus, payable } from './funding.states';
import type { FundingRow } from './funding.store';
import type { Looks } from './look.service';
import { refundFunding, type RefundFunding } from './refund-funding.service';

/** A hirer who comes back looks again and again: Stripe is asked once in this time. */
const quietMs = 3 * second;

export interface FundingService {
  fundMilestone: FundMilestone;
  refundFunding: RefundFunding;
  /** A hirer looks at payments that they wait for: Stripe is asked, should no webhook have come. Never fails. */
  glance(viewer: Viewer, fundings: readonly FundingRow[]): void;
}

export function fundingService(parts: {
  postgres: Postgres;
  units: Units;
  clock: Clock;
  looks: Looks;
  operations: Operations;
  plans: CheckoutPlans;
  step: StepListener;
  /** Called where a look at a funding is due now. */
  lookIsDue(): void;
}): FundingService {
  const { postgres, clock, lookIsDue } = parts;
  return {
    fundMilestone: fundMilestone(parts),
    refundFunding: refundFunding(parts),
    glance: (viewer, fundings) => {
      const waiting = fundings.filter(
        ({ hirerId, status }) =>
          hirerId === viewer.userId && (payable.has(status) || status === FundingStatus.PROCESSING),
      );
      if (waiting.length === 0) return;
      const ids = waiting.map(({ id }) => id);
      lookSoon(postgres, ids, clock.now(), quietMs).then(
        (due) => due && lookIsDue(),
        () => undefined,
      );
    },
  };
}
