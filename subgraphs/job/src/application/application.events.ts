import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import type { Origin } from '../job/job.events';
import type { ApplicationDocument } from './application.store';

type ApplicationFact = 'submitted' | 'shortlisted' | 'accepted' | 'declined' | 'withdrawn';

/** What happened to an application, as an event. */
export function applicationEvent(fact: ApplicationFact, application: ApplicationDocument, origin: Origin): EventRecord {
  const { _id, jobId, jobTitle, hirerId, workerId, price } = application;
  return makeEvent(
    `application.${fact}`,
    _id,
    {
      applicationId: _id,
      jobId,
      jobTitle,
      hirerId,
      workerId,
      amountMinor: price.amountMinor,
      currency: price.currency,
    },
    origin,
  );
}
