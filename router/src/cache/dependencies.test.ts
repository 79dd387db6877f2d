import { buildSchema, getOperationAST, parse } from 'graphql';
import { compileDependencies, type Found } from './dependencies';
import { readingOf } from './fragments';
import { boundedTags, changed } from './tags';

const schema = buildSchema(`
  scalar FieldSet
  directive @join__type(graph: String, key: FieldSet) repeatable on OBJECT | INTERFACE
  type Query { user: User users: [User!] search: Page trades: [Trade!] job: Job named: Named hire: Hire }
  interface Named { name: String }
  type User implements Named @join__type(graph: "USER", key: "id") @join__type(graph: "REVIEW", key: "id") {
    id: ID name: String rating: Rating friend: User profile: Profile
  }
  type Job @join__type(graph: "JOB", key: "id") { id: ID title: String hirer: User }
  type Trade implements Named @join__type(graph: "USER", key: "id") { id: ID name: String }
  type Rating @join__type(graph: "REVIEW") { average: Float }
  type Profile { id: ID owner: User }
  type Page { edges: [Edge!] }
  type Edge { node: Job }
  type Hire { worker: User }
`);

function read(source: string, data: unknown): { tags: string[]; misses: boolean } {
  const document = parse(source);
  const operation = getOperationAST(document, undefined);
  const root = schema.getQueryType();
  if (!operation || !root) throw new Error('No operation');
  const found: Found = { tags: new Set(), misses: false };
  compileDependencies(operation.selectionSet, root, readingOf(schema, document)).read(data, found);
  return { tags: [...found.tags].sort(), misses: found.misses };
}

test.each([
  ['an entity with its id', '{ user { id name } }', { user: { id: 'u1', name: 'A' } }, ['User:u1'], false],
  ['an id by another name', '{ user { key: id } }', { user: { key: 'u1' } }, ['User:u1'], false],
  [
    'an id out of a fragment',
    '{ user { ...U } } fragment U on User { id }',
    { user: { id: 'u1' } },
    ['User:u1'],
    false,
  ],
  ['an entity without its id', '{ user { name } }', { user: { name: 'A' } }, ['User'], false],
  ['an id that a directive left out', '{ user { id @skip(if: true) name } }', { user: { name: 'A' } }, ['User'], false],
  ['an entity that is not there', '{ user { id } }', { user: null }, ['User'], true],
  ['a list', '{ users { id } }', { users: [{ id: 'u1' }, { id: 'u2' }] }, ['User:u1', 'User:u2', 'User[]'], false],
  ['an empty list', '{ users { id } }', { users: [] }, ['User[]'], false],
  ['an empty page', '{ search { edges { node { id } } } }', { search: { edges: [] } }, ['Job[]'], false],
  [
    'a page, and what its items refer to, which is in no list',
    '{ search { edges { node { id hirer { id } } } } }',
    { search: { edges: [{ node: { id: 'j1', hirer: { id: 'u1' } } }] } },
    ['Job:j1', 'Job[]', 'User:u1'],
    false,
  ],
  [
    'a part of an entity, which goes with it',
    '{ user { id rating { average } profile { id } } }',
    { user: { id: 'u1', rating: { average: 5 }, profile: null } },
    ['User:u1'],
    false,
  ],
  ['one of several types', '{ named { name } }', { named: { name: 'A' } }, ['Trade', 'User'], false],
  [
    'aliases of one field',
    '{ a: user { id } b: user { id friend { id } } }',
    { a: { id: 'u1' }, b: { id: 'u2', friend: { id: 'u3' } } },
    ['User:u1', 'User:u2', 'User:u3'],
    false,
  ],
  ['a value that is not there, which is no entity', '{ hire { worker { id } } }', { hire: null }, [], false],
])('%s', (_what, source, data, tags, misses) => {
  expect(read(source, data)).toEqual({ tags, misses });
});

test('a change of an entity is felt by those who know its id and by those who do not', () => {
  expect(changed('User', 'u1')).toEqual(['User:u1', 'User']);
});

test('an answer with very many entities depends on their types', () => {
  const ids = Array.from({ length: 300 }, (_, index) => `User:u${index}`);
  expect(boundedTags(new Set([...ids, 'Job[]']))).toEqual(['User', 'Job[]']);
  expect(boundedTags(new Set(['User:u1']))).toEqual(['User:u1']);
});
