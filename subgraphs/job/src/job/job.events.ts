import type { Clock } from '@kelmah/kit/clock/clock';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import type { JobDocument } from './job.store';

/** Where an event gets its time and, if a request caused it, that request's id from. */
export interface Origin {
  clock: Clock;
  requestId?: string;
}

const named = ({ _id, hirerId, title }: JobDocument) => ({ jobId: _id, hirerId, title });

/** Of a job whose form is complete. */
export function jobPosted(job: JobDocument, origin: Origin): EventRecord {
  const { tradeId, region, town, uploadIds } = job;
  return makeEvent(
    'job.posted',
    job._id,
    { ...named(job), tradeId: tradeId ?? '', region: region ?? '', town, uploadIds },
    origin,
  );
}

export const jobCancelled = (job: JobDocument, origin: Origin): EventRecord =>
  makeEvent('job.cancelled', job._id, named(job), origin);

export const jobExpired = (job: JobDocument, origin: Origin): EventRecord =>
  makeEvent('job.expired', job._id, named(job), origin);
