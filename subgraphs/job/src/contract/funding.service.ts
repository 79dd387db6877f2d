import { NotYet } from '@kelmah/kit/events/consumer';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { House } from '../house';
import { allowed } from '../machine';
import { ContractStatus } from './contract.states';
import type { ContractDocument, MilestoneRecord } from './contract.store';
import { toBeFunded, withMilestone } from './milestone-change.service';
import { MilestoneStatus, milestoneTable } from './milestone.states';
import type { PaymentEvent, TakeNews } from './payment-news.service';

/** What the payment service's news of money do to milestones. Each event acts once, in whatever order they come. */
export class FundingService {
  constructor(
    private readonly house: House,
    private readonly take: TakeNews,
  ) {}

  /** Money is held for a milestone: the work may begin, or what was approved is paid for after all. */
  held(event: EventRecord<'funding.held'>): Promise<void> {
    return this.take(event, (contract, milestone) => {
      const { fundingId } = event.data;
      if (milestone.refundedFundingIds.includes(fundingId) || milestone.fundingId === fundingId) return undefined;
      if (contract.status !== ContractStatus.ACTIVE && contract.status !== ContractStatus.DISPUTED) {
        // The contract was called off while the hirer paid; the money is for the payment service to give back.
        this.house.logger.warn('money held for a contract that is over', tracesOf(event));
        return undefined;
      }
      const row = allowed(milestoneTable, milestone, 'HOLD', 'payment');
      if (!row) {
        // The refund of what funded it before may still be on its way; if none comes, the event ends with the dead.
        this.house.logger.warn('money held for a milestone that is funded', tracesOf(event));
        throw new NotYet(`${milestone._id} is ${milestone.status}`);
      }
      return { set: withMilestone(contract, { ...milestone, status: row.to ?? milestone.status, fundingId }) };
    });
  }

  /**
   * The worker has been paid, for what was approved or as was decided. With the last milestone the contract is
   * completed, in the same write.
   */
  released(event: EventRecord<'funding.released'>): Promise<void> {
    return this.take(event, (contract, milestone) => {
      const { fundingId } = event.data;
      if (milestone.status === MilestoneStatus.PAID) return undefined;
      const paid = { ...milestone, fundingId };
      // The decision itself may still be on its way.
      if (!allowed(milestoneTable, paid, 'PAY', 'payment')) throw new NotYet(`${milestone._id} is not approved yet`);
      const paidAt = this.house.clock.now();
      return { set: withMilestone(contract, { ...paid, status: MilestoneStatus.PAID, reviewDueAt: null, paidAt }) };
    });
  }

  /** The money went back to the hirer: what is not approved yet waits to be funded again. */
  refunded(event: EventRecord<'funding.refunded'>): Promise<void> {
    return this.take(event, (contract, milestone) => {
      const { fundingId, refundedMinor, amountMinor } = event.data;
      // A part that went back leaves the milestone funded with the rest.
      if (refundedMinor < amountMinor) return undefined;
      return gone(contract, milestone, fundingId);
    });
  }

  /** The payer's bank took the money: as if it had gone back. Approved work stays approved, to be paid for anew. */
  chargedBack(event: EventRecord<'funding.charged-back'>): Promise<void> {
    return this.take(event, (contract, milestone) => gone(contract, milestone, event.data.fundingId));
  }
}

/** A milestone whose money is no longer held. */
function gone(contract: ContractDocument, milestone: MilestoneRecord, fundingId: string) {
  const after = { ...milestone, refundedFundingIds: [...new Set([...milestone.refundedFundingIds, fundingId])] };
  const returns = milestone.fundingId === fundingId && allowed(milestoneTable, milestone, 'REFUND', 'payment');
  return { set: withMilestone(contract, returns ? toBeFunded(after) : after) };
}

const tracesOf = ({ id, data }: PaymentEvent) => ({
  ...{ event: id, funding: data.fundingId },
  ...{ contract: data.contractId, milestone: data.milestoneId },
});
