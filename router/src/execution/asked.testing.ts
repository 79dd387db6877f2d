import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { anonymous } from '@kelmah/kit/context/viewer';
import { getVariableValues, getOperationAST, parse } from 'graphql';
import { apolloPlanner } from '../planning/apollo-planner';
import { compileOperation } from './compile';
import type { SubgraphAnswer, SubgraphOperation, Upstreams } from './executor';
import type { ReadThrough } from './read-through';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@shareable"])';
const sdls: Record<string, string> = {
  jobs: `${link}
    type Job @key(fields: "id") { id: ID! title: String! hirer: User helper: User state: State }
    enum State { OPEN SECRET @inaccessible }
    type User @key(fields: "id") { id: ID! }
    type Query { jobs: [Job!] job(id: ID!): Job strict: Job! }
    type Mutation { post: Job }`,
  users: `${link} type User @key(fields: "id") { id: ID! name: String! photo: Photo } type Photo @key(fields: "id") { id: ID! url: String }`,
  reviews: `${link} type User @key(fields: "id") { id: ID! rating: Float } type Job @key(fields: "id") { id: ID! reviews: [String!] }`,
};
const { supergraphSdl = '', errors } = composeServices(
  Object.entries(sdls).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
);
if (errors) throw new Error(String(errors));
const supergraph = Supergraph.build(supergraphSdl);
const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
const planner = apolloPlanner(supergraphSdl);
const context = { viewer: anonymous, requestId: 'req_1' };

export type Answer = (operation: SubgraphOperation) => SubgraphAnswer | Promise<SubgraphAnswer>;

interface Asked {
  subgraph: string;
  operation: SubgraphOperation;
}

export async function ask(
  source: string,
  answers: Record<string, Answer>,
  options: { variables?: Record<string, unknown>; reads?: ReadThrough } = {},
) {
  const asked: Asked[] = [];
  const upstreams: Upstreams = Object.fromEntries(
    Object.keys(sdls).map((subgraph) => [
      subgraph,
      {
        send: async (operation) => {
          asked.push({ subgraph, operation: JSON.parse(JSON.stringify(operation)) as SubgraphOperation });
          return (answers[subgraph] as Answer)(operation);
        },
      },
    ]),
  );
  const document = parse(source);
  const { coerced = {} } = getVariableValues(
    apiSchema,
    getOperationAST(document)?.variableDefinitions ?? [],
    options.variables ?? {},
  );
  const plan = planner.plan(document);
  const { reads } = options;
  const compiled = compileOperation({ plan, document, apiSchema, supergraphSchema, upstreams, reads });
  const result = JSON.parse(JSON.stringify(await compiled.execute(coerced, context))) as SubgraphAnswer;
  return { result, asked };
}

export const idsOf = (representations: unknown) => (representations as { id: string }[]).map(({ id }) => id);
export const listsOf = ({ variables }: SubgraphOperation) =>
  Object.entries(variables).filter(([name]) => name.startsWith('representations'));

/** Answers any of the users subgraph's operations, also one that was merged of several. */
export const users: Answer = ({ query, variables }) => ({
  data: Object.fromEntries(
    [...query.matchAll(/(\w+: )?_entities\(representations: ?\$(\w+)\)/g)].map(([, alias, name]) => [
      alias ? alias.slice(0, -2) : '_entities',
      idsOf(variables[name as string]).map((id) => ({ name: `Name of ${id}`, rating: 4, reviews: ['good'] })),
    ]),
  ),
});
export const user = (id: string) => ({ __typename: 'User', id });

export const reviewsOfTwo = '{ jobs { reviews hirer { rating } } }';
export const twoJobs: Answer = () => ({
  data: {
    jobs: [
      { __typename: 'Job', id: 'a', hirer: user('1') },
      { __typename: 'Job', id: 'b', hirer: user('2') },
    ],
  },
});
