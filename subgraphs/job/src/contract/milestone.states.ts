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

type Row = Transition<MilestoneStatus, MilestoneMove | 'HOLD' | 'REFUND' | 'PAY', MilestoneActor, object>;

/** The moves within an active contract. */
export const milestoneTable: readonly Row[] = [
  { move: MilestoneMove.FUND, from: [PLANNED], to: null, actor: 'hirer' },
  { move: 'HOLD', from: [PLANNED], to: FUNDED, actor: 'payment' },
  { move: MilestoneMove.START, from: [FUNDED], to: IN_PROGRESS, actor: 'worker' },
  // Handing in what was never said to have begun begins it.
  { move: MilestoneMove.SUBMIT, from: [FUNDED, IN_PROGRESS, CHANGES_REQUESTED], to: SUBMITTED, actor: 'worker' },
  { move: MilestoneMove.APPROVE, from: [SUBMITTED], to: APPROVED, actor: 'hirer' },
  { move: MilestoneMove.APPROVE, from: [SUBMITTED], to: APPROVED, actor: 'clock', timeout: 'the review period' },
  { move: MilestoneMove.REQUEST_CHANGES, from: [SUBMITTED], to: CHANGES_REQUESTED, actor: 'hirer' },
  { move: 'REFUND', from: [FUNDED, IN_PROGRESS, SUBMITTED, CHANGES_REQUESTED], to: PLANNED, actor: 'payment' },
  { move: 'PAY', from: [APPROVED], to: PAID, actor: 'payment' },
];
