import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { perRequest, requestLoader } from '@kelmah/kit/loader/loader';
import type { ApplicationDocument, ApplicationStore } from './application.store';

/** Whether somebody is a party of an application: its worker, or the hirer of its job. */
export const isPartyOf = ({ workerId, hirerId }: { workerId: string; hirerId: string }, userId: string | undefined) =>
  userId !== undefined && (userId === workerId || userId === hirerId);

export function applicationLoaders(store: ApplicationStore) {
  const byId = requestLoader<ApplicationDocument, RequestContext>(
    (ids) => store.byIds(ids),
    ({ _id }) => _id,
  );
  const mineByJob = requestLoader<ApplicationDocument, RequestContext>(
    async (jobIds, { viewer }) => (viewer.userId === undefined ? [] : store.ofWorkerTo(viewer.userId, jobIds)),
    ({ jobId }) => jobId,
  );
  const counts = requestLoader<{ jobId: string; count: number }, RequestContext>(
    (jobIds) => store.countByJob(jobIds),
    ({ jobId }) => jobId,
  );
  const loaders = perRequest((context: RequestContext) => ({
    byId: byId(context),
    mineByJob: mineByJob(context),
    counts: counts(context),
  }));
  return {
    /** The application, where the viewer is a party of it. */
    visible: async (context: RequestContext, id: string): Promise<ApplicationDocument | null> => {
      if (!isId('application', id)) return null;
      const application = await loaders(context).byId.load(id);
      return application && isPartyOf(application, context.viewer.userId) ? application : null;
    },
    /** The viewer's own application to a job. */
    mineTo: async (context: RequestContext, jobId: string): Promise<ApplicationDocument | null> =>
      context.viewer.userId === undefined ? null : loaders(context).mineByJob.load(jobId),
    /** How many applications a job has, the withdrawn ones left out. */
    countOf: async (context: RequestContext, jobId: string): Promise<number> =>
      (await loaders(context).counts.load(jobId))?.count ?? 0,
    /** Spares the rest of the request to read a page of applications again. */
    known: <Page extends { edges: readonly { node: ApplicationDocument }[] }>(
      context: RequestContext,
      page: Page,
    ): Page => {
      for (const { node } of page.edges) loaders(context).byId.prime(node._id, node);
      return page;
    },
    /** Makes the rest of the request see what it has just written. */
    refresh: (context: RequestContext, application: ApplicationDocument): void => {
      const { byId: one, mineByJob: mine, counts: count } = loaders(context);
      one.clear(application._id).prime(application._id, application);
      mine.clear(application.jobId);
      count.clear(application.jobId);
    },
  };
}
