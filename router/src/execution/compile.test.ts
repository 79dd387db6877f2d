import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { anonymous } from '@kelmah/kit/context/viewer';
import { Fault } from '@kelmah/kit/errors/fault';
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

type Answer = (operation: SubgraphOperation) => SubgraphAnswer | Promise<SubgraphAnswer>;

interface Asked {
  subgraph: string;
  operation: SubgraphOperation;
}

async function ask(
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

const idsOf = (representations: unknown) => (representations as { id: string }[]).map(({ id }) => id);
const listsOf = ({ variables }: SubgraphOperation) =>
  Object.entries(variables).filter(([name]) => name.startsWith('representations'));

/** Answers any of the users subgraph's operations, also one that was merged of several. */
const users: Answer = ({ query, variables }) => ({
  data: Object.fromEntries(
    [...query.matchAll(/(\w+: )?_entities\(representations: ?\$(\w+)\)/g)].map(([, alias, name]) => [
      alias ? alias.slice(0, -2) : '_entities',
      idsOf(variables[name as string]).map((id) => ({ name: `Name of ${id}`, rating: 4, reviews: ['good'] })),
    ]),
  ),
});
const user = (id: string) => ({ __typename: 'User', id });

test('equal representations are asked for once, wherever they stand, and each object is filled', async () => {
  const { result, asked } = await ask('{ jobs { hirer { name } helper { name } } }', {
    jobs: () => ({
      data: {
        jobs: [
          { hirer: user('1'), helper: user('2') },
          { hirer: user('2'), helper: null },
          { hirer: user('1'), helper: user('1') },
        ],
      },
    }),
    users,
  });
  expect(asked.map(({ subgraph }) => subgraph)).toEqual(['jobs', 'users']);
  expect(idsOf(asked[1]?.operation.variables['representations'])).toEqual(['1', '2']);
  const one = { name: 'Name of 1' };
  const two = { name: 'Name of 2' };
  expect(result).toEqual({
    data: {
      jobs: [
        { hirer: one, helper: two },
        { hirer: two, helper: null },
        { hirer: one, helper: one },
      ],
    },
  });
});

const reviewsOfTwo = '{ jobs { reviews hirer { rating } } }';
const twoJobs: Answer = () => ({
  data: {
    jobs: [
      { __typename: 'Job', id: 'a', hirer: user('1') },
      { __typename: 'Job', id: 'b', hirer: user('2') },
    ],
  },
});

test('fetches of one subgraph that start together are one request', async () => {
  const { result, asked } = await ask(reviewsOfTwo, { jobs: twoJobs, reviews: users });
  expect(asked.map(({ subgraph }) => subgraph)).toEqual(['jobs', 'reviews']);
  expect(
    listsOf(asked[1]?.operation as SubgraphOperation)
      .map(([, list]) => idsOf(list))
      .sort(),
  ).toEqual([
    ['1', '2'],
    ['a', 'b'],
  ]);
  expect(result.data).toEqual({
    jobs: [
      { reviews: ['good'], hirer: { rating: 4 } },
      { reviews: ['good'], hirer: { rating: 4 } },
    ],
  });
});

test('one that has nothing to ask leaves the other alone in its own operation', async () => {
  const { asked } = await ask(reviewsOfTwo, {
    jobs: () => ({ data: { jobs: [{ __typename: 'Job', id: 'a', hirer: null }] } }),
    reviews: users,
  });
  expect(listsOf(asked[1]?.operation as SubgraphOperation).map(([name]) => name)).toEqual(['representations']);
});

test('an error in a merged request stands at the field of its own fetch', async () => {
  const { result } = await ask(reviewsOfTwo, {
    jobs: twoJobs,
    reviews: (operation) => {
      const { data } = users(operation) as { data: Record<string, { rating: null; reviews: null }[]> };
      const alias = Object.keys(data).find(
        (key) => idsOf(operation.variables[key.replace('entities', 'representations')])[0] === '1',
      ) as string;
      (data[alias] as object[])[1] = { rating: null };
      return {
        data,
        errors: [{ message: 'no', path: [alias, 1, 'rating'], extensions: { code: 'FORBIDDEN', inside: 'x' } }],
      };
    },
  });
  expect(result.errors).toEqual([
    { message: 'no', path: ['jobs', 1, 'hirer', 'rating'], extensions: { code: 'FORBIDDEN' } },
  ]);
  expect(result.data).toMatchObject({ jobs: [{ hirer: { rating: 4 } }, { hirer: { rating: null } }] });
});

test('a subgraph that is down takes its own fields alone, and says which and why', async () => {
  const { result } = await ask('{ jobs { title reviews hirer { name rating } } }', {
    jobs: () => ({ data: { jobs: [{ __typename: 'Job', id: 'a', title: 'Roof', hirer: user('1') }] } }),
    reviews: () => Promise.reject(new Fault('UNAVAILABLE')),
    users: () => ({ data: { _entities: [{ name: 'Name of 1' }] } }),
  });
  expect(result.data).toEqual({ jobs: [{ title: 'Roof', reviews: null, hirer: { name: 'Name of 1', rating: null } }] });
  expect(result.errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.['code']]).sort()).toEqual([
    ['jobs.0.hirer.rating', 'UNAVAILABLE'],
    ['jobs.0.reviews', 'UNAVAILABLE'],
  ]);
});

test('an answer that is none to what was asked is a failure, not an exception', async () => {
  const { result } = await ask('{ job(id: "a") { hirer { rating } } }', {
    jobs: () => ({ data: { job: { hirer: user('1') } } }),
    reviews: () => ({ data: { _entities: [] } }),
  });
  expect(result).toMatchObject({
    data: { job: { hirer: { rating: null } } },
    errors: [{ path: ['job', 'hirer', 'rating'], extensions: { code: 'UNAVAILABLE' } }],
  });
});

test('the answer has the order of the operation, what is hidden is null, and what is not asked for is left out', async () => {
  const source =
    'query ($yes: Boolean!) { job(id: "a") { ...F kind: __typename id @skip(if: $yes) state t: title } } fragment F on Job { title @include(if: $yes) }';
  const jobs: Answer = () => ({
    data: { job: { t: 'T', state: 'SECRET', id: 'a', more: 1, __typename: 'Job', title: 'T' } },
  });
  const { result } = await ask(source, { jobs }, { variables: { yes: true } });
  expect(JSON.stringify(result)).toBe('{"data":{"job":{"title":"T","kind":"Job","state":null,"t":"T"}}}');
  const other = await ask(source, { jobs }, { variables: { yes: false } });
  expect(JSON.stringify(other.result)).toBe('{"data":{"job":{"kind":"Job","id":"a","state":null,"t":"T"}}}');
});

test('without data there is a reason, also where no subgraph told one', async () => {
  const { result } = await ask('{ strict { title } }', { jobs: () => ({ data: { strict: null } }) });
  expect(result).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL' } }] });
});

test('introspection is of the public schema, beside other fields, and asks nobody', async () => {
  const { result, asked } = await ask(
    'query ($name: String!) { a: __type(name: $name) { ...T } __schema { queryType { name } } __typename } fragment T on __Type { enumValues { name } }',
    {},
    { variables: { name: 'State' } },
  );
  expect(asked).toEqual([]);
  expect(result.data).toEqual({
    a: { enumValues: [{ name: 'OPEN' }] },
    __schema: { queryType: { name: 'Query' } },
    __typename: 'Query',
  });
});

describe('reads', () => {
  const passing: ReadThrough = {
    root: (_fetch, _variables, _context, send) => send(),
    entities: (_fetch, representations, _variables, _context, send) => send(representations),
  };

  test('what is answered before is not asked for; the rest of a merged request is', async () => {
    const reads: ReadThrough = {
      ...passing,
      entities: async (fetch, representations, _variables, _context, send) => {
        if (fetch.typeNames[0] === 'Job')
          return { data: { _entities: representations.map(() => ({ reviews: ['kept'] })) } };
        const { data } = await send(representations.slice(1));
        return { data: { _entities: [{ rating: 1 }, ...(data?.['_entities'] as object[])] } };
      },
    };
    const { result, asked } = await ask(reviewsOfTwo, { jobs: twoJobs, reviews: users }, { reads });
    expect(asked.map(({ operation }) => listsOf(operation).map(([, list]) => idsOf(list)))).toEqual([[], [['2']]]);
    expect(result.data).toEqual({
      jobs: [
        { reviews: ['kept'], hirer: { rating: 1 } },
        { reviews: ['kept'], hirer: { rating: 4 } },
      ],
    });
  });

  test('two that wait for one another do not wait for ever', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const reads: ReadThrough = {
      ...passing,
      entities: async (fetch, representations, _variables, _context, send) => {
        if (fetch.typeNames[0] === 'Job') await released;
        const answer = await send(representations);
        release();
        return answer;
      },
    };
    const { result, asked } = await ask(reviewsOfTwo, { jobs: twoJobs, reviews: users }, { reads });
    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['jobs', 'reviews', 'reviews']);
    expect(result.data).toMatchObject({ jobs: [{ reviews: ['good'], hirer: { rating: 4 } }, {}] });
  });

  test('a mutation sees what it changed', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const { result } = await ask(
      'mutation { post { title reviews } }',
      { jobs: () => ({ data: { post: { __typename: 'Job', id: 'a', title: 'T' } } }), reviews: users },
      { reads: { root: never, entities: never } },
    );
    expect(result).toEqual({ data: { post: { title: 'T', reviews: ['good'] } } });
  });

  test('the same question has the same id in whatever operation', async () => {
    const ids: string[] = [];
    const reads: ReadThrough = {
      ...passing,
      root: (fetch, _variables, _context, send) => {
        ids.push(fetch.id);
        return send();
      },
    };
    const jobs: Answer = () => ({ data: { jobs: [] } });
    await ask('query One { jobs { title } }', { jobs }, { reads });
    await ask('query Two { jobs { title } }', { jobs }, { reads });
    await ask('query Two { jobs { id } }', { jobs }, { reads });
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});
