import type { EventRecord } from '@kelmah/kit/events/event';
import type { House } from '../house';
import { allowed } from '../machine';
import { ContractStatus, contractTable } from './contract.states';
import type { ContractDocument, MilestoneRecord } from './contract.store';
import { lapsed } from './ending.service';
import { toBeFunded, withMilestone } from './milestone-change.service';
import { MilestoneStatus, milestoneTable } from './milestone.states';
import type { TakeNews } from './payment-news.service';

/** What disputes do to contracts. The end of one may be heard of before its beginning. */
export class DisputeService {
  constructor(
    private readonly house: House,
    private readonly take: TakeNews,
  ) {}

  /** The contract's milestones wait, and so do its review periods; a proposal to end it lapses. */
  opened(event: EventRecord<'dispute.opened'>): Promise<void> {
    return this.take(event, (contract, milestone) => {
      const { disputeId } = event.data;
      if (milestone.disputes?.some((known) => known.disputeId === disputeId)) return undefined;
      const marked = withMilestone(contract, withDispute(milestone, disputeId, true));
      const disputed = { ...contract, ...marked };
      const row = allowed(contractTable, disputed, 'DISPUTE', 'payment');
      const milestones = disputed.milestones.map(standingStill);
      return {
        set: {
          ...{ milestones, nextReviewDueAt: null },
          termination: lapsed(contract.termination, this.house.clock.now()),
          ...(row && { status: ContractStatus.DISPUTED }),
        },
      };
    });
  }

  /** All goes on as it was, with review periods that begin anew. */
  withdrawn(event: EventRecord<'dispute.withdrawn'>): Promise<void> {
    return this.take(event, (contract, milestone) => {
      if (isClosed(milestone, event.data.disputeId)) return undefined;
      return { set: withMilestone(contract, withDispute(milestone, event.data.disputeId, false)) };
    });
  }

  /** Where the money goes is decided; the contract goes on, or ends once no other work under way is funded. */
  settled(event: EventRecord<'dispute.settled'>): Promise<void> {
    return this.take(event, (contract, milestone) => {
      const { disputeId, fundingId, releasedMinor, endsContract } = event.data;
      if (isClosed(milestone, disputeId)) return undefined;
      const closed = { ...withDispute(milestone, disputeId, false), decision: { fundingId, releasedMinor } };
      const decided = wentBackBefore(closed) ? toBeFunded(closed) : closed;
      const set = withMilestone(contract, { ...decided, reviewDueAt: null });
      return { set: { ...set, ...(endsContract && { ending: true }) } };
    });
  }
}

const isClosed = ({ disputes = [] }: MilestoneRecord, disputeId: string) =>
  disputes.some((known) => known.disputeId === disputeId && !known.open);

function withDispute(milestone: MilestoneRecord, disputeId: string, open: boolean): MilestoneRecord {
  const others = (milestone.disputes ?? []).filter((known) => known.disputeId !== disputeId);
  return { ...milestone, disputes: [...others, { disputeId, open }] };
}

/** The review period of what was handed in does not run. */
const standingStill = (milestone: ContractDocument['milestones'][number]): MilestoneRecord =>
  milestone.status === MilestoneStatus.SUBMITTED ? { ...milestone, reviewDueAt: null } : milestone;

/** Payment's news that the money went back came before the news that this was decided. */
const wentBackBefore = (milestone: MilestoneRecord) =>
  milestone.fundingId !== null &&
  milestone.refundedFundingIds.includes(milestone.fundingId) &&
  allowed(milestoneTable, milestone, 'REFUND', 'payment') !== undefined;
