import { buildSchema, getOperationAST, parse, type GraphQLObjectType } from 'graphql';
import { readingOf } from './fragments';
import { policyOfEntity, policyOfOperation } from './policy';

const schema = buildSchema(`
  enum Scope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  type Query {
    person: Person
    short: Person @cacheControl(maxAge: 5)
    long: Person @cacheControl(maxAge: 600)
    mine: Person @cacheControl(maxAge: 60, scope: PRIVATE)
    plain: Plain
    keptPlain: Plain @cacheControl(maxAge: 30)
    count: Int
    keptCount: Int @cacheControl(maxAge: 40)
    named: Named @cacheControl(maxAge: 50)
    bareNamed: Named
    found: Found
    page: PersonConnection @cacheControl(maxAge: 20)
  }
  type Mutation { change: Person @cacheControl(maxAge: 60, scope: PUBLIC) }
  type Subscription { changed: Person @cacheControl(maxAge: 60, scope: PUBLIC) told: Secret }
  interface Named { name: String }
  union Found = Person | Firm
  type Person implements Named @cacheControl(maxAge: 60, scope: PUBLIC) {
    name: String
    rating: Rating
    phone: String @cacheControl(scope: PRIVATE)
    fresh: Int @cacheControl(maxAge: 0)
    plain: Plain
    inherited: Plain @cacheControl(inheritMaxAge: true)
    secret: Secret
    openSecret: Secret @cacheControl(maxAge: 60, scope: PUBLIC)
    friend: Person
  }
  type Firm implements Named @cacheControl(maxAge: 30) { name: String @cacheControl(maxAge: 10) }
  type Rating @cacheControl(inheritMaxAge: true) { average: Float }
  type Plain { value: Int }
  type Secret @cacheControl(maxAge: 90, scope: PRIVATE) { value: Int }
  type PersonConnection @cacheControl(inheritMaxAge: true) { edges: [PersonEdge] }
  type PersonEdge @cacheControl(inheritMaxAge: true) { node: Person @cacheControl(inheritMaxAge: true) cursor: String }
`);

function policyOf(source: string, name?: string) {
  const document = parse(source);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('No operation');
  const { maxAgeSeconds, scope } = policyOfOperation(operation, document, schema);
  return `${scope} ${maxAgeSeconds}`;
}

test.each([
  ['the hint of the type that a field returns', '{ person { name } }', 'PUBLIC 60'],
  ['the hint of the field over that of its type', '{ long { name } }', 'PUBLIC 600'],
  ['the lowest of several', '{ short { name } person { name } }', 'PUBLIC 5'],
  ['a field for the viewer alone', '{ mine { name } }', 'PRIVATE 60'],
  ['a scalar for the viewer alone deep inside', '{ person { friend { phone } } }', 'PRIVATE 60'],
  ['an object without a hint', '{ plain { value } }', 'PUBLIC 0'],
  ['an object without a hint inside another', '{ person { plain { value } } }', 'PUBLIC 0'],
  ['a field with a hint that returns such an object', '{ keptPlain { value } }', 'PUBLIC 30'],
  ['a field that takes after its holder', '{ person { inherited { value } } }', 'PUBLIC 60'],
  ['a type that takes after its holder', '{ person { rating { average } } }', 'PUBLIC 60'],
  ['a scalar at the root without a hint', '{ count }', 'PUBLIC 0'],
  ['a scalar at the root with one', '{ keptCount }', 'PUBLIC 40'],
  ['a scalar that is never kept', '{ person { fresh } }', 'PUBLIC 0'],
  ['a private type, whatever its field says', '{ person { openSecret { value } } }', 'PRIVATE 60'],
  ['a private type', '{ person { secret { value } } }', 'PRIVATE 60'],
  ['__typename, which costs nothing', '{ __typename person { __typename } }', 'PUBLIC 60'],
  ['introspection', '{ person { name } __type(name: "Person") { name } }', 'PUBLIC 0'],
  ['a page', '{ page { edges { node { name } } } }', 'PUBLIC 20'],
  [
    'a fragment',
    '{ person { ...P } } fragment P on Person { friend { ...Q } } fragment Q on Person { phone }',
    'PRIVATE 60',
  ],
  ['an inline fragment on one of several types', '{ named { ... on Firm { name } } }', 'PUBLIC 10'],
  ['a field of an interface, by all who implement it', '{ named { name } }', 'PUBLIC 10'],
  ['an interface without a hint, by all who implement it', '{ bareNamed { __typename } }', 'PUBLIC 30'],
  ['a union without a hint, by its members', '{ found { ... on Person { name } } }', 'PUBLIC 30'],
  ['what a directive leaves out', 'query ($no: Boolean!) { person { name phone @include(if: $no) } }', 'PRIVATE 60'],
  ['a mutation', 'mutation { change { name } }', 'PRIVATE 0'],
  ['a subscription', 'subscription { changed { name } }', 'PUBLIC 60'],
  ['a private subscription', 'subscription { told { value } }', 'PRIVATE 90'],
])('%s', (_what, source, expected) => {
  expect(policyOf(source)).toBe(expected);
});

test('only the operation that is run counts', () => {
  expect(policyOf('query A { person { name } } query B { mine { name } }', 'A')).toBe('PUBLIC 60');
});

test('fragments that name each other over and over are looked at once', () => {
  const levels = Array.from(
    { length: 24 },
    (_, level) => `fragment F${level} on Person { a: friend { ...F${level + 1} } b: friend { ...F${level + 1} } }`,
  );
  const source = `{ person { ...F0 } } ${levels.join(' ')} fragment F24 on Person { phone }`;
  const startedMs = performance.now();
  expect(policyOf(source)).toBe('PRIVATE 60');
  expect(performance.now() - startedMs).toBeLessThan(1_000);
});

describe('an entity asked for by its key', () => {
  const ofEntity = (type: string, selections: string) => {
    const document = parse(`{ _entities { ... on ${type} ${selections} } }`);
    const operation = getOperationAST(document, undefined);
    const [field] = operation?.selectionSet.selections ?? [];
    if (field?.kind !== 'Field' || !field.selectionSet) throw new Error('No entities');
    const policy = policyOfEntity(
      field.selectionSet,
      schema.getType(type) as GraphQLObjectType,
      readingOf(schema, document),
    );
    return `${policy.scope} ${policy.maxAgeSeconds}`;
  };

  test.each([
    ['is kept as long as its type says', 'Person', '{ name rating { average } }', 'PUBLIC 60'],
    ['is not where its type says nothing, whatever its fields say', 'Plain', '{ value }', 'PRIVATE 0'],
    ['is private with one field that is', 'Person', '{ name phone }', 'PRIVATE 60'],
    ['is private where its type is', 'Secret', '{ value }', 'PRIVATE 90'],
    ['is not kept with one field that is not', 'Person', '{ name fresh }', 'PUBLIC 0'],
    ['is not kept with a field that the schema does not know', 'Person', '{ name unheardOf }', 'PRIVATE 0'],
  ])('%s', (_what, type, selections, expected) => {
    expect(ofEntity(type, selections)).toBe(expected);
  });
});
