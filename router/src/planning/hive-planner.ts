import type * as Hive from '@graphql-hive/router-query-planner';
import { GraphQLError, print } from 'graphql';
import { createRequire } from 'node:module';
import { apolloPlanOf } from './hive-plan';
import { plannable } from './plannable';
import type { MakePlanner } from './planner';

/**
 * Hive's planner: native code, ten times as fast as Apollo's.
 * @throws Error where there is no build of it for this machine.
 */
export const hivePlanner: MakePlanner = (supergraphSdl) => {
  const { QueryPlanner } = load();
  const planner = new QueryPlanner(supergraphSdl);
  return {
    plan: (document, operationName) => {
      const asked = plannable(document, operationName);
      if (!asked) return { kind: 'QueryPlan' };
      let plan: Hive.QueryPlan;
      try {
        // No field of ours is handed over from subgraph to subgraph by a label or a share of the requests.
        plan = planner.plan(print(asked), undefined, new Set(), 0);
      } catch (error) {
        throw new GraphQLError('This operation is too large.', {
          extensions: { code: 'OPERATION_TOO_LARGE' },
          originalError: error as Error,
        });
      }
      return apolloPlanOf(plan);
    },
  };
};

/** Loaded when it is chosen, so that a machine without a build of it runs on Apollo's. */
function load(): typeof Hive {
  return createRequire(__filename)('@graphql-hive/router-query-planner') as typeof Hive;
}
