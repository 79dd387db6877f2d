import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { perRequest, requestLoader } from '@kelmah/kit/loader/loader';
import { isPartyOf } from '../application/application.loader';
import { settlesDisputesOf } from '../shared/access-rule.type';
import type { ContractDocument, ContractStore, MilestoneRecord, TerminationRecord } from './contract.store';

/** A milestone together with the contract that holds it. */
export interface MilestoneNode extends MilestoneRecord {
  contract: ContractDocument;
}

/** A proposal to end a contract, together with that contract. */
export interface TerminationNode extends TerminationRecord {
  contract: ContractDocument;
}

export const milestonesOf = (contract: ContractDocument): MilestoneNode[] =>
  contract.milestones.map((milestone) => ({ ...milestone, contract }));

export function contractLoaders(store: ContractStore) {
  const byId = requestLoader<ContractDocument, RequestContext>(
    (ids) => store.byIds(ids),
    ({ _id }) => _id,
  );
  const byMilestone = requestLoader<MilestoneNode, RequestContext>(
    async (ids) => (await store.byMilestoneIds(ids)).flatMap(milestonesOf),
    ({ _id }) => _id,
  );
  const completed = requestLoader<{ workerId: string; count: number }, RequestContext>(
    (workerIds) => store.completedByWorker(workerIds),
    ({ workerId }) => workerId,
  );
  const loaders = perRequest((context: RequestContext) => ({
    byId: byId(context),
    byMilestone: byMilestone(context),
    completed: completed(context),
  }));
  const maySee = ({ viewer }: RequestContext, contract: ContractDocument) =>
    isPartyOf(contract, viewer.userId) || settlesDisputesOf(viewer, contract);
  return {
    /** The contract, where the viewer is a party of it, or settles disputes and there was one. */
    visible: async (context: RequestContext, id: string | null): Promise<ContractDocument | null> => {
      if (!isId('contract', id)) return null;
      const contract = await loaders(context).byId.load(id);
      return contract && maySee(context, contract) ? contract : null;
    },
    /** The milestone, where the viewer may see its contract. */
    visibleMilestone: async (context: RequestContext, id: string): Promise<MilestoneNode | null> => {
      if (!isId('milestone', id)) return null;
      const milestone = await loaders(context).byMilestone.load(id);
      return milestone && maySee(context, milestone.contract) ? milestone : null;
    },
    /** How many contracts a worker has completed. */
    completedBy: async (context: RequestContext, workerId: string): Promise<number> =>
      (await loaders(context).completed.load(workerId))?.count ?? 0,
    /** Spares the rest of the request to read a page of contracts again. */
    known: <Page extends { edges: readonly { node: ContractDocument }[] }>(
      context: RequestContext,
      page: Page,
    ): Page => {
      for (const { node } of page.edges) loaders(context).byId.prime(node._id, node);
      return page;
    },
    /** Makes the rest of the request see what it has just written. */
    refresh: (context: RequestContext, contract: ContractDocument): void => {
      const { byId: one, byMilestone: milestones } = loaders(context);
      one.clear(contract._id).prime(contract._id, contract);
      for (const milestone of milestonesOf(contract)) milestones.clear(milestone._id).prime(milestone._id, milestone);
    },
  };
}
