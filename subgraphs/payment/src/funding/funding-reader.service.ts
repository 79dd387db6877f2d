import type { RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { Fault } from '@kelmah/kit/errors/fault';
import { isId } from '@kelmah/kit/ids/ids';
import type { Live } from '@kelmah/kit/live/live';
import { liveSource } from '@kelmah/kit/live/live-source';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { findContract } from '../contract/contract.store';
import { fundingTopic } from '../work/unit.service';
import { fundingLoaders } from './funding.loader';
import { maySeeFunding } from './funding-sight.service';
import type { FundingService } from './funding.service';
import { findFundings, findOfContracts, pageOfHirer, type FundingRow } from './funding.store';

/** Fundings as a viewer may see them; what they may not see is not there. */
export interface FundingReader {
  byId(id: string, context: RequestContext): Promise<FundingRow | null>;
  /** The latest funding of a milestone. */
  ofMilestone(milestoneId: string, context: RequestContext): Promise<FundingRow | null>;
  ofContract(contractId: string, context: RequestContext): Promise<FundingRow[]>;
  paymentsOf(hirerId: string, page: PageRequest): Promise<Connection<FundingRow>>;
  /** Each funding of a contract as it stands, then each time that it changes. @throws Fault FORBIDDEN to a stranger */
  watch(viewer: Viewer, contractId: string): Promise<AsyncIterableIterator<FundingRow>>;
}

export function fundingReader(parts: { postgres: Postgres; live: Live; service: FundingService }): FundingReader {
  const { postgres, live, service } = parts;
  const loaders = fundingLoaders(postgres);

  /** Those of a contract that are newer than what this listener was told. */
  async function newsOf(
    contractId: string,
    hint: string | undefined,
    told: Map<string, number>,
  ): Promise<FundingRow[]> {
    const fundings =
      hint === undefined ? await findOfContracts(postgres, [contractId]) : await findFundings(postgres, [hint]);
    const news = fundings.filter(({ id, version }) => version > (told.get(id) ?? 0));
    for (const { id, version } of news) told.set(id, version);
    return news;
  }

  return {
    byId: async (id, context) => (isId('funding', id) ? loaders.byId(context).load(id) : null),
    ofMilestone: async (milestoneId, context) => {
      const funding = await loaders.ofMilestone(context).load(milestoneId);
      if (funding) service.glance(context.viewer, [funding]);
      return funding;
    },
    ofContract: async (contractId, context) => {
      const fundings = await loaders.ofContract(context).load(contractId);
      service.glance(context.viewer, fundings);
      return fundings;
    },
    paymentsOf: (hirerId, page) => pageOfHirer(postgres, hirerId, page),
    watch: async (viewer, contractId) => {
      const contract = isId('contract', contractId) ? await findContract(postgres, contractId) : undefined;
      if (!contract || !maySeeFunding(viewer, contract)) throw new Fault('FORBIDDEN');
      const told = new Map<string, number>();
      return liveSource(live, [fundingTopic(contractId)], (hint) => newsOf(contractId, hint, told));
    },
  };
}
