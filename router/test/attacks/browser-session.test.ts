import WebSocket from 'ws';
import { SessionHouse } from '../session-house';
import { ask, post, type Answered } from './asking';

const origin = 'https://kelmah.example';
const token = `ses_01ARZ3NDEKTSV4RRFFQ69G5FAV.${'f'.repeat(43)}.${'s'.repeat(43)}`;
const cookie = `__Host-kelmah_session=${token}`;
/** What a page of ours sends. */
const page = { origin, 'x-kelmah-session': 'cookie' };
const begin = { query: `mutation { begin(token: "${token}") { id name } }` };
const touch = { query: 'mutation { touch { id } }' };

const house = new SessionHouse();
beforeAll(() => house.open(`${origin}, http://127.0.0.1:5173`));
afterAll(() => house.close());
beforeEach(() => void house.told.splice(0));

const setBy = ({ headers }: Answered) => headers.getSetCookie();
const toldOf = (field: string) => house.told.filter((one) => one.field === field).map(({ session }) => session);

describe('a page of ours', () => {
  it('is given the token in a cookie that no script reads and no other site sends', async () => {
    const answered = await post(house.url, begin, page);
    expect(answered.body).toEqual({ data: { begin: { id: 'u1', name: 'Ama' } } });
    expect(setBy(answered)).toEqual([`${cookie}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=2592000`]);
    expect(answered.headers.get('x-kelmah-session-token')).toBeNull();
    expect(answered.headers.get('cache-control')).toContain('no-store');
    expect(answered.headers.get('access-control-allow-credentials')).toBe('true');
    expect(toldOf('begin')).toEqual([{ kept: 'cookie' }]);
  });

  it('speaks by its cookie, and forgets it where the session ends', async () => {
    const headers = { ...page, cookie: `theme=dark; ${cookie}; other=1` };
    expect(setBy(await post(house.url, touch, headers))).toEqual([]);
    expect(toldOf('touch')).toEqual([{ kept: 'cookie', token }]);
    const ended = await post(house.url, { query: 'mutation { end { id } }' }, headers);
    expect(setBy(ended)).toEqual(['__Host-kelmah_session=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0']);
  });

  it('keeps a session that began although the rest of the answer failed', async () => {
    const answered = await post(house.url, { query: `mutation { fail(token: "${token}") { id } }` }, page);
    expect(answered.code).toBe('INTERNAL');
    expect(setBy(answered)).toHaveLength(1);
  });

  it('may send what it needs, and is told so beforehand', async () => {
    const asks = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } };
    const { headers } = await ask(house.url, asks);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-allow-headers')?.split(', ')).toContain('x-kelmah-session');
  });
});

describe('a cookie alone says nothing', () => {
  it.each<[string, Record<string, string>]>([
    ['our own page', { origin }],
    ['another page', { origin: 'https://elsewhere.example' }],
    ['no page', {}],
  ])('sent by %s without the header', async (_what, headers) => {
    const answered = await post(house.url, begin, { ...headers, cookie });
    expect(answered.status).toBe(200);
    expect(setBy(answered)).toEqual([]);
    expect(toldOf('begin')).toEqual([undefined]);
  });
});

describe('the header of any other page is refused', () => {
  it.each([
    'https://elsewhere.example',
    'null',
    'https://kelmah.example.evil.example',
    'http://kelmah.example',
    'https://kelmah.example:8443',
    'https://app.kelmah.example',
    '',
  ])('of %p', async (other) => {
    const answered = await post(house.url, begin, { ...page, origin: other, cookie });
    expect([answered.status, answered.code]).toEqual([403, 'FORBIDDEN']);
    expect(setBy(answered)).toEqual([]);
    expect(answered.headers.get('access-control-allow-origin')).toBeNull();
    expect(answered.headers.get('access-control-allow-credentials')).toBeNull();
    expect(house.told).toEqual([]);
  });

  it('also where it says nothing of where it comes from', async () => {
    const answered = await post(house.url, begin, { 'x-kelmah-session': 'cookie', cookie });
    expect([answered.status, answered.code]).toEqual([403, 'FORBIDDEN']);
    expect(house.told).toEqual([]);
  });
});

it.each([
  ['two of the name', `${cookie}; ${cookie}x`],
  ['two that are alike', `${cookie}; ${cookie}`],
  ['one of another name', `kelmah_session=${token}`],
  ['one whose name ends so', `x__Host-kelmah_session=${token}`],
  ['one with other characters', '__Host-kelmah_session="a b"'],
  ['an empty one', '__Host-kelmah_session='],
  ['one without a value', '__Host-kelmah_session'],
  ['one far too long', `__Host-kelmah_session=${'a'.repeat(5_000)}`],
])('a page with %s has no token', async (_what, cookies) => {
  expect((await post(house.url, touch, { ...page, cookie: cookies })).status).toBe(200);
  expect(toldOf('touch')).toEqual([{ kept: 'cookie' }]);
});

it('an API key and the session of a browser are not taken together', async () => {
  const answered = await post(house.url, begin, { ...page, cookie, 'x-api-key': `klm_${'a'.repeat(43)}` });
  expect([answered.status, answered.code]).toEqual([400, 'BAD_REQUEST']);
  expect(house.told).toEqual([]);
});

it('the header says cookie or is refused', async () => {
  const answered = await post(house.url, begin, { ...page, 'x-kelmah-session': 'body' });
  expect([answered.status, answered.code]).toEqual([400, 'BAD_REQUEST']);
});

describe('subgraphs other than auth', () => {
  it('are never told the token, neither of changes nor of what hangs on them', async () => {
    await post(house.url, begin, { ...page, cookie });
    await post(house.url, { query: 'mutation { steal }' }, { ...page, cookie });
    expect(toldOf('begin')).toEqual([{ kept: 'cookie', token }]);
    expect([...toldOf('user'), ...toldOf('steal')]).toEqual([undefined, undefined]);
  });

  it('cannot plant a cookie', async () => {
    const answered = await post(house.url, { query: 'mutation { steal }' }, { ...page, cookie });
    expect(answered.body).toEqual({ data: { steal: 'tried' } });
    expect(setBy(answered)).toEqual([]);
  });
});

describe('reads', () => {
  it('neither carry a token nor set a cookie, whether kept, shared, or run anew', async () => {
    const read = { query: '{ greeting }' };
    const answered = await Promise.all(Array.from({ length: 5 }, () => post(house.url, read, { ...page, cookie })));
    const kept = await post(house.url, read, { ...page, cookie });
    const anew = await post(house.url, { query: '{ plain }' }, { ...page, cookie });
    for (const one of [...answered, kept]) {
      expect(one.body).toEqual({ data: { greeting: 'Akwaaba' } });
      expect(setBy(one)).toEqual([]);
    }
    expect(setBy(anew)).toEqual([]);
    expect(new Set(house.told.map(({ session }) => session))).toEqual(new Set([undefined]));
  });

  it('by GET are asked without the session, from whichever page', async () => {
    const headers = { 'x-kelmah-preflight': '1', 'x-kelmah-session': 'cookie', cookie };
    const answered = await ask(`${house.url}?query={plain}`, { headers });
    expect([answered.status, setBy(answered)]).toEqual([200, []]);
    const change = await ask(`${house.url}?query=${encodeURIComponent(begin.query)}`, { headers });
    expect([change.status, setBy(change)]).toEqual([405, []]);
    expect(toldOf('begin')).toEqual([]);
  });
});

it('a change is not answered as a stream, whose cookie would come too late', async () => {
  const answered = await post(house.url, begin, { ...page, cookie, accept: 'text/event-stream' });
  expect([answered.status, answered.code, setBy(answered)]).toEqual([400, 'BAD_REQUEST', []]);
  expect(house.told).toEqual([]);
});

it('a socket takes no change, whatever cookie its handshake brings', async () => {
  const socket = new WebSocket(house.url.replace('http', 'ws'), 'graphql-transport-ws', {
    headers: { ...page, cookie },
  });
  const heard: Record<string, unknown>[] = [];
  const done = new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Record<string, unknown>;
      heard.push(message);
      if (message['type'] === 'connection_ack')
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: touch }));
      else resolve();
    });
  });
  await done;
  socket.terminate();
  expect(heard[1]).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(house.told).toEqual([]);
});
