import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { requestLoader } from '@kelmah/kit/loader/loader';
import type { applicationLoaders } from '../application/application.loader';
import { isOpen, JobVisibility } from './job.states';
import type { JobDocument, JobStore } from './job.store';

/**
 * Jobs by id. Everybody sees a public job while it is open; any other is seen by its hirer and by those who applied to
 * it, which includes the worker under contract.
 */
export function jobLoaders(store: JobStore, applications: ReturnType<typeof applicationLoaders>, clock: Clock) {
  const byId = requestLoader<JobDocument, RequestContext>(
    (ids) => store.byIds(ids),
    ({ _id }) => _id,
  );
  return {
    /** The job, where the viewer may see it. */
    visible: async (context: RequestContext, id: string): Promise<JobDocument | null> => {
      if (!isId('job', id)) return null;
      const job = await byId(context).load(id);
      if (!job) return null;
      if (job.visibility === JobVisibility.PUBLIC && isOpen(job, clock.now())) return job;
      if (context.viewer.userId === job.hirerId) return job;
      return (await applications.mineTo(context, id)) ? job : null;
    },
    /** Spares the rest of the request to read a page of jobs again. */
    known: <Page extends { edges: readonly { node: JobDocument }[] }>(context: RequestContext, page: Page): Page => {
      for (const { node } of page.edges) byId(context).prime(node._id, node);
      return page;
    },
    /** Makes the rest of the request see what it has just written. */
    refresh: (context: RequestContext, job: JobDocument): void => {
      byId(context).clear(job._id).prime(job._id, job);
    },
  };
}
