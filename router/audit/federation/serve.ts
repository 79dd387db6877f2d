import { extractSubgraphsFromSupergraph, Supergraph } from '@apollo/federation-internals';
import { anonymous } from '@kelmah/kit/context/viewer';
import { getOperationAST, getVariableValues, GraphQLError, parse, validate, type ExecutionResult } from 'graphql';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'undici';
import { compileOperation } from '../../src/execution/compile';
import type { SubgraphAnswer, Upstream } from '../../src/execution/executor';
import { apolloPlanner } from '../../src/planning/apollo-planner';
import { hivePlanner } from '../../src/planning/hive-planner';
import { post } from '../../src/upstream/post';

/**
 * Serves any supergraph by our planner and executor, without the front door: `tsx serve.ts <supergraph file> <port>
 * [apollo|hive]`. For the federation audit, whose subgraphs know no envelopes.
 */
const [file = 'supergraph.graphql', port = '4000', plannerName = 'apollo'] = process.argv.slice(2);

const sdl = readFileSync(file, 'utf8');
const supergraph = Supergraph.build(sdl);
const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
const planner = (plannerName === 'hive' ? hivePlanner : apolloPlanner)(sdl);
const upstreams = Object.fromEntries(
  [...extractSubgraphsFromSupergraph(supergraph.schema, false)[0].values()].map(({ name, url }) => [
    name,
    plainUpstream(url),
  ]),
);

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

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

async function answer({ query, variables = {}, operationName }: Asked): Promise<ExecutionResult> {
  try {
    const document = parse(query);
    const errors = validate(apiSchema, document);
    const operation = getOperationAST(document, operationName);
    if (errors.length > 0 || !operation) return { errors: errors.length > 0 ? errors : [new GraphQLError('which?')] };
    const values = getVariableValues(apiSchema, operation.variableDefinitions ?? [], variables);
    if (values.errors) return { errors: values.errors };
    const plan = planner.plan(document, operationName);
    const compiled = compileOperation({ plan, document, operationName, apiSchema, supergraphSchema, upstreams });
    return await compiled.execute(values.coerced, { viewer: anonymous, requestId: 'req_audit' });
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError(String(error))] };
  }
}

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked;
}

createServer((request, response) => {
  if (request.method !== 'POST') return void response.end('OK');
  bodyOf(request)
    .then(answer)
    .then(
      (result) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
}).listen(Number(port), '127.0.0.1');
