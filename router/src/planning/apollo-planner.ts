import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { MakePlanner } from './planner';

/** Of all plans of an operation this many are weighed: the registered operations get no better ones by more. */
const plansMax = 16;
/** Ways to one selection; an operation with more is refused rather than thought about. */
const pathsMax = 100;

/** Apollo's planner, with a bound on how long it thinks. */
export const apolloPlanner: MakePlanner = (supergraphSdl, supergraph = Supergraph.build(supergraphSdl)) => {
  const schema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: plansMax, pathsLimit: pathsMax } });
  return {
    plan: (document, operationName) => {
      try {
        const operation = operationFromDocument(schema, document, { operationName, validate: false });
        return planner.buildQueryPlan(operation);
      } catch (error) {
        if (error instanceof GraphQLError) throw error;
        throw new GraphQLError('This operation is too large.', {
          extensions: { code: 'OPERATION_TOO_LARGE' },
          originalError: error as Error,
        });
      }
    },
  };
};
