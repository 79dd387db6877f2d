import { NotYet } from '@kelmah/kit/events/consumer';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { Change } from '../aggregate/aggregate.store';
import type { House } from '../house';
import type { SettlementService } from '../settlement/settlement.service';
import type { ContractDocument, MilestoneRecord } from './contract.store';
import { concluded } from './ending.service';

export type PaymentEvent = EventRecord<
  | 'funding.held'
  | 'funding.released'
  | 'funding.refunded'
  | 'funding.charged-back'
  | 'dispute.opened'
  | 'dispute.settled'
  | 'dispute.withdrawn'
>;

export type TakeNews = (
  event: PaymentEvent,
  decide: (contract: ContractDocument, milestone: MilestoneRecord) => Change<ContractDocument> | undefined,
) => Promise<void>;

/**
 * Takes what the payment service says of a milestone, each event once: what follows for the contract is one write with
 * it. @throws NotYet where the milestone is not known yet. @throws Error where the money is not the milestone's.
 */
export function paymentNews(house: House, settlement: SettlementService): TakeNews {
  return async (event, decide) => {
    const { contractId, milestoneId, amountMinor, currency, fundingId } = event.data;
    const changed = await house.keep.contracts.change(
      contractId,
      (contract) => {
        const milestone = contract.milestones.find(({ _id }) => _id === milestoneId);
        if (!milestone) throw new NotYet(`Milestone ${milestoneId} is not known`);
        const fits = milestone.amountMinor === amountMinor && contract.price.currency === currency;
        if (!fits && event.type.startsWith('funding.')) {
          throw new Error(`Funding ${fundingId} is not of the amount of milestone ${milestoneId}`);
        }
        const change = decide(contract, milestone);
        return change && concluded(contract, change, house.clock.now(), house.origin(event));
      },
      event.id,
    );
    if (!changed) throw new NotYet(`Contract ${contractId} is not known`);
    await settlement.settleContract(contractId);
  };
}
