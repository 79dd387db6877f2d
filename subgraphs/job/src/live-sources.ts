import { minute, second } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import type { Live } from '@kelmah/kit/live/live';
import { liveSource } from '@kelmah/kit/live/live-source';
import { isPartyOf } from './application/application.loader';
import type { ApplicationDocument } from './application/application.store';
import type { ContractDocument } from './contract/contract.store';
import type { House } from './house';
import { applicationsTopic, contractTopic } from './topics';

/** The sources of the subscriptions. @throws Fault where the viewer may not listen. */
export interface LiveSources {
  contract(context: RequestContext, contractId: string): Promise<AsyncIterableIterator<ContractDocument>>;
  applications(context: RequestContext, jobId: string): Promise<AsyncIterableIterator<ApplicationDocument>>;
}

/** How far a look reaches back, for what another instance wrote by a clock that runs behind. */
const overlapMs = 5 * second;

/** What subscribers are handed. Who may listen is asked when they begin, and of each thing again when it is read. */
export function liveSources(house: House, live: Live): LiveSources {
  return {
    contract: async (context, contractId) => {
      const seen = await house.load.contracts.visible(context, contractId);
      if (!seen) throw new Fault('BAD_USER_INPUT', 'There is no such contract.');
      let version = 0;
      return liveSource(live, [contractTopic(contractId)], async () => {
        const contract = await house.stores.contracts.byId(contractId);
        if (!contract || contract.version <= version || !isPartyOf(contract, context.viewer.userId)) return [];
        version = contract.version;
        return [contract];
      });
    },
    applications: async (context, jobId) => {
      const seen = await house.load.jobs.visible(context, jobId);
      if (!seen) throw new Fault('BAD_USER_INPUT', 'There is no such job.');
      return liveSource(live, [applicationsTopic(jobId)], changesOf(house, context, jobId));
    },
  };
}

/** Reads the applications to a job that changed and that the viewer may see: each version once, in order. */
function changesOf(house: House, { viewer }: RequestContext, jobId: string): () => Promise<ApplicationDocument[]> {
  let since = house.clock.now();
  const sent = new Map<string, { version: number; changedAt: Date }>();
  return async () => {
    const changed = await house.stores.applications.changedSince(jobId, new Date(since.getTime() - overlapMs));
    const news = changed.filter(
      (application) =>
        isPartyOf(application, viewer.userId) && (sent.get(application._id)?.version ?? 0) < application.version,
    );
    for (const { _id, version, changedAt } of news) {
      sent.set(_id, { version, changedAt });
      if (changedAt > since) since = changedAt;
    }
    for (const [id, { changedAt }] of sent) if (since.getTime() - changedAt.getTime() > minute) sent.delete(id);
    return news;
  };
}
