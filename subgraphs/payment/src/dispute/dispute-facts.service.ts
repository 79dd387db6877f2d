import type { EventData } from '@kelmah/kit/events/event';
import { findContract, findMilestone } from '../contract/contract.store';
import type { Unit } from '../work/unit.service';
import type { DisputeRow } from './dispute.store';

/** What every event of a dispute tells. */
export async function disputeFacts(unit: Unit, dispute: DisputeRow): Promise<EventData<'dispute.in-review'>> {
  const milestone = await findMilestone(unit, dispute.milestoneId);
  const contract = await findContract(unit, dispute.contractId);
  if (!milestone || !contract) throw new Error(`Dispute ${dispute.id} is about a milestone that is not there`);
  return {
    disputeId: dispute.id,
    fundingId: dispute.fundingId,
    milestoneId: dispute.milestoneId,
    contractId: dispute.contractId,
    hirerId: dispute.hirerId,
    workerId: dispute.workerId,
    amountMinor: dispute.amountMinor,
    currency: dispute.currency,
    milestoneTitle: milestone.title,
    contractTitle: contract.title,
  };
}
