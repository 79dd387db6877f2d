import { applicationEvent } from '../application/application.events';
import { ApplicationMove, applicationTable } from '../application/application.states';
import type { ApplicationDocument } from '../application/application.store';
import { jobCancelled, type Origin } from '../job/job.events';
import { JobMove, JobStatus, jobTable } from '../job/job.states';
import type { JobDocument } from '../job/job.store';
import { allowed } from '../machine';
import type { ContractDocument } from './contract.store';

/** What others read where somebody's name was. */
const formerMember = 'Former member';

/** An application of a worker who is gone: withdrawn where it was open, and without what they wrote. */
export function withoutWorker(application: ApplicationDocument, origin: Origin) {
  const row = allowed(applicationTable, application, ApplicationMove.WITHDRAW, 'worker');
  if (!row?.to) return application.coverNote === '' ? undefined : { set: { coverNote: '' } };
  return {
    set: { coverNote: '', status: row.to, changedAt: origin.clock.now(), openSlot: 0 },
    events: [applicationEvent('withdrawn', application, origin)],
  };
}

/** A job of a hirer who is gone: called off where it was open. Its title stays for those who applied. */
export function withoutHirer(job: JobDocument, origin: Origin) {
  const isOpen = allowed(jobTable, job, JobMove.CANCEL, 'hirer') !== undefined;
  const texts = {
    ...{ description: '', uploadIds: [], region: null, town: '', point: null, location: null, keywords: '' },
    ...{ plannedMilestones: [], cancelReason: null },
  };
  if (isOpen) {
    const set = { ...texts, status: JobStatus.CANCELLED, settling: true };
    return { set, events: [jobCancelled(job, origin)] };
  }
  const isDone = Object.entries(texts).every(
    ([field, text]) => JSON.stringify(job[field as keyof typeof texts] ?? null) === JSON.stringify(text),
  );
  return isDone ? undefined : { set: texts };
}

/** A contract without the name that somebody signed it with; who signed, when and what stays. */
export function withoutName(contract: ContractDocument, userId: string) {
  const isSigned = contract.signatures.some(({ signerId, name }) => signerId === userId && name !== formerMember);
  if (!isSigned) return undefined;
  const signatures = contract.signatures.map((one) => (one.signerId === userId ? { ...one, name: formerMember } : one));
  return { set: { signatures } };
}
