import type { Transition } from '../machine';

export enum MilestoneStatus {
  PLANNED = 'PLANNED',
  FUNDED = 'FUNDED',
  IN_PROGRESS = 'IN_PROGRESS',
  SUBMITTED = 'SUBMITTED',
  CHANGES_REQUESTED = 'CHANGES_REQUESTED',
  APPROVED = 'APPROVED',
  PAID = 'PAID',
}

export enum ApprovedBy {
  HIRER = 'HIRER',
  CLOCK = 'CLOCK',
}

/** What a person may do with a milestone. Funding is a move of the hirer that the payment service makes. */
export enum MilestoneMove {
  FUND = 'FUND',
  START = 'START',
  SUBMIT = 'SUBMIT',
  APPROVE = 'APPROVE',
  REQUEST_CHANGES = 'REQUEST_CHANGES',
}

export type MilestoneActor = 'hirer' | 'worker' | 'payment' | 'clock';

const { PLANNED, FUNDED, IN_PROGRESS, SUBMITTED, CHANGES_REQUESTED, APPROVED, PAID } = MilestoneStatus;

/** What of a milestone its moves depend on, beside the status. */
export interface MilestoneSubject {
  fundingId?: string | null;
  refundedFundingIds?: readonly string[];
  decision?: { fundingId: string } | null;
}

type Row = Transition<MilestoneStatus, MilestoneMove | 'HOLD' | 'REFUND' | 'PAY', MilestoneActor, MilestoneSubject>;

/** Money is held for it and nobody has approved the work. */
export const heldStatuses: readonly MilestoneStatus[] = [FUNDED, IN_PROGRESS, SUBMITTED, CHANGES_REQUESTED];

/** A settled dispute or an agreed ending has said where its money goes: nobody's move changes that any more. */
export const isDecided = ({ decision, fundingId }: MilestoneSubject) =>
  decision != null && decision.fundingId === fundingId;
const isUndecided = (milestone: MilestoneSubject) => !isDecided(milestone);
/** The money that it was approved for went back by another way: it is still to be paid. */
export const isUnpaidFor = ({ fundingId, refundedFundingIds = [] }: MilestoneSubject) =>
  fundingId === null || (fundingId !== undefined && refundedFundingIds.includes(fundingId));

/** The moves within an active contract. While it is in dispute, payment alone makes some. */
export const milestoneTable: readonly Row[] = [
  { move: MilestoneMove.FUND, from: [PLANNED], to: null, actor: 'hirer' },
  { move: MilestoneMove.FUND, from: [APPROVED], to: null, actor: 'hirer', guard: isUnpaidFor },
  { move: 'HOLD', from: [PLANNED], to: FUNDED, actor: 'payment' },
  { move: 'HOLD', from: [APPROVED], to: null, actor: 'payment', guard: isUnpaidFor },
  { move: MilestoneMove.START, from: [FUNDED], to: IN_PROGRESS, actor: 'worker', guard: isUndecided },
  // Handing in what was never said to have begun begins it.
  {
    move: MilestoneMove.SUBMIT,
    from: [FUNDED, IN_PROGRESS, CHANGES_REQUESTED],
    to: SUBMITTED,
    actor: 'worker',
    guard: isUndecided,
  },
  { move: MilestoneMove.APPROVE, from: [SUBMITTED], to: APPROVED, actor: 'hirer', guard: isUndecided },
  {
    move: MilestoneMove.APPROVE,
    from: [SUBMITTED],
    to: APPROVED,
    actor: 'clock',
    timeout: 'the review period, which stands still during a dispute and begins anew after it',
    guard: isUndecided,
  },
  {
    move: MilestoneMove.REQUEST_CHANGES,
    from: [SUBMITTED],
    to: CHANGES_REQUESTED,
    actor: 'hirer',
    guard: isUndecided,
  },
  { move: 'REFUND', from: heldStatuses, to: PLANNED, actor: 'payment' },
  { move: 'REFUND', from: [APPROVED], to: PLANNED, actor: 'payment', guard: isDecided },
  { move: 'PAY', from: [APPROVED], to: PAID, actor: 'payment' },
  // A decision pays what nobody approved. From PLANNED where the news of its money is still on its way.
  { move: 'PAY', from: [PLANNED, ...heldStatuses], to: PAID, actor: 'payment', guard: isDecided },
];
