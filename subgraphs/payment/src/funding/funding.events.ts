import type { EventData } from '@kelmah/kit/events/event';
import type { FundingRow } from './funding.store';

/** What every event of a funding tells. */
export function fundingFacts(funding: FundingRow): EventData<'funding.held'> {
  return {
    fundingId: funding.id,
    milestoneId: funding.milestoneId,
    contractId: funding.contractId,
    hirerId: funding.hirerId,
    workerId: funding.workerId,
    amountMinor: funding.amountMinor,
    currency: funding.currency,
  };
}
