import { formLimits } from '../../src/documents/form-limits';
import { SmallHouse } from '../small-house';
import { post } from './asking';
import { nastyDocuments } from './nasty-documents';

const house = new SmallHouse();
beforeAll(() => house.open());
afterAll(() => house.close());

const repeated = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const tooLarge = [400, 'OPERATION_TOO_LARGE'] as const;
const invalid = [400, 'GRAPHQL_VALIDATION_FAILED'] as const;
const unreadable = [400, 'GRAPHQL_PARSE_FAILED'] as const;

test.each<[string, string, readonly [number, string]]>([
  ['101 aliases', `{ ${repeated(101, (at) => `a${at}: whoAmI`)} }`, tooLarge],
  ['31 aliases under one field', `{ user(id: "u") { ${repeated(31, (at) => `a${at}: name`)} } }`, tooLarge],
  ['one field five hundred times', `{ ${repeated(500, () => '__typename')} }`, tooLarge],
  ['one field forty times', `{ ${repeated(40, () => 'whoAmI')} }`, tooLarge],
  ['depth 200', `{ ${'user(id: "u") { '.repeat(50)}name${' }'.repeat(50)} }`, tooLarge],
  ['depth through fragments', `{ ...f } fragment f on Query { ${'a { '.repeat(20)}b${' }'.repeat(20)} }`, tooLarge],
  ['fragments in a circle', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }', tooLarge],
  [
    'a fragment within itself',
    '{ user(id: "u") { ...a } } fragment a on User { name rating { count } ...a }',
    tooLarge,
  ],
  ['directives by the hundred', `{ whoAmI ${repeated(100, () => '@include(if: true)')} }`, tooLarge],
  ['ten unknown directives', `{ __typename ${repeated(10, () => '@aa')} }`, invalid],
  [
    'introspection five deep',
    `{ __schema { types { ${'fields { type { '.repeat(4)}name${' } }'.repeat(4)} } } }`,
    tooLarge,
  ],
  ['eleven operations', repeated(11, (at) => `query q${at} { whoAmI }`), tooLarge],
  ['41 variables', `query (${repeated(41, (at) => `$v${at}: ID`)}) { whoAmI }`, tooLarge],
  ['a list of a thousand', `{ user(id: [${repeated(1_000, () => '"u"')}]) { id } }`, tooLarge],
  ['a document of 11 KB', `{ whoAmI ${' '.repeat(11_000)} }`, tooLarge],
  ['2,001 tokens', `{ ${repeated(formLimits.tokens, () => 'x')} }`, tooLarge],
  ['brackets five thousand deep', `{ user(id: ${'['.repeat(4_000)}) { id } }`, tooLarge],
  ['two changes at once', 'mutation { a: rename(name: "x") b: rename(name: "y") }', tooLarge],
  ['a hundred roots', `{ ${repeated(29, (at) => `a${at}: whoAmI`)} whoAmI }`, tooLarge],
  ['entities asked for', '{ _entities(representations: [{ __typename: "User", id: "u1" }]) { __typename } }', invalid],
  ['the SDL asked for', '{ _service { sdl } }', invalid],
  ['a field that is nearly known', '{ whoAmIs }', invalid],
  ['a type that is nearly known', '{ ... on Quer { whoAmI } }', invalid],
  ['an argument that is nearly known', '{ user(ids: "u") { id } }', invalid],
  ['a schema of the client’s own', 'type Query { a: Int }', invalid],
  ['an extension of the schema', 'extend type Query { a: Int } query { whoAmI }', invalid],
  ['defer', '{ ... @defer { whoAmI } }', invalid],
  ['stream', '{ user(id: "u") { id @stream } }', invalid],
  ['nothing but blanks', '   ', unreadable],
  ['nothing but a comment', '# whoAmI', unreadable],
  ['a NUL', '{ whoAmI \u0000 }', unreadable],
  ['a text that does not end', '{ user(id: "', unreadable],
  ['a lone surrogate', '{ user(id: "\ud800") { id } }', unreadable],
  ['SQL', "' OR 1=1 --", unreadable],
])('%s', async (_what, query, [status, code]) => {
  const answered = await post(house.url, { query });
  expect([answered.status, answered.code]).toEqual([status, code]);
  expect(answered.body.data).toBeUndefined();
  // Which limit it was is nobody's business.
  const message = answered.body.errors?.[0]?.message;
  expect(code !== 'OPERATION_TOO_LARGE' || message === 'The operation asks for too much at once.').toBe(true);
});

test.each(nastyDocuments())('%s is a mistake of the client', async (_what, query) => {
  const answered = await post(house.url, { query });
  expect([200, 400]).toContain(answered.status);
});

test.each<[string, object, number, string | undefined]>([
  ['a variable that is missing', { query: 'query ($id: ID!) { user(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
  [
    'a broken number as an id',
    { query: 'query ($id: ID!) { user(id: $id) { id } }', variables: { id: 1.5 } },
    400,
    'BAD_USER_INPUT',
  ],
  [
    'an object as an id',
    { query: 'query ($id: ID!) { user(id: $id) { id } }', variables: { id: { $ne: 1 } } },
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a list as an id',
    { query: 'query ($id: ID!) { user(id: $id) { id } }', variables: { id: ['u', 'v'] } },
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a NUL in a variable',
    { query: 'query ($id: ID!) { user(id: $id) { id } }', variables: { id: 'u\u0000' } },
    400,
    'BAD_REQUEST',
  ],
  [
    'variables two thousand wide',
    { query: '{ whoAmI }', variables: { a: Array.from({ length: 3_000 }, () => 1) } },
    ...tooLarge,
  ],
  [
    'an operation that is not there',
    { query: 'query A { whoAmI }', operationName: 'B' },
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a name with line ends',
    { query: 'query A { whoAmI }', operationName: 'A\r\nx-evil: 1' },
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a name of a prototype',
    { query: 'query A { whoAmI }', operationName: '__proto__' },
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
])('%s', async (_what, body, status, code) => {
  const answered = await post(house.url, body);
  expect([answered.status, answered.code]).toEqual([status, code]);
  expect(answered.headers.get('x-evil')).toBeNull();
});

test('keys of prototypes in variables do nothing', async () => {
  const body =
    '{"query":"query ($id: ID!) { user(id: $id) { id } }","variables":{"id":"u1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}';
  const answered = await post(house.url, body);
  expect([answered.status, answered.body.data]).toEqual([200, { user: { id: 'u1' } }]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  const onlyPrototype = await post(house.url, body.replace('"id":"u1",', ''));
  expect(onlyPrototype.code).toBe('BAD_USER_INPUT');
});

test('what was refused under one name is not answered under another, nor the other way', async () => {
  const query = 'query A { whoAmI } query B { user(id: "u2") { name } }';
  const names = ['A', 'B', 'A', 'C', 'B'];
  const answers = await Promise.all(names.map((operationName) => post(house.url, { query, operationName })));
  expect(answers.map(({ body, code }) => code ?? Object.keys(body.data ?? {})[0])).toEqual([
    'whoAmI',
    'user',
    'whoAmI',
    'OPERATION_RESOLUTION_FAILURE',
    'user',
  ]);
});

test('one document with other variables is answered by those', async () => {
  const query = 'query ($id: ID!, $with: Boolean!) { user(id: $id) { name rating @include(if: $with) { count } } }';
  const answers = await Promise.all(
    [true, false].flatMap((withRating) =>
      ['u1', 'u2'].map((id) => post(house.url, { query, variables: { id, with: withRating } })),
    ),
  );
  expect(answers.map(({ body }) => body.data?.['user'])).toEqual([
    { name: 'Name of u1', rating: { count: 2 } },
    { name: 'Name of u2', rating: { count: 2 } },
    { name: 'Name of u1' },
    { name: 'Name of u2' },
  ]);
});
