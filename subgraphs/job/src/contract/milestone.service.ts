import { hour } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import type { EventRecord } from '@kelmah/kit/events/event';
import { z } from 'zod';
import type { Decision } from '../aggregate/aggregate.service';
import type { Change } from '../aggregate/aggregate.store';
import type { House } from '../house';
import { allowed } from '../machine';
import { textOf, uploadIdsRule } from '../shared/input.service';
import { milestoneApproved, milestoneChangesRequested, milestoneStarted, milestoneSubmitted } from './contract.events';
import { ContractStatus } from './contract.states';
import type { ContractDocument, MilestoneRecord } from './contract.store';
import { approved, clockApproved, withMilestone } from './milestone-change.service';
import { ApprovedBy, isDecided, MilestoneMove, MilestoneStatus, milestoneTable } from './milestone.states';

const noteMax = 2_000;

const submissionRule = z.object({ note: textOf('a note on what was done', 1, noteMax), uploadIds: uploadIdsRule });
const changesRule = z.object({ note: textOf('what should be different', 1, noteMax) });

/** Milestones of an active contract, from the money held to the work approved. */
export class MilestoneService {
  constructor(private readonly house: House) {}

  /** The worker says that a funded milestone has begun. */
  start(context: RequestContext, milestoneId: string) {
    return this.#move(context, milestoneId, MilestoneMove.START, 'worker', (contract, milestone) => {
      if (milestone.status === MilestoneStatus.IN_PROGRESS) return undefined;
      return (
        this.#refusal(contract, milestone, MilestoneMove.START, 'worker') ?? {
          set: withMilestone(contract, { ...milestone, status: MilestoneStatus.IN_PROGRESS }),
          events: [milestoneStarted(contract, milestone, this.house.origin(context))],
        }
      );
    });
  }

  /** The worker hands a milestone in; the review period begins. */
  submit(context: RequestContext, input: { milestoneId: string; note: string; uploadIds?: string[] | null }) {
    const read = parseInput(submissionRule, { note: input.note, uploadIds: input.uploadIds ?? [] });
    return this.#move(context, input.milestoneId, MilestoneMove.SUBMIT, 'worker', (contract, milestone) => {
      if (isRefusal(read)) return read;
      const last = milestone.submissions.at(-1);
      // Said again by a client that missed the answer: the same answer.
      if (milestone.status === MilestoneStatus.SUBMITTED && last && sameSubmission(last, read)) return undefined;
      const refusal = this.#refusal(contract, milestone, MilestoneMove.SUBMIT, 'worker');
      if (refusal) return refusal;
      const now = this.house.clock.now();
      const reviewDueAt = new Date(now.getTime() + Math.round(contract.reviewHours * hour));
      const submission = { ...read, submittedAt: now, changesRequested: null, changesRequestedAt: null };
      return {
        set: withMilestone(contract, {
          ...milestone,
          status: MilestoneStatus.SUBMITTED,
          submissions: [...milestone.submissions, submission],
          submittedAt: now,
          reviewDueAt,
        }),
        events: [
          milestoneSubmitted(
            contract,
            milestone,
            { uploadIds: read.uploadIds, reviewDueAt },
            this.house.origin(context),
          ),
        ],
      };
    });
  }

  /** The hirer approves; the money is due. */
  approve(context: RequestContext, milestoneId: string) {
    return this.#move(context, milestoneId, MilestoneMove.APPROVE, 'hirer', (contract, milestone) => {
      if (milestone.approvedAt !== null) return undefined;
      return (
        this.#refusal(contract, milestone, MilestoneMove.APPROVE, 'hirer') ?? {
          set: withMilestone(contract, approved(milestone, ApprovedBy.HIRER, this.house.clock.now())),
          events: [milestoneApproved(contract, milestone, ApprovedBy.HIRER, this.house.origin(context))],
        }
      );
    });
  }

  /** The hirer asks for changes; the review period ends, and another begins with the next submission. */
  requestChanges(context: RequestContext, input: { milestoneId: string; note: string }) {
    const read = parseInput(changesRule, { note: input.note });
    return this.#move(context, input.milestoneId, MilestoneMove.REQUEST_CHANGES, 'hirer', (contract, milestone) => {
      if (isRefusal(read)) return read;
      const last = milestone.submissions.at(-1);
      const again = milestone.status === MilestoneStatus.CHANGES_REQUESTED && last?.changesRequested === read.note;
      if (again) return undefined;
      const refusal = this.#refusal(contract, milestone, MilestoneMove.REQUEST_CHANGES, 'hirer');
      if (refusal) return refusal;
      const asked = { changesRequested: read.note, changesRequestedAt: this.house.clock.now() };
      return {
        set: withMilestone(contract, {
          ...milestone,
          status: MilestoneStatus.CHANGES_REQUESTED,
          submissions: milestone.submissions.map((entry) => (entry === last ? { ...entry, ...asked } : entry)),
          reviewDueAt: null,
        }),
        events: [milestoneChangesRequested(contract, milestone, read.note, this.house.origin(context))],
      };
    });
  }

  /** Approves what nobody has said anything about within the review period. */
  async approveDue(contractId: string): Promise<void> {
    await this.house.keep.contracts.change(contractId, (contract) => this.#due(contract));
  }

  #due(contract: ContractDocument): Change<ContractDocument> | undefined {
    const { contract: after, milestones } = clockApproved(contract, this.house.clock.now());
    if (milestones.length === 0) return undefined;
    const events: EventRecord[] = milestones.map((milestone) =>
      milestoneApproved(contract, milestone, ApprovedBy.CLOCK, this.house.origin()),
    );
    return { set: { milestones: after.milestones, nextReviewDueAt: after.nextReviewDueAt }, events };
  }

  #refusal(
    contract: ContractDocument,
    milestone: MilestoneRecord,
    move: MilestoneMove,
    actor: 'hirer' | 'worker',
  ): Refusal | undefined {
    if (contract.status === ContractStatus.DISPUTED) {
      const message = 'There is a dispute about this contract. Its milestones wait until it is settled.';
      return refuse.conflict(RefusalCode.WRONG_STATE, message);
    }
    if (contract.status !== ContractStatus.ACTIVE) {
      return refuse.conflict(
        RefusalCode.WRONG_STATE,
        'Work begins when both have signed the contract, and ends with it.',
      );
    }
    if (allowed(milestoneTable, milestone, move, actor)) return undefined;
    if (isDecided(milestone)) {
      return refuse.conflict(RefusalCode.WRONG_STATE, 'It was decided already where the money of this milestone goes.');
    }
    return refuse.conflict(RefusalCode.WRONG_STATE, says[milestone.status]);
  }

  async #move(
    context: RequestContext,
    milestoneId: string,
    move: MilestoneMove,
    actor: 'hirer' | 'worker',
    decide: (contract: ContractDocument, milestone: MilestoneRecord) => Decision<ContractDocument>,
  ) {
    const seen = await this.house.load.contracts.visibleMilestone(context, milestoneId);
    if (!seen) return noSuchMilestone();
    const owner = actor === 'hirer' ? seen.contract.hirerId : seen.contract.workerId;
    if (owner !== context.viewer.userId) return refuse.forbidden(`Only the ${actor} can do this.`);
    // A review period that is over binds, also in the moment before the clock comes by.
    await this.approveDue(seen.contract._id);
    const contract = await this.house.keep.contracts.change(seen.contract._id, (now): Decision<ContractDocument> => {
      const milestone = now.milestones.find(({ _id }) => _id === milestoneId);
      return milestone ? decide(now, milestone) : noSuchMilestone();
    });
    if (!contract) return noSuchMilestone();
    if (isRefusal(contract)) return contract;
    this.house.load.contracts.refresh(context, contract);
    return (await this.house.load.contracts.visibleMilestone(context, milestoneId)) ?? noSuchMilestone();
  }
}

const noSuchMilestone = () => refuse.notFound('There is no such milestone.', 'milestoneId');

const says: Record<MilestoneStatus, string> = {
  [MilestoneStatus.PLANNED]: 'This milestone is not funded yet.',
  [MilestoneStatus.FUNDED]: 'This milestone has not been handed in yet.',
  [MilestoneStatus.IN_PROGRESS]: 'This milestone is being worked on.',
  [MilestoneStatus.SUBMITTED]: 'This milestone has been handed in already.',
  [MilestoneStatus.CHANGES_REQUESTED]: 'Changes have been asked for, and the worker is at them.',
  [MilestoneStatus.APPROVED]: 'This milestone is approved.',
  [MilestoneStatus.PAID]: 'This milestone is paid.',
};

const sameSubmission = (
  a: { note: string; uploadIds: readonly string[] },
  b: { note: string; uploadIds: readonly string[] },
) => a.note === b.note && a.uploadIds.join() === b.uploadIds.join();
