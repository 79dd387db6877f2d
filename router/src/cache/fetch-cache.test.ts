import { anonymous } from '@kelmah/kit/context/viewer';
import { Fault } from '@kelmah/kit/errors/fault';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import type { SubgraphAnswer } from '../execution/executor';
import type { ReadFetch, Representation } from '../execution/read-through';
import { createMetrics } from '../observe/metrics';
import { FetchCache } from './fetch-cache';
import type { Keeper, ToKeep } from './keeper';

const supergraphSchema = buildSchema(`
  scalar FieldSet
  enum Scope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT
  directive @join__type(graph: String, key: FieldSet) repeatable on OBJECT
  type Query { user: User trades: [String!] @cacheControl(maxAge: 60) }
  type User @join__type(graph: "USER", key: "id") @cacheControl(maxAge: 60, scope: PUBLIC) { id: ID name: String }
  type Letter @join__type(graph: "USER", key: "id") { id: ID text: String }
`);
const context = { viewer: anonymous, requestId: 'req_1' };

function fetchOf(operation: string, typeNames: string[]): ReadFetch {
  const document = parse(operation);
  const { selectionSet } = document.definitions[0] as OperationDefinitionNode;
  const [field] = selectionSet.selections;
  const nested = typeNames.length > 0 && field?.kind === 'Field' ? field.selectionSet : undefined;
  return {
    ...{ id: operation, subgraph: 'user', operation, document, typeNames, variables: [] },
    selections: nested ?? selectionSet,
  };
}
const ofUsers = fetchOf('{ _entities { ... on User { name } ... on Letter { text } } }', ['User', 'Letter']);
const user = (id: string): Representation => ({ __typename: 'User', id });

/** Keeps in a map what it is given, with nothing of Redis. */
function mapKeeper() {
  const kept = new Map<string, ToKeep>();
  const keeper: Keeper = {
    moment: () => ({ clock: 1, epoch: 0 }),
    recall: (key) => {
      const found = kept.get(key);
      return found && { ...found, clock: 1, atMs: 0 };
    },
    lookUp: async (keys) => keys.map(() => undefined),
    keep: (key, answer) => void kept.set(key, answer),
  };
  return { kept, keeper };
}

function open() {
  const { kept, keeper } = mapKeeper();
  const cache = new FetchCache({
    keeper,
    answers: { keepsWhole: () => false },
    audienceOf: () => 'all',
    metrics: createMetrics(),
  });
  const asked: string[][] = [];
  const reads = cache.readsOf({ id: 'g', supergraphSchema });
  /** Asks for entities; the subgraph answers by `answer`, else with a name for each. */
  const entities = (wanted: Representation[], answer?: () => Promise<SubgraphAnswer>) =>
    reads.entities(ofUsers, wanted, {}, context, (missing) => {
      asked.push(missing.map(({ id }) => String(id)));
      const named = missing.map(({ id }) => (String(id).startsWith('nobody') ? null : { name: `Name of ${id}` }));
      return answer?.() ?? Promise.resolve({ data: { _entities: named } });
    });
  return { kept, asked, entities, reads };
}

const named = (...ids: string[]) => ({ data: { _entities: ids.map((id) => ({ name: `Name of ${id}` })) } });

test('each who is answered gets an object of its own', async () => {
  const { entities } = open();
  const first = await entities([user('a')]);
  for (const entity of first.data?.['_entities'] as { name: string }[]) entity.name = 'written into';
  const [second, third] = await Promise.all([entities([user('a')]), entities([user('a')])]);
  expect([second, third]).toEqual([named('a'), named('a')]);
});

test('what several ask for at once is asked for once, each of them for what nobody asks yet', async () => {
  const { entities, asked } = open();
  const answers = await Promise.all([entities([user('a'), user('b')]), entities([user('b'), user('c')])]);
  expect(answers).toEqual([named('a', 'b'), named('b', 'c')]);
  expect(asked).toEqual([['a', 'b'], ['c']]);
});

test('where a shared read fails, the rest is answered, and the next asks again', async () => {
  const { entities, asked } = open();
  const away = () => Promise.reject(new Fault('UNAVAILABLE'));
  const [lost, partly] = await Promise.allSettled([entities([user('a')], away), entities([user('a'), user('b')])]);
  expect(lost).toMatchObject({ status: 'rejected', reason: { code: 'UNAVAILABLE' } });
  expect(partly).toMatchObject({
    value: {
      data: { _entities: [null, { name: 'Name of b' }] },
      errors: [{ message: expect.any(String) as string, extensions: { code: 'UNAVAILABLE' } }],
    },
  });
  expect(await entities([user('a')])).toEqual(named('a'));
  expect(asked).toEqual([['a'], ['b'], ['a']]);
});

test('with its subgraph away, what is kept is answered and the rest is told as missing', async () => {
  const { entities } = open();
  await entities([user('a')]);
  const away = () => Promise.reject(new Fault('UNAVAILABLE'));
  const { data, errors } = await entities([user('a'), user('b')], away);
  expect(data).toEqual({ _entities: [{ name: 'Name of a' }, null] });
  expect(errors).toHaveLength(1);
  await expect(entities([user('b')], away)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

test('an error inside one entity is told at its place, and that one is not kept', async () => {
  const { entities, asked } = open();
  await entities([user('a')]);
  const { data, errors } = await entities([user('a'), user('b')], async () => ({
    data: { _entities: [{ name: null }] },
    errors: [{ message: 'no', path: ['_entities', 0, 'name'] }],
  }));
  expect(data).toEqual({ _entities: [{ name: 'Name of a' }, { name: null }] });
  expect(errors).toEqual([{ message: 'no', path: ['_entities', 1, 'name'] }]);
  await entities([user('b')]);
  expect(asked).toEqual([['a'], ['b'], ['b']]);
});

test('an error that names no entity keeps all of its answer from being kept', async () => {
  const { entities, kept } = open();
  const error = { message: 'no', extensions: { code: 'FORBIDDEN' } };
  const answer = await entities([user('a'), user('b')], async () => ({ data: null, errors: [error] }));
  expect(answer).toEqual({ data: { _entities: [null, null] }, errors: [error] });
  expect(kept.size).toBe(0);
});

test('an answer without entities is none', async () => {
  const { entities } = open();
  await expect(entities([user('a')], async () => ({ data: {} }))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

test('entities of a type that is not public are asked for each time, among others that are kept', async () => {
  const { entities, asked } = open();
  const letter = { __typename: 'Letter', id: 'l' };
  await entities([user('a'), letter]);
  await entities([letter, user('a')]);
  expect(asked).toEqual([['a', 'l'], ['l']]);
});

test('what is kept knows what it depends on, and what is not there is kept for a moment', async () => {
  const { entities, kept } = open();
  await entities([user('a'), user('nobody')]);
  expect([...kept.values()].map(({ tags, forMs }) => [tags, forMs])).toEqual([
    [['User:a'], 60_000],
    [['User:nobody'], 5_000],
  ]);
});

test('a public root fetch is kept, one that is not goes to its subgraph', async () => {
  const { reads } = open();
  let asked = 0;
  const send = async () => ((asked += 1), { data: { trades: ['MASON'] } });
  for (let count = 0; count < 2; count += 1) {
    expect(await reads.root(fetchOf('{ trades }', []), {}, context, send)).toEqual({ data: { trades: ['MASON'] } });
  }
  expect(asked).toBe(1);
  await reads.root(fetchOf('{ user { unheardOf } }', []), {}, context, send);
  await reads.root(fetchOf('{ user { unheardOf } }', []), {}, context, send);
  expect(asked).toBe(3);
});
