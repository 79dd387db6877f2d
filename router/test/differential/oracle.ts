import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import { Supergraph } from '@apollo/federation-internals';
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Upstreams } from '../../src/execution/executor';

/** The executor of @apollo/gateway, which ours must agree with. */
export class Oracle {
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
  private readonly api;

  constructor(supergraphSdl: string) {
    const supergraph = Supergraph.build(supergraphSdl);
    this.api = supergraph.apiSchema();
    this.apiSchema = this.api.toGraphQLJSSchema();
    this.supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  }

  async execute(
    plan: QueryPlan,
    source: string,
    variables: Record<string, unknown>,
    upstreams: Upstreams,
  ): Promise<ExecutionResult> {
    const services = Object.fromEntries(
      Object.entries(upstreams).map(([name, upstream]) => [
        name,
        {
          process: ({ request }: { request: { query: string; variables: Record<string, unknown> } }) =>
            upstream.send({ query: request.query, variables: request.variables, kind: 'query' }, {} as never),
        },
      ]),
    );
    const result = await executeQueryPlan(
      plan,
      services as never,
      { request: { query: source, variables }, context: {}, metrics: {} } as never,
      buildOperationContext({ schema: this.apiSchema, operationDocument: parse(source) }),
      this.supergraphSchema,
      this.api,
    );
    return JSON.parse(JSON.stringify(result)) as ExecutionResult;
  }

  /** A subscription's plan, with the first fetch as a query: what one event is to be completed to. */
  planOfEvent({ primary, rest }: { primary: FetchNode; rest?: PlanNode }): QueryPlan {
    return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: rest ? [primary, rest] : [primary] } };
  }
}
