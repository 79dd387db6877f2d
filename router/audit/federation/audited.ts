import { Supergraph } from '@apollo/federation-internals';
import { anonymous } from '@kelmah/kit/context/viewer';
import { getOperationAST, getVariableValues, GraphQLError, parse, validate, type ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { compileOperation } from '../../src/execution/compile';
import type { SubgraphAnswer, Upstream } from '../../src/execution/executor';
import { apolloPlanner } from '../../src/planning/apollo-planner';
import { hivePlanner } from '../../src/planning/hive-planner';
import { post } from '../../src/upstream/post';

export interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** Answers any supergraph by our planner and executor, without the front door: the audit's subgraphs know no envelopes. */
export function audited(sdl: string, plannerName: string): (asked: Asked) => Promise<ExecutionResult> {
  const supergraph = Supergraph.build(sdl);
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = (plannerName === 'hive' ? hivePlanner : apolloPlanner)(sdl);
  const subgraphs = supergraph.subgraphsMetadata();
  const upstreams = Object.fromEntries(subgraphs.map(({ name, url }) => [name, plainUpstream(url)]));
  return async ({ query, variables = {}, operationName }) => {
    try {
      const document = parse(query);
      const errors = validate(apiSchema, document);
      if (errors.length > 0) return { errors };
      const operation = getOperationAST(document, operationName);
      if (!operation) throw new GraphQLError('Which operation?');
      const values = getVariableValues(apiSchema, operation.variableDefinitions ?? [], variables);
      if (values.errors) return { errors: values.errors };
      const plan = planner.plan(document, operationName);
      const compiled = compileOperation({ plan, document, operationName, apiSchema, supergraphSchema, upstreams });
      return await compiled.execute(values.coerced, { viewer: anonymous, requestId: 'req_audit' });
    } catch (error) {
      return { errors: [error instanceof GraphQLError ? error : new GraphQLError(String(error))] };
    }
  };
}

function plainUpstream(url: string): Upstream {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: 16 });
  return {
    send: async ({ query, variables, operationName }) => {
      const { body } = await post(pool, {
        path: pathname + search,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables, operationName }),
        bytesMax: 8_000_000,
      });
      return JSON.parse(body.toString('utf8')) as SubgraphAnswer;
    },
  };
}
