import { connect } from 'node:net';
import { SmallHouse } from '../small-house';
import { ask, post, raw, statusOf } from './asking';

const house = new SmallHouse({ REQUEST_SECONDS: '1' });
beforeAll(() => house.open());
afterAll(() => house.close());

const whoAmI = '{"query":"{ whoAmI }"}';
const json = { 'content-type': 'application/json' };

type Case = [what: string, path: string, init: RequestInit, status: number, code: string | undefined];
test.each<Case>([
  ['a batch', '', { method: 'POST', headers: json, body: `[${whoAmI},${whoAmI}]` }, 400, 'BAD_REQUEST'],
  ['an empty batch', '', { method: 'POST', headers: json, body: '[]' }, 400, 'BAD_REQUEST'],
  ['null', '', { method: 'POST', headers: json, body: 'null' }, 400, 'BAD_REQUEST'],
  ['a number', '', { method: 'POST', headers: json, body: '1e999' }, 400, 'BAD_REQUEST'],
  ['half an object', '', { method: 'POST', headers: json, body: '{"query":' }, 400, 'BAD_REQUEST'],
  ['nothing', '', { method: 'POST', headers: json }, 400, 'BAD_REQUEST'],
  ['no content type', '', { method: 'POST', body: new TextEncoder().encode(whoAmI) }, 415, 'BAD_REQUEST'],
  ['a text', '', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: whoAmI }, 415, 'BAD_REQUEST'],
  [
    'a form',
    '',
    { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={whoAmI}' },
    415,
    'BAD_REQUEST',
  ],
  [
    'a form of parts',
    '',
    { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
    415,
    'BAD_REQUEST',
  ],
  [
    'JSON named in a parameter',
    '',
    { method: 'POST', headers: { 'content-type': 'text/plain; a=application/json' }, body: whoAmI },
    415,
    'BAD_REQUEST',
  ],
  [
    'another charset',
    '',
    { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-16' }, body: whoAmI },
    415,
    'BAD_REQUEST',
  ],
  [
    'a compressed body',
    '',
    { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: whoAmI },
    415,
    'BAD_REQUEST',
  ],
  [
    '100 KB and a byte',
    '',
    { method: 'POST', headers: json, body: `{"query":"${' '.repeat(100_000)}"}` },
    413,
    'BAD_REQUEST',
  ],
  ['HTML wanted', '', { method: 'POST', headers: { ...json, accept: 'text/html' }, body: whoAmI }, 406, 'BAD_REQUEST'],
  ['a query by GET without asking first', '?query={whoAmI}', {}, 400, 'BAD_REQUEST'],
  ['a mutation by GET', '?query=mutation{touch}', { headers: { 'x-kelmah-preflight': '1' } }, 405, 'BAD_REQUEST'],
  [
    'variables that are no JSON by GET',
    '?query={whoAmI}&variables={',
    { headers: { 'x-kelmah-preflight': '1' } },
    400,
    'BAD_REQUEST',
  ],
  ['nothing by GET', '', { headers: { 'x-kelmah-preflight': '1' } }, 400, 'BAD_REQUEST'],
  ['PUT', '', { method: 'PUT', headers: json, body: whoAmI }, 405, 'BAD_REQUEST'],
  ['DELETE', '', { method: 'DELETE' }, 405, 'BAD_REQUEST'],
  ['HEAD', '', { method: 'HEAD' }, 405, undefined],
  [
    'invalid UTF-8',
    '',
    { method: 'POST', headers: json, body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) },
    400,
    'BAD_REQUEST',
  ],
  [
    'lists fifty thousand deep',
    '',
    {
      method: 'POST',
      headers: json,
      body: `{"query":"{ whoAmI }","variables":{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
    },
    400,
    'OPERATION_TOO_LARGE',
  ],
  [
    'extensions fifty thousand deep',
    '',
    {
      method: 'POST',
      headers: json,
      body: `{"query":"{ whoAmI }","extensions":{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
    },
    200,
    undefined,
  ],
])('%s', async (_what, path, init, status, code) => {
  const headers = { accept: 'application/graphql-response+json', ...(init.headers as Record<string, string>) };
  const answered = await ask(`${house.url}${path}`, { ...init, headers });
  expect([answered.status, answered.code]).toEqual([status, code]);
  expect(answered.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answered.headers.get('cache-control')).toContain('no-store');
  expect(answered.headers.get('allow')?.includes('POST') ?? false).toBe(status === 405);
});

test('a query by GET is answered to whoever asks first', async () => {
  const answered = await ask(`${house.url}?query=query($id:ID!){user(id:$id){name}}&variables={"id":"u1"}`, {
    headers: { 'x-kelmah-preflight': '1' },
  });
  expect([answered.status, answered.body.data]).toEqual([200, { user: { name: 'Name of u1' } }]);
});

const head = (lines: string[]) => ['POST /graphql HTTP/1.1', 'Host: x', ...lines, '', ''].join('\r\n');
const posted = ['Content-Type: application/json', 'Connection: close'];

test.each([
  ['two lengths', head([...posted, 'Content-Length: 22', 'Content-Length: 5']) + whoAmI, 400],
  [
    'a length and chunks',
    head([...posted, 'Content-Length: 22', 'Transfer-Encoding: chunked']) + `16\r\n${whoAmI}\r\n0\r\n\r\n`,
    400,
  ],
  ['a length below zero', head([...posted, 'Content-Length: -1']) + whoAmI, 400],
  ['chunks within chunks', head([...posted, 'Transfer-Encoding: chunked, chunked']) + '0\r\n\r\n', 400],
  ['a chunk of a strange size', head([...posted, 'Transfer-Encoding: chunked']) + 'zz\r\n', 400],
  ['headers of 40 KB', head([...posted, `X-Long: ${'x'.repeat(40_000)}`, 'Content-Length: 22']) + whoAmI, 431],
  ['a header with a line in it', head([...posted, 'X-A: b\rX-C: d', 'Content-Length: 22']) + whoAmI, 400],
  ['no host', 'POST /graphql HTTP/1.1\r\nContent-Length: 0\r\n\r\n', 400],
  ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 400],
  ['a TLS hello', Buffer.from('16030100a5010000a10303', 'hex'), 400],
  ['another path', 'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
  ['a whole address as the path', 'GET http://auth:3001/graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
  ['a tunnel', 'CONNECT auth:3001 HTTP/1.1\r\nHost: auth:3001\r\n\r\n', 0],
  ['a change of protocol that is no socket', head(['Upgrade: h2c', 'Connection: Upgrade']), 405],
  [
    'a socket without a key',
    'GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    400,
  ],
  [
    'a chunked body past the limit',
    head([...posted, 'Transfer-Encoding: chunked']) + `19000\r\n${'x'.repeat(0x19000)}\r\n`,
    413,
  ],
])('%s', async (_what, bytes, status) => {
  expect(statusOf(await raw(house.url, bytes))).toBe(status);
});

test.each([
  ['headers that never end', 'POST /graphql HTTP/1.1\r\nHost: x\r\nX-A'],
  ['a body that never comes', head([...posted, 'Content-Length: 22'])],
  ['a body that drips', head([...posted, 'Content-Length: 22']) + '{"q'],
  ['nothing at all', ''],
])('%s: the connection is closed', async (_what, bytes) => {
  const startedMs = performance.now();
  expect([0, 408]).toContain(statusOf(await raw(house.url, bytes)));
  expect(performance.now() - startedMs).toBeLessThan(10_000);
});

test('clients that leave in the middle leave nothing behind', async () => {
  const { port } = new URL(house.url);
  await Promise.all(
    Array.from(
      { length: 50 },
      (_, at) =>
        new Promise<void>((resolve) => {
          const bytes = head([...posted, 'Content-Length: 22']) + (at % 2 ? whoAmI : '{"que');
          const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes, () => socket.destroy()));
          socket.on('close', () => resolve());
        }),
    ),
  );
  expect((await post(house.url, whoAmI)).status).toBe(200);
});

test('what another site’s page may do is nothing', async () => {
  const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
  const preflight = await ask(house.url, { method: 'OPTIONS', headers });
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, null]);
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  const nobody = await post(house.url, whoAmI, { origin: 'null' });
  expect(nobody.headers.get('access-control-allow-origin')).toBeNull();
  const ours = await ask(house.url, { method: 'OPTIONS', headers: { ...headers, origin: 'https://kelmah.example' } });
  expect(ours.headers.get('access-control-allow-headers')).toContain('x-api-key');
  expect(ours.headers.get('access-control-allow-origin')).toBe('https://kelmah.example');
});

test.each(['br', 'gzip'])('a long answer comes in %s to those who take it, a short one as it is', async (encoding) => {
  const query = `{ ${Array.from({ length: 14 }, (_, at) => `user${at}: user(id: "${'u'.repeat(200)}${at}") { id }`).join(' ')} }`;
  const long = await post(house.url, { query }, { 'accept-encoding': encoding });
  expect([long.headers.get('content-encoding'), Object.keys(long.body.data ?? {})]).toEqual([
    encoding,
    Array.from({ length: 14 }, (_, at) => `user${at}`),
  ]);
  expect((await post(house.url, whoAmI, { 'accept-encoding': encoding })).headers.get('content-encoding')).toBeNull();
  expect(
    (await post(house.url, { query }, { 'accept-encoding': `${encoding};q=0` })).headers.get('content-encoding'),
  ).toBeNull();
});
