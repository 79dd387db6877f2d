import type { Transition } from '../machine';

export enum JobStatus {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  FILLED = 'FILLED',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
  EXPIRED = 'EXPIRED',
}

export enum JobVisibility {
  PUBLIC = 'PUBLIC',
  INVITED = 'INVITED',
}

export enum BudgetKind {
  FIXED = 'FIXED',
  HOURLY = 'HOURLY',
}

/** In which order a search answers. */
export enum JobSort {
  NEWEST = 'NEWEST',
  NEAREST = 'NEAREST',
  BUDGET = 'BUDGET',
}

/** What a person may do with a job. The rows of the table that no person makes have other names. */
export enum JobMove {
  POST = 'POST',
  EDIT = 'EDIT',
  CANCEL = 'CANCEL',
  APPLY = 'APPLY',
  CLOSE = 'CLOSE',
}

export type JobActor = 'hirer' | 'worker' | 'contract' | 'clock';

/** Days after which an open job expires. */
export const jobLifeDays = 30;

const { DRAFT, OPEN, FILLED, CLOSED, CANCELLED, EXPIRED } = JobStatus;

export const jobTable: readonly Transition<JobStatus, JobMove | 'FILL' | 'REOPEN' | 'EXPIRE', JobActor, object>[] = [
  { move: JobMove.EDIT, from: [DRAFT, OPEN], to: null, actor: 'hirer' },
  { move: JobMove.POST, from: [DRAFT], to: OPEN, actor: 'hirer' },
  { move: JobMove.CANCEL, from: [DRAFT, OPEN], to: CANCELLED, actor: 'hirer' },
  { move: JobMove.APPLY, from: [OPEN], to: null, actor: 'worker' },
  // By accepting an application.
  { move: 'FILL', from: [OPEN], to: FILLED, actor: 'hirer' },
  // The contract ended with nothing paid, nor to be paid: the hirer may look for somebody else.
  { move: 'REOPEN', from: [FILLED], to: OPEN, actor: 'contract' },
  // The contract is completed, or ended with something paid; or the hirer of one that ended is gone.
  { move: JobMove.CLOSE, from: [FILLED], to: CLOSED, actor: 'contract' },
  { move: 'EXPIRE', from: [OPEN], to: EXPIRED, actor: 'clock', timeout: `${jobLifeDays} days after posting` },
];

/** Whether a job takes applications now; one whose time is over does not, even before the clock has come by. */
export function isOpen(job: { status: JobStatus; expiresAt: Date | null }, now: Date): boolean {
  return job.status === OPEN && job.expiresAt !== null && job.expiresAt > now;
}
