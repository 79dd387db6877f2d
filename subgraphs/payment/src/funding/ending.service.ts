import type { EventData } from '@kelmah/kit/events/event';
import type { Logger } from '@kelmah/kit/logger/logger';
import { findMilestone } from '../contract/contract.store';
import { noteUnsettled } from '../reconciliation/finding.service';
import type { Unit } from '../work/unit.service';
import { callOff } from './arrival.service';
import type { CheckoutPlans } from './checkout.service';
import { FundingStatus } from './funding.states';
import { lockFunding, type FundingRow } from './funding.store';
import { beginRefund } from './refund.service';
import { misfitOf, settleFunding } from './settle.service';

type Ending = Pick<EventData<'contract.terminated'>, 'contractId' | 'settlements'>;
type Agreed = Ending['settlements'][number];

interface Parts {
  plans: CheckoutPlans;
  logger: Logger;
}

const { CREATED, PROCESSING, FAILED, HELD, SETTLING, RELEASING, RELEASED, REFUNDING, REFUNDED } = FundingStatus;
const toCome: ReadonlySet<FundingStatus> = new Set([CREATED, PROCESSING, FAILED]);

/**
 * What the end of a contract makes of one of its payments: it is parted as was agreed, or called off where nothing was
 * said of it. What does not fit is left as it is, for staff: nobody guesses with money.
 */
export async function endFunding(
  unit: Unit,
  fundingId: string,
  ending: Ending,
  { plans, logger }: Parts,
): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  if (!funding) return;
  const agreed = ending.settlements.find(({ milestoneId }) => milestoneId === funding.milestoneId);
  if (toCome.has(funding.status) || (funding.status === HELD && !agreed)) return callOff(unit, funding, plans);
  if (!agreed || isSettledSo(funding, agreed, ending.contractId)) return;
  const misfit =
    funding.status === HELD ? await misfitOf(unit, funding, agreed) : `It is ${funding.status}, not held any more.`;
  if (misfit === undefined) {
    const by = { userId: null, reason: 'The contract was ended.', decidedBy: ending.contractId };
    return settleFunding(unit, funding, agreed, by);
  }
  const { contractId } = ending;
  logger.error('what was agreed at the end of a contract does not fit', { fundingId, contractId, misfit, ...agreed });
  await noteUnsettled(unit, funding, `A contract ended with a settlement that does not fit what is held. ${misfit}`);
}

/** Said before, or what happened meanwhile comes to the same. */
function isSettledSo(funding: FundingRow, agreed: Agreed, contractId: string): boolean {
  const { status, decidedBy, refundDueMinor, refundedMinor } = funding;
  if (status === SETTLING) return decidedBy === contractId && refundDueMinor === agreed.refundedMinor;
  if (status === RELEASING || status === RELEASED) return refundedMinor === agreed.refundedMinor;
  return (status === REFUNDING || status === REFUNDED) && agreed.releasedMinor === 0;
}

/** What is left of a payment when its hirer or its worker is gone. */
export async function leaveFunding(unit: Unit, fundingId: string, { plans, logger }: Parts): Promise<void> {
  const funding = await lockFunding(unit, fundingId);
  if (!funding) return;
  if (toCome.has(funding.status)) return callOff(unit, funding, plans);
  if (funding.status !== HELD) return;
  const milestone = await findMilestone(unit, funding.milestoneId);
  if (milestone?.startedAt) {
    const { contractId, milestoneId } = funding;
    logger.error('money is held for begun work of a closed account: staff decide', {
      ...{ fundingId, contractId, milestoneId },
    });
    const text = 'Money is held for work that had begun, and the account of one side was closed. Decide where it goes.';
    return noteUnsettled(unit, funding, text);
  }
  const by = { userId: null, reason: 'An account was closed.', decidedBy: funding.contractId };
  await beginRefund(unit, funding, by);
}
