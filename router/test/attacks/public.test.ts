import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { eventually } from '@kelmah/kit/testing/eventually';
import { newId } from '@kelmah/kit/ids/ids';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { SmallHouse } from '../small-house';
import { ask, post } from './asking';

// As it stands on the internet: our clients' operations alone, no introspection, rates limited.
const registered = [
  'query WhoAmI { whoAmI }',
  'query Name($id: ID!) { user(id: $id) { name } }',
  'subscription Heard { heard }',
];
const hashOf = (source: string) => createHash('sha256').update(source).digest('hex');
const [whoAmIHash = '', nameHash = '', heardHash = ''] = registered.map(hashOf);
const folder = mkdtempSync(join(tmpdir(), 'router-public-'));
const operations = join(folder, 'operations.json');
writeFileSync(operations, JSON.stringify(Object.fromEntries(registered.map((source) => [hashOf(source), source]))));

const house = new SmallHouse({ NODE_ENV: 'production', OPERATIONS_FILE: operations });
const open = new SmallHouse({ NODE_ENV: 'production', OPERATIONS_FILE: operations, SAFELIST: 'off' });
beforeAll(async () => {
  await house.open();
  await open.open();
});
afterAll(async () => {
  await house.close();
  await open.close();
  rmSync(folder, { recursive: true, force: true });
});

const byHash = (sha256Hash: string, more: object = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
  ...more,
});
const notRegistered = [400, 'OPERATION_NOT_REGISTERED', undefined] as const;

test.each<[string, object, readonly [number, string | undefined, unknown]]>([
  ['a registered text', { query: registered[0] }, [200, undefined, { whoAmI: 'anonymous' }]],
  ['a registered hash', byHash(whoAmIHash), [200, undefined, { whoAmI: 'anonymous' }]],
  ['a registered document id', { documentId: `sha256:${whoAmIHash}` }, [200, undefined, { whoAmI: 'anonymous' }]],
  [
    'a hash with variables',
    byHash(nameHash, { variables: { id: 'u1' } }),
    [200, undefined, { user: { name: 'Name of u1' } }],
  ],
  ['a hash and its own text', byHash(whoAmIHash, { query: registered[0] }), [200, undefined, { whoAmI: 'anonymous' }]],
  ['another text', { query: '{ whoAmI }' }, notRegistered],
  ['a registered text and a blank', { query: `${registered[0]} ` }, notRegistered],
  ['a text that is no GraphQL', { query: '{' }, notRegistered],
  ['introspection', { query: getIntrospectionQuery() }, notRegistered],
  ['another hash', byHash('0'.repeat(64)), notRegistered],
  ['the hash in capitals', byHash(whoAmIHash.toUpperCase()), notRegistered],
  ['a hash of a prototype', byHash('__proto__'), notRegistered],
  [
    'another text under a registered hash',
    byHash(whoAmIHash, { query: '{ user(id: "u1") { secret } }' }),
    [400, 'BAD_REQUEST', undefined],
  ],
  ['another text under its own hash', byHash(hashOf('{ whoAmI }'), { query: '{ whoAmI }' }), notRegistered],
])('the public asks by %s', async (_what, body, expected) => {
  const { status, code, body: answered } = await post(house.url, body);
  expect([status, code, answered.data]).toEqual(expected);
});

test('nothing is registered by asking for it', async () => {
  const source = 'query Mine { whoAmI }';
  await post(house.url, byHash(hashOf(source), { query: source }));
  expect((await post(house.url, byHash(hashOf(source)))).code).toBe('OPERATION_NOT_REGISTERED');
  await post(open.url, byHash(hashOf(source), { query: source }));
  expect((await post(open.url, byHash(hashOf(source)))).code).toBe('OPERATION_NOT_REGISTERED');
  expect((await post(house.url, byHash(whoAmIHash))).body.data).toEqual({ whoAmI: 'anonymous' });
});

test('a hash by GET is answered, and only to whoever asks first', async () => {
  const url = `${house.url}?extensions=${encodeURIComponent(JSON.stringify(byHash(whoAmIHash).extensions))}`;
  expect((await ask(url, { headers: { 'apollo-require-preflight': '1' } })).body.data).toEqual({ whoAmI: 'anonymous' });
  expect((await ask(url)).code).toBe('BAD_REQUEST');
});

test.each([
  ['whole', getIntrospectionQuery()],
  ['one type', '{ __type(name: "User") { fields { name } } }'],
  ['in a fragment', '{ ...f } fragment f on Query { __schema { queryType { name } } }'],
  ['in a fragment in place', '{ ... on Query { a: __type(name: "User") { name } } }'],
  ['beside something else', '{ whoAmI __schema { queryType { name } } }'],
])('the public is not told the schema: %s', async (_what, query) => {
  const answered = await post(open.url, { query });
  expect([answered.status, answered.code, answered.body.data]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', undefined]);
  expect(answered.text).not.toContain('queryType');
});

test('staff are told the schema, and what was kept for them is not told to the public', async () => {
  const query = '{ __type(name: "User") { name } }';
  const staff = `Bearer ${await open.token(newId('user'), { roles: ['STAFF'] })}`;
  expect((await post(open.url, { query }, { authorization: staff })).body.data).toEqual({ __type: { name: 'User' } });
  expect((await post(open.url, { query })).code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(
    (
      await post(
        house.url,
        { query },
        { authorization: `Bearer ${await house.token(newId('user'), { roles: ['STAFF'] })}` },
      )
    ).status,
  ).toBe(200);
});

test('the type’s name is no introspection', async () => {
  expect((await post(open.url, { query: '{ __typename }' })).body.data).toEqual({ __typename: 'Query' });
});

test('over a socket too: what is registered is heard by its hash, another text is not', async () => {
  const client = createClient({ url: house.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
  const heard: string[] = [];
  const sink = {
    next: (value: unknown) => void heard.push(JSON.stringify(value)),
    error: (error: unknown) => void heard.push(JSON.stringify(error)),
    complete: () => undefined,
  };
  client.subscribe({ query: '', ...byHash(heardHash) }, sink);
  client.subscribe({ query: 'subscription Mine { heard }' }, sink);
  await eventually(() => expect(heard.join()).toContain('OPERATION_NOT_REGISTERED'));
  await eventually(() => expect(house.wire.listening).toBe(1));
  house.wire.send('Akwaaba', 'u1');
  await eventually(() => expect(heard).toContain('{"data":{"heard":"Akwaaba"}}'));
  await client.dispose();
});
