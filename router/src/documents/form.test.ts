import { parse } from 'graphql';
import { Refused } from '../front-door/refused';
import { checkForm } from './form';
import { formLimits } from './form-limits';
import { parseDocument } from './parse';

const repeated = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const nested = (count: number) => `{ ${'a { '.repeat(count - 1)} a ${'}'.repeat(count - 1)} }`;

/** Which limit refused, or nothing. */
function refusal(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.errors.map(({ message, extensions }) => [message, extensions['code'], error.status])).toEqual([
      ['The operation asks for too much at once.', 'OPERATION_TOO_LARGE', 400],
    ]);
    return error.check;
  }
}

type Make = (count: number) => string;
test.each<[string, number, Make]>([
  ['depth', formLimits.depth, nested],
  ['depth', formLimits.depth, (count) => `{ ...f } fragment f on Query ${nested(count)}`],
  ['aliases', formLimits.aliases, (count) => `{ a { ${repeated(count, (at) => `b${at}: b`)} } }`],
  [
    'aliases',
    formLimits.aliases,
    (count) => `{ a { ...f } b { c: c } } fragment f on A { ${repeated(count - 1, (at) => `b${at}: b`)} }`,
  ],
  ['fields', formLimits.fields, (count) => `{ a { ${repeated(count - 1, (at) => `b${at}`)} } }`],
  ['objects', formLimits.objects, (count) => `{ a { ${repeated(count - 1, (at) => `b${at} { c }`)} } }`],
  ['root fields', formLimits.rootFields, (count) => `{ ${repeated(count, (at) => `a${at}`)} }`],
  ['root fields', 1, (count) => `mutation { ${repeated(count, (at) => `a${at}`)} }`],
  ['root fields', 1, (count) => `mutation { ...f } fragment f on Mutation { ${repeated(count, (at) => `a${at}`)} }`],
  ['directives', formLimits.directives, (count) => `{ a ${repeated(count, () => '@b')} }`],
  ['spreads', formLimits.spreads, (count) => `{ a { ${repeated(count, () => '...f')} } } fragment f on A { b }`],
  ['variables', formLimits.variables, (count) => `query (${repeated(count, (at) => `$v${at}: ID`)}) { a }`],
  ['values', formLimits.valueDepth, (count) => `{ a(b: ${'['.repeat(count - 1)}1${']'.repeat(count - 1)}) }`],
  ['values', formLimits.values, (count) => `{ a(b: [${repeated(count - 1, () => '1')}]) }`],
  ['operations', formLimits.operations, (count) => repeated(count, (at) => `query q${at} { a }`)],
  [
    'definitions',
    formLimits.definitions,
    (count) => `{ a } ${repeated(count - 1, (at) => `fragment f${at} on A { b }`)}`,
  ],
  [
    'introspection',
    formLimits.introspectionLists - 1,
    (count) => `{ __schema { ${'fields { '.repeat(count)} a ${'}'.repeat(count)} } }`,
  ],
])('%s: %d are taken, one more is not', (what, max, make) => {
  // Spreads of one fragment are fields as well, which have a limit of their own.
  expect(refusal(() => checkForm(parse(make(max))))).toBeUndefined();
  expect(refusal(() => checkForm(parse(make(max + 1))))).toBe(what);
});

test.each([
  ['pairs', `{ ${repeated(14, () => 'a { b }')} }`, undefined],
  ['one field sixty times', `{ a { ${repeated(60, () => 'b')} } }`, 'pairs'],
  ['a fragment that holds itself', '{ ...f } fragment f on Query { a { ...f } }', 'fragment cycle'],
  ['a circle that nobody enters', '{ a } fragment f on Query { ...g } fragment g on Query { ...f }', 'fragment cycle'],
  [
    'doubling',
    `{ ...f0 } ${repeated(30, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)} fragment f30 on Query { a }`,
    'fields',
  ],
  ['fragments that are nowhere', '{ ...f }', undefined],
])('%s', (_what, source, check) => {
  expect(refusal(() => checkForm(parse(source)))).toBe(check);
});

test.each([
  ['length', `{ a ${' '.repeat(formLimits.characters)} }`],
  ['brackets', `{ a(b: ${'['.repeat(70)}${']'.repeat(70)}) }`],
  ['tokens', `{ ${'a '.repeat(formLimits.tokens)} }`],
])('%s are looked at before a document is parsed', (check, source) => {
  expect(refusal(() => parseDocument(source))).toBe(check);
});

test('brackets in texts and comments count for nothing', () => {
  const many = '{'.repeat(100);
  for (const source of [`{ a(b: "${many}") }`, `{ a(b: """${many}""") }`, `{ a #${many}\n }`, `{ a(b: "\\"${many}") }`])
    expect(refusal(() => parseDocument(source))).toBeUndefined();
});

test('what is no GraphQL says where', () => {
  expect(() => parseDocument('{ a')).toThrow(/Syntax Error/);
});
