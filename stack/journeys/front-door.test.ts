import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../src/verify/root';
import { openHouse } from './support/house';

// As in production: our own clients' operations alone, rates limited.
let house: Awaited<ReturnType<typeof openHouse>>;
beforeAll(async () => {
  house = await openHouse({
    variables: { SAFELIST: 'enforce', RATE_LIMITS: 'enforce', RATE_SIGN_IN_PER_MINUTE: '10' },
  });
}, 180_000);
afterAll(() => house?.close(), 60_000);

const file = join(findRoot(__dirname), 'schema/operations.json');
const registered = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
const hashOf = (name: string) => registered.find(([, source]) => new RegExp(` ${name}\\b`).test(` ${source}`))?.[0];

async function ask(body: object) {
  const response = await fetch(`${house.urls.router}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: response.status,
    data,
    code: errors?.[0]?.extensions.code,
    retryAfter: response.headers.get('retry-after'),
  };
}

const byHash = (name: string, variables: object) =>
  ask({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(`(query|mutation) ${name}`) } }, variables });

test.each([
  ['SearchWorkers', { filter: {}, first: 12 }],
  ['SearchJobs', { filter: {}, first: 12 }],
])('the public asks %s by its hash', async (name, variables) => {
  expect(await byHash(name, variables)).toMatchObject({ status: 200, code: undefined });
});

test('the same in words of its own is refused', async () => {
  const answered = await ask({ query: '{ searchWorkers(filter: {}, first: 1) { edges { node { id } } } }' });
  expect(answered).toMatchObject({ status: 400, code: 'OPERATION_NOT_REGISTERED', data: undefined });
});

test('whoever guesses at passwords is slowed down, and others go on', async () => {
  const guess = () => byHash('SignIn', { input: { email: 'ama@example.com', password: 'not the right one' } });
  const codes: (string | undefined)[] = [];
  for (let time = 0; time < 12; time++) codes.push((await guess()).code);
  expect(codes[0]).toBeUndefined();
  expect(codes.at(-1)).toBe('RATE_LIMITED');
  expect(Number((await guess()).retryAfter)).toBeGreaterThan(0);
  expect((await byHash('SearchWorkers', { filter: {}, first: 12 })).status).toBe(200);
});
