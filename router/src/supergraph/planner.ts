import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type FetchNode, type PlanNode, type SubscriptionNode } from '@apollo/query-planner';
import type { RequestContext } from '@kelmah/kit/context/context';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Upstream } from '../upstream/upstream';

/** How a subscription runs: which subgraph sends the events, and what each event is completed by. */
export interface SubscriptionPlan {
  primary: FetchNode;
  /** Answers the subscriber's selection for one event of the primary subgraph. */
  complete(event: ExecutionResult, context: RequestContext): Promise<ExecutionResult>;
}

export interface Planner {
  apiSchema: GraphQLSchema;
  /** @throws GraphQLError where the operation cannot be planned. */
  plan(request: {
    document: DocumentNode;
    source: string;
    operationName?: string;
    variables: Record<string, unknown>;
  }): SubscriptionPlan;
}

/**
 * Plans subscriptions with Apollo's query planner, which @apollo/gateway itself does not. For each event the rest of the
 * plan runs through the gateway's own executor, with the first fetch answered by the event: so completion, null
 * propagation and error paths are those of a query.
 */
export function createPlanner(supergraphSdl: string, upstreams: Record<string, Upstream>): Planner {
  const supergraph = Supergraph.build(supergraphSdl);
  const api = supergraph.apiSchema();
  const apiSchema = api.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);

  return {
    apiSchema,
    plan: ({ document, source, operationName, variables }) => {
      const operation = operationFromDocument(api, document, { operationName, validate: false });
      const node = planner.buildQueryPlan(operation).node as SubscriptionNode;
      const { primary, rest } = node;
      const nodes: PlanNode[] = rest ? [primary, rest] : [primary];
      const operationContext = buildOperationContext({ schema: apiSchema, operationDocument: document, operationName });
      return {
        primary,
        complete: async (event, context) => {
          const answered = { process: async () => event as never };
          const services = {
            ...upstreams,
            [primary.serviceName]: {
              process: (request: Parameters<Upstream['process']>[0]) =>
                (request.request.query === primary.operation
                  ? answered
                  : (upstreams[primary.serviceName] as Upstream)
                ).process(request),
            },
          };
          const requestContext = { request: { query: source, operationName, variables }, context, metrics: {} };
          return executeQueryPlan(
            { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } },
            services as never,
            requestContext as never,
            operationContext,
            supergraphSchema,
            api,
          ) as Promise<ExecutionResult>;
        },
      };
    },
  };
}
