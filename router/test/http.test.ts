import { newId } from '@kelmah/kit/ids/ids';
import { SmallHouse } from './small-house';

let house: SmallHouse;
beforeAll(async () => {
  house = await new SmallHouse().open();
});
afterAll(() => house.close());

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(house.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as never as Record<string, never>,
  };
}

const codeOf = (body: { errors?: { extensions: { code: string } }[] }) => body.errors?.[0]?.extensions.code;

test('a query crosses subgraphs', async () => {
  const { status, body, headers } = await post({ query: '{ user(id: "u1") { name rating { average count } } }' });
  expect(body).toEqual({ data: { user: { name: 'Name of u1', rating: { average: 4.5, count: 2 } } } });
  expect(status).toBe(200);
  expect(headers.get('x-request-id')).toMatch(/^req_/);
});

test('the viewer travels to the subgraph, and a header that pretends to be one does not', async () => {
  const userId = newId('user');
  const query = '{ whoAmI }';
  const signedIn = await post({ query }, { authorization: `Bearer ${await house.token(userId)}` });
  expect(signedIn.body).toEqual({ data: { whoAmI: userId } });
  const pretending = await post({ query }, { 'x-kelmah-envelope': 'a.b', 'x-user-id': userId });
  expect(pretending.body).toEqual({ data: { whoAmI: 'anonymous' } });
});

test.each([
  ['an expired token', () => house.token(newId('user'), { expiresInSeconds: -60 })],
  ['a token for somebody else', () => house.token(newId('user'), { aud: 'other' })],
  ['a token that names no user', () => house.token('admin')],
  [
    'an unsigned token',
    async () =>
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"x"}').toString('base64url')}.`,
  ],
  ['nonsense', async () => 'nonsense'],
])('%s is answered with 401', async (_what, make) => {
  const { status, body } = await post({ query: '{ whoAmI }' }, { authorization: `Bearer ${await make()}` });
  expect([status, codeOf(body)]).toEqual([401, 'UNAUTHENTICATED']);
});

test('what breaks inside a subgraph is masked; a catalogued fault is told; both carry the id of the request', async () => {
  const broken = await post({ query: '{ breaks user(id: "u1") { name secret } }' });
  expect(JSON.stringify(broken.body)).not.toMatch(/hunter2|ECONNREFUSED|internal:|serviceName|stacktrace/);
  expect(broken.body['data']).toEqual({ breaks: null, user: { name: 'Name of u1', secret: null } });
  expect(codeOf(broken.body)).toBe('INTERNAL');
  const refused = await post({ query: '{ fails }' });
  expect(refused.body).toEqual({
    data: { fails: null },
    errors: [
      {
        message: 'You may not do this.',
        path: ['fails'],
        extensions: { code: 'FORBIDDEN', requestId: refused.headers.get('x-request-id') },
      },
    ],
  });
});

test.each([
  ['no JSON', '{', 400, 'BAD_REQUEST'],
  ['a batch', [{ query: '{ whoAmI }' }], 400, 'BAD_REQUEST'],
  ['no query', { variables: {} }, 400, 'BAD_REQUEST'],
  ['a syntax error', { query: '{ whoAmI' }, 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', { query: '{ whoAmY }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an entity asked for directly',
    { query: '{ _entities(representations: []) { __typename } }' },
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['the SDL asked for', { query: '{ _service { sdl } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription by POST', { query: 'subscription { messageAdded(conversation: "c") { id } }' }, 400, 'BAD_REQUEST'],
  ['a missing variable', { query: 'query Q($id: ID!) { user(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
  [
    'two operations and no name',
    { query: 'query A { whoAmI } query B { whoAmI }' },
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['10,000 tokens', { query: `{ ${'whoAmI '.repeat(10_000)} }` }, 400, 'OPERATION_TOO_LARGE'],
])('%s is a mistake of the client', async (_what, body, status, code) => {
  const answered = await post(body);
  expect(answered.status).toBe(status);
  expect(codeOf(answered.body)).toBe(code);
  expect(JSON.stringify(answered.body)).not.toContain('Did you mean');
});

test('a form or a text, which any page could send, is not taken', async () => {
  const { status } = await post('{"query":"{ whoAmI }"}', { 'content-type': 'text/plain' });
  expect(status).toBe(415);
  expect((await fetch(`${house.url}?query={whoAmI}`)).status).toBe(400);
});

test('only listed origins may read answers', async () => {
  const listed = await post({ query: '{ whoAmI }' }, { origin: 'https://kelmah.example' });
  expect(listed.headers.get('access-control-allow-origin')).toBe('https://kelmah.example');
  const other = await post({ query: '{ whoAmI }' }, { origin: 'https://elsewhere.example' });
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
});

test('a subgraph gives nothing to whoever comes without an envelope', async () => {
  for (const body of ['{"query":"{ _service { sdl } }"}', '{"query":"{ __typename }"}', '', 'x']) {
    const response = await fetch(`${house.urlOf('user')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(401);
  }
  expect((await fetch(`${house.urlOf('user')}/graphql`)).status).toBe(401);
  expect((await fetch(`${house.urlOf('user')}/anything`)).status).toBe(401);
  expect((await fetch(`${house.urlOf('user')}/livez`)).status).toBe(200);
});

test('with a subgraph down the rest of the graph answers, and it heals by itself', async () => {
  const bringBack = await house.takeDown('review');
  const query = '{ user(id: "u1") { name } whoAmI }';
  expect((await post({ query })).body['data']).toEqual({ user: { name: 'Name of u1' }, whoAmI: 'anonymous' });
  const missing = await post({ query: '{ user(id: "u1") { name rating { count } } whoAmI }' });
  expect(missing.status).toBe(200);
  expect(missing.body['data']).toEqual({ user: null, whoAmI: 'anonymous' });
  expect(codeOf(missing.body)).toBe('UNAVAILABLE');
  await bringBack();
  const healed = await post({ query: '{ user(id: "u1") { rating { count } } }' });
  expect(healed.body).toEqual({ data: { user: { rating: { count: 2 } } } });
});
