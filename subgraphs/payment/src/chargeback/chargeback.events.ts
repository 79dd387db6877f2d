import type { EventData } from '@kelmah/kit/events/event';
import { fundingFacts } from '../funding/funding.events';
import type { FundingRow } from '../funding/funding.store';
import type { ChargebackRow } from './chargeback.store';

/** What every event of a chargeback tells. */
export function chargebackFacts(
  row: ChargebackRow,
  funding: FundingRow,
  contractTitle: string,
): EventData<'chargeback.opened'> {
  return {
    ...fundingFacts(funding),
    chargebackId: row.id,
    contractTitle,
    disputedMinor: row.amountMinor,
    dueBy: row.dueBy?.toISOString() ?? null,
  };
}
