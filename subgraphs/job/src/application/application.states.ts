import type { Transition } from '../machine';

export enum ApplicationStatus {
  SUBMITTED = 'SUBMITTED',
  SHORTLISTED = 'SHORTLISTED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum ApplicationMove {
  SHORTLIST = 'SHORTLIST',
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
  WITHDRAW = 'WITHDRAW',
}

export type ApplicationActor = 'hirer' | 'worker' | 'job' | 'contract';

const { SUBMITTED, SHORTLISTED, ACCEPTED, DECLINED, WITHDRAWN } = ApplicationStatus;

/** An application that the hirer may still choose. */
export const openStatuses: readonly ApplicationStatus[] = [SUBMITTED, SHORTLISTED];

type Row = Transition<ApplicationStatus, ApplicationMove | 'CLOSE' | 'RETURN' | 'LEAVE', ApplicationActor, object>;

export const applicationTable: readonly Row[] = [
  { move: ApplicationMove.SHORTLIST, from: [SUBMITTED], to: SHORTLISTED, actor: 'hirer' },
  { move: ApplicationMove.ACCEPT, from: openStatuses, to: ACCEPTED, actor: 'hirer' },
  { move: ApplicationMove.DECLINE, from: openStatuses, to: DECLINED, actor: 'hirer' },
  { move: ApplicationMove.WITHDRAW, from: openStatuses, to: WITHDRAWN, actor: 'worker' },
  // The job was given to another worker, cancelled or expired.
  { move: 'CLOSE', from: openStatuses, to: DECLINED, actor: 'job' },
  // The contract ended with nothing paid, by the hirer or by staff: the same worker may be chosen again.
  { move: 'RETURN', from: [ACCEPTED], to: SHORTLISTED, actor: 'contract' },
  // By the worker.
  { move: 'LEAVE', from: [ACCEPTED], to: WITHDRAWN, actor: 'contract' },
];

/** At most so many open applications a worker. */
export const openApplicationsMax = 20;
