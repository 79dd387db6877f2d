import { buildSchema, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { compileCoercion } from './coerce';

const schema = buildSchema(`
  enum Trade { PLUMBER MASON }
  input Pay { minor: Int!, currency: String = "GHS" }
  input Wanted { trade: Trade!, pay: [Pay!], note: String }
  type Query { jobs(wanted: Wanted, first: Int, ids: [ID!]): Int }
`);

const told = { maxErrors: 5, hideSuggestions: true };

/** Our answer and that of graphql-js. */
function both(head: string, variables: Record<string, unknown>) {
  const [operation] = parse(`query (${head}) { jobs }`).definitions as [OperationDefinitionNode];
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, told);
  const ours = compileCoercion(schema, operation, told)(variables);
  return { ours, theirs: errors ? { errors } : { variables: coerced } };
}

test.each<[string, Record<string, unknown>]>([
  ['$first: Int', { first: 3 }],
  ['$first: Int', {}],
  ['$first: Int', { first: null }],
  ['$first: Int = 10', {}],
  ['$first: Int = 10', { first: null }],
  ['$first: Int!', { first: 3, more: 1 }],
  ['$ids: [ID!]', { ids: 'one' }],
  ['$ids: [ID!]', { ids: [1, 'two'] }],
  ['$wanted: Wanted', { wanted: { trade: 'MASON', pay: { minor: 1 } } }],
  ['$wanted: Wanted = { trade: PLUMBER, pay: [{ minor: 2 }] }', {}],
  ['$__proto__: Int', JSON.parse('{"__proto__":3}') as Record<string, unknown>],
])('(%s) with %j is what graphql-js makes of it', (head, variables) => {
  const { ours, theirs } = both(head, variables);
  expect(theirs).toHaveProperty('variables');
  expect(ours).toEqual(theirs);
});

test.each<[string, Record<string, unknown>]>([
  ['$first: Int!', {}],
  ['$first: Int!', { first: null }],
  ['$first: Int', { first: 'three' }],
  ['$first: Int', { first: 2 ** 40 }],
  ['$wanted: Wanted', { wanted: { trade: 'MASSON' } }],
  ['$wanted: Wanted', { wanted: { trade: 'MASON', pay: [{}] } }],
  ['$first: Int, $ids: [ID!]', { first: 'three', ids: [null, null, null, null, null, null, null] }],
  ['$jobs: Query', { jobs: {} }],
])('(%s) with %j is refused in the words of graphql-js', (head, variables) => {
  const { ours, theirs } = both(head, variables);
  expect(theirs).toHaveProperty('errors');
  expect(ours).toEqual(theirs);
});

test('values by default are made anew for each request', () => {
  const head = '$wanted: Wanted = { trade: PLUMBER }';
  const [operation] = parse(`query (${head}) { jobs }`).definitions as [OperationDefinitionNode];
  const coerce = compileCoercion(schema, operation, told);
  const wantedOf = (answer: ReturnType<typeof coerce>) => 'variables' in answer && answer.variables['wanted'];
  expect(wantedOf(coerce({}))).not.toBe(wantedOf(coerce({})));
});
