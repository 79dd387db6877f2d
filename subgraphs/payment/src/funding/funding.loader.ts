import type { RequestContext } from '@kelmah/kit/context/context';
import { requestListLoader, requestLoader } from '@kelmah/kit/loader/loader';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { maySeeFunding } from './funding-sight.service';
import { findFundings, findLatestOf, findOfContracts, type FundingRow } from './funding.store';

/** Fundings as one viewer may see them; each batch is one query. */
export function fundingLoaders(postgres: Postgres) {
  const seen = async (read: Promise<FundingRow[]>, { viewer }: RequestContext) =>
    (await read).filter((funding) => maySeeFunding(viewer, funding));
  return {
    byId: requestLoader<FundingRow, RequestContext>(
      (ids, context) => seen(findFundings(postgres, ids), context),
      ({ id }) => id,
    ),
    ofMilestone: requestLoader<FundingRow, RequestContext>(
      (ids, context) => seen(findLatestOf(postgres, ids), context),
      ({ milestoneId }) => milestoneId,
    ),
    ofContract: requestListLoader<FundingRow, RequestContext>(
      (ids, context) => seen(findOfContracts(postgres, ids), context),
      ({ contractId }) => contractId,
    ),
  };
}
