import type { EventRecord, EventType } from '@kelmah/kit/events/event';
import { changed, relisted } from './tags';

type Purges = { readonly [Type in EventType]?: (event: EventRecord<Type>) => string[] };

const ofJob = ({ data }: { data: { jobId: string } }) => [...changed('Job', data.jobId), ...relisted('Job')];

/**
 * What each event makes stale, of what is PUBLIC in the graph. What changes without an event lives out its time.
 * Events of how others see a person name that person: their entity holds it.
 */
export const purges = {
  'profile.changed': ({ data }) => changed('User', data.userId),
  'worker-profile.published': ({ data }) => [...changed('User', data.userId), ...relisted('User')],
  'worker-profile.withdrawn': ({ data }) => [...changed('User', data.userId), ...relisted('User')],
  'job.posted': ofJob,
  'job.cancelled': ofJob,
  'job.expired': ofJob,
  'application.submitted': ({ data }) => changed('Job', data.jobId),
  'application.withdrawn': ({ data }) => changed('Job', data.jobId),
  'application.accepted': ofJob,
  'contract.cancelled': ofJob,
  'contract.completed': ({ data }) => [...ofJob({ data }), ...changed('User', data.workerId)],
  'review.opened': ({ data }) => [...changed('User', data.subjectId), ...relisted('Review')],
} satisfies Purges;

/** The tags that an event purges. */
export function purgedBy(event: EventRecord): string[] {
  const tell = (purges as Purges)[event.type] as ((event: EventRecord) => string[]) | undefined;
  return tell ? [...new Set(tell(event))] : [];
}
