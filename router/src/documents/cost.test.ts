import { buildSchema, getOperationAST, parse } from 'graphql';
import { compileCost } from './cost';
import { readCostHints } from './cost-hints';
import { fragmentsOf } from './form';

const link = (imports: string, as = '') =>
  `schema @link(url: "https://specs.apollo.dev/cost/v0.1"${as}, import: [${imports}]) { query: Query mutation: Mutation }`;
const types = (cost = '@cost', listSize = '@listSize') => `
  directive ${cost}(weight: Int!) on FIELD_DEFINITION | OBJECT | SCALAR
  directive ${listSize}(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
  type Query {
    one(id: ID): Thing
    dear: Thing ${cost}(weight: 7)
    few: [Thing!]! ${listSize}(assumedSize: 3)
    some: [Thing!]!
    texts: [String!]!
    top(first: Int = 4): [Thing!]! ${listSize}(slicingArguments: ["first"])
    page(first: Int, last: Int): Page! ${listSize}(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges"])
    search: Found
    named: Named
  }
  type Page { edges: [Edge!]! info: Info }
  type Edge { node: Thing! }
  type Info { next: String }
  interface Named { name: String near: [Thing!]! ${listSize}(assumedSize: 2) }
  type Thing implements Named { name: String near: [Thing!]! rich: Rich weighed: String ${cost}(weight: 2) }
  type Place implements Named { name: String near: [Thing!]! }
  type Rich ${cost}(weight: 5) { name: String }
  union Found = Thing | Place | Rich
  type Mutation { change: Thing pay: Thing ${cost}(weight: 50) }`;

const schemaText = `directive @link(url: String, as: String, import: [String]) on SCHEMA\n${link('"@cost", "@listSize"')} ${types()}`;
const schema = buildSchema(schemaText);

function costOf(source: string, variables = {}): number {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation');
  return compileCost(operation, { schema, hints: readCostHints(schemaText), fragments: fragmentsOf(document) })(
    variables,
  );
}

test.each<[string, string, number]>([
  ['a leaf is free', '{ __typename texts }', 0],
  ['an object is 1', '{ one { name } }', 1],
  ['objects add up', '{ one { near { name } } }', 1 + 2],
  ['a declared weight counts instead', '{ dear { name } }', 7],
  ['also a leaf’s', '{ one { weighed } }', 1 + 2],
  ['also a type’s', '{ one { rich { name } } }', 1 + 5],
  ['a list counts as often as it is long', '{ few { rich { name } } }', 3 * (1 + 5)],
  ['ten times where nothing is said', '{ some { name } }', 10],
  ['a page by what is asked', '{ page(first: 2) { edges { node { name } } info { next } } }', 1 + 2 * 2 + 1],
  ['a page by what is usual', '{ page { edges { node { name } } } }', 1 + 20 * 2],
  ['the larger of two arguments', '{ page(first: 2, last: 5) { edges { node { name } } } }', 1 + 5 * 2],
  ['an argument’s default', '{ top { name } }', 4],
  ['a negative size as none', '{ top(first: -5) { name } }', 0],
  ['a huge size as it is', '{ top(first: 2147483647) { name } }', 2147483647],
  ['a change is 10 and what it hands back', 'mutation { change { name } }', 10 + 1],
  ['a dear change', 'mutation { pay { name } }', 50],
  ['of a union the dearest member', '{ search { ... on Thing { near { name } } ... on Rich { name } } }', 1 + 2],
  ['an interface’s hint holds for its types', '{ named { near { name } } }', 1 + 2],
  ['fields under one name are one', '{ one { name } one { rich { name } } }', 1 + 5],
  ['but not under two', '{ a: one { name } b: one { name } }', 2],
  [
    'fragments count where they apply',
    '{ one { ...f ... on Place { near { name } } } } fragment f on Thing { rich { name } }',
    1 + 5,
  ],
  ['what is skipped is counted', '{ one @skip(if: true) { name } }', 1],
  ['introspection has a price', '{ __schema { types { name } } }', 50],
])('%s', (_what, source, units) => {
  expect(costOf(source)).toBe(units);
});

test('variables say how long a list is, at each asking', () => {
  const source =
    'query Q($first: Int, $n: Int = 3) { page(first: $first) { edges { node { name } } } top(first: $n) { name } }';
  expect(costOf(source, { first: 10, n: 3 })).toBe(1 + 20 + 3);
  expect(costOf(source, { first: 100, n: 1 })).toBe(1 + 200 + 1);
  expect(costOf(source, { first: null, n: 1 })).toBe(1 + 40 + 1);
});

test('one fragment under two pages counts by each page’s size', () => {
  const source =
    '{ a: page(first: 2) { ...p } b: page(first: 30) { ...p } } fragment p on Page { edges { node { name } } }';
  expect(costOf(source)).toBe(1 + 4 + 1 + 60);
});

test.each([
  ['imported', link('"@cost", "@listSize"'), '@cost', '@listSize'],
  ['under another name', link('{ name: "@cost", as: "@dear" }, { name: "@listSize", as: "@long" }'), '@dear', '@long'],
  ['not imported', link(''), '@cost', '@cost__listSize'],
  ['not imported, the whole under another name', link('', ', as: "money"'), '@money', '@money__listSize'],
])('hints are read where composition carries them %s', (_what, head, cost, listSize) => {
  const hints = readCostHints(`${head} ${types(cost, listSize)}`);
  expect(hints.weights.get('Query.dear')).toBe(7);
  expect(hints.weights.get('Rich')).toBe(5);
  expect(hints.sizes.get('Query.page')).toEqual({
    assumedSize: 20,
    slicingArguments: ['first', 'last'],
    sizedFields: ['edges'],
  });
});
