import { Fault } from '@kelmah/kit/errors/fault';
import { ask, idsOf, listsOf, reviewsOfTwo, twoJobs, user, users, type Answer } from './asked.testing';
import type { SubgraphOperation } from './executor';

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
