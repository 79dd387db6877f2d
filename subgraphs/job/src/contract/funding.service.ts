import { NotYet } from '@kelmah/kit/events/consumer';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { Change } from '../aggregate/aggregate.store';
import type { House } from '../house';
import { allowed } from '../machine';
import type { SettlementService } from '../settlement/settlement.service';
import { contractCompleted } from './contract.events';
import { ContractStatus, contractTable } from './contract.states';
import type { ContractDocument, MilestoneRecord } from './contract.store';
import { withMilestone } from './milestone-change.service';
import { MilestoneStatus, milestoneTable } from './milestone.states';

type FundingEvent = EventRecord<'funding.held' | 'funding.released' | 'funding.refunded'>;

/** What the payment service's news do to milestones. Each event acts once, in whatever order they come. */
export class FundingService {
  constructor(
    private readonly house: House,
    private readonly settlement: SettlementService,
  ) {}

  /** Money is held for a milestone: the work may begin. */
  held(event: EventRecord<'funding.held'>): Promise<void> {
    return this.#take(event, (contract, milestone) => {
      const { fundingId } = event.data;
      if (milestone.refundedFundingIds.includes(fundingId) || milestone.fundingId === fundingId) return undefined;
      if (contract.status !== ContractStatus.ACTIVE) {
        // The contract was cancelled while the hirer paid; the money is for the payment service to give back.
        this.house.logger.error('money held for a contract that is not active', this.#traces(event));
        return undefined;
      }
      if (!allowed(milestoneTable, milestone, 'HOLD', 'payment')) {
        // The refund of what funded it before may still be on its way; if none comes, the event ends with the dead.
        this.house.logger.warn('money held for a milestone that is funded', this.#traces(event));
        throw new NotYet(`${milestone._id} is ${milestone.status}`);
      }
      return { set: withMilestone(contract, { ...milestone, status: MilestoneStatus.FUNDED, fundingId }) };
    });
  }

  /** The worker has been paid. With the last milestone the contract is completed, in the same write. */
  async released(event: EventRecord<'funding.released'>): Promise<void> {
    await this.#take(event, (contract, milestone) => {
      if (milestone.status === MilestoneStatus.PAID) return undefined;
      if (!allowed(milestoneTable, milestone, 'PAY', 'payment'))
        throw new NotYet(`${milestone._id} is not approved yet`);
      const now = this.house.clock.now();
      const set = withMilestone(contract, { ...milestone, status: MilestoneStatus.PAID, paidAt: now });
      if (!allowed(contractTable, { ...contract, ...set }, 'COMPLETE', 'payment')) return { set };
      return {
        set: { ...set, status: ContractStatus.COMPLETED, completedAt: now, settling: true },
        events: [contractCompleted(contract, now, this.house.origin(event))],
      };
    });
    await this.settlement.settleContract(event.data.contractId);
  }

  /** The money went back to the hirer: what is not approved yet waits to be funded again. */
  refunded(event: EventRecord<'funding.refunded'>): Promise<void> {
    return this.#take(event, (contract, milestone) => {
      const { fundingId, refundedMinor, amountMinor } = event.data;
      // A part that went back leaves the milestone funded with the rest.
      if (refundedMinor < amountMinor) return undefined;
      const refundedFundingIds = [...new Set([...milestone.refundedFundingIds, fundingId])];
      const returns = milestone.fundingId === fundingId && allowed(milestoneTable, milestone, 'REFUND', 'payment');
      if (!returns) return { set: withMilestone(contract, { ...milestone, refundedFundingIds }) };
      return {
        set: withMilestone(contract, {
          ...milestone,
          refundedFundingIds,
          status: MilestoneStatus.PLANNED,
          fundingId: null,
          submittedAt: null,
          reviewDueAt: null,
        }),
      };
    });
  }

  /** @throws NotYet where the milestone is not known yet. @throws Error where the money is not the milestone's amount. */
  async #take(
    event: FundingEvent,
    decide: (contract: ContractDocument, milestone: MilestoneRecord) => Change<ContractDocument> | undefined,
  ): Promise<void> {
    const { contractId, milestoneId, amountMinor, currency } = event.data;
    const changed = await this.house.keep.contracts.change(
      contractId,
      (contract) => {
        const milestone = contract.milestones.find(({ _id }) => _id === milestoneId);
        if (!milestone) throw new NotYet(`Milestone ${milestoneId} is not known`);
        if (milestone.amountMinor !== amountMinor || contract.price.currency !== currency) {
          throw new Error(`Funding ${event.data.fundingId} is not of the amount of milestone ${milestoneId}`);
        }
        return decide(contract, milestone);
      },
      event.id,
    );
    if (!changed) throw new NotYet(`Contract ${contractId} is not known`);
  }

  #traces({ id, data }: FundingEvent) {
    return { event: id, funding: data.fundingId, contract: data.contractId, milestone: data.milestoneId };
  }
}
