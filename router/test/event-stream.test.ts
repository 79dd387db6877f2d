import { newId } from '@kelmah/kit/ids/ids';
import { connectRedis } from '@kelmah/kit/redis/redis';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import { createClient, type Client } from 'graphql-sse';
import { answerOf, messageAdded } from './live-client';
import { SmallHouse } from './small-house';

let house: SmallHouse;
const clients: Client[] = [];
beforeAll(async () => {
  house = await new SmallHouse().open();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.dispose();
  await eventually(() => expect(house.wire.listening).toBe(0));
  await eventually(async () => expect(await house.metric('sockets', { door: 'sse' })).toBe(0));
});
afterAll(() => house.close());

function listen(token?: string, query = messageAdded, retryAttempts = 0) {
  const client = createClient({
    url: house.url,
    retryAttempts,
    retry: () => Promise.resolve(),
    headers: (): Record<string, string> => (token === undefined ? {} : { authorization: `Bearer ${token}` }),
  });
  clients.push(client);
  const heard: unknown[] = [];
  const ended: unknown[] = [];
  client.subscribe(
    { query, variables: { c: 'c1' } },
    { next: (value) => heard.push(value), error: (error) => ended.push(error), complete: () => ended.push('complete') },
  );
  return { heard, ended };
}

const listening = (count: number) => eventually(() => expect(house.wire.listening).toBe(count));

async function raw(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(house.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables: { c: 'c1' } }),
  });
}

test('a client of graphql-sse hears what a socket would', async () => {
  const { heard, ended } = listen(await house.token(newId('user')));
  await listening(1);
  for (const text of ['one', 'two']) house.wire.send(text, 'u1');
  await eventually(() => expect(heard).toEqual(['one', 'two'].map(answerOf)));
  expect(ended).toEqual([]);
});

test('a stream shares with a socket that asks the same, and queries can be asked through one', async () => {
  const first = listen();
  const second = listen();
  await eventually(async () => expect(await house.metric('sockets', { door: 'sse' })).toBe(2));
  await listening(1);
  house.wire.send('both', 'u1');
  for (const { heard } of [first, second]) await eventually(() => expect(heard).toEqual([answerOf('both')]));
  const query = listen(undefined, '{ whoAmI }');
  await eventually(() => expect(query).toEqual({ heard: [{ data: { whoAmI: 'anonymous' } }], ended: ['complete'] }));
});

test('the answer is a stream that nobody keeps, begins at once, and ends with its client', async () => {
  const response = await raw(messageAdded);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('no-cache');
  const reader = response.body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(':\n\n');
  await listening(1);
  await reader?.cancel();
  await listening(0);
});

test.each([
  ['no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  ['a field that is not there', 'subscription { nope }', 'GRAPHQL_VALIDATION_FAILED'],
])('%s is refused without a stream', async (_what, query, code) => {
  const response = await raw(query);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.text()).toContain(code);
});

test('a bad token opens nothing', async () => {
  const response = await raw(messageAdded, { authorization: 'Bearer nonsense' });
  expect(response.status).toBe(401);
});

test('what the subgraph refuses is told, and is the end', async () => {
  const text = await (await raw('subscription { refused { id } }')).text();
  expect(text).toContain('"code":"FORBIDDEN"');
  expect(text).toMatch(/event: complete\ndata:\n\n$/);
});

test('a token that ends, and a session that is ended, end the stream with a reason', async () => {
  const sid = newId('session');
  const ended = listen(await house.token(newId('user'), { sid }));
  await listening(1);
  const redis = connectRedis({
    url: house.variables['REDIS_URL'] ?? '',
    namespace: house.variables['KELMAH_NAMESPACE'] ?? '',
    logger: testLogger(),
  });
  await redis.commands.publish(redis.key('revocations'), sid);
  await eventually(() => expect(ended.ended).toEqual(['complete']), 1_000);
  await redis.stop();
  const short = listen(await house.token(newId('user'), { expiresInSeconds: 1 }));
  await eventually(() => expect(short.ended).toEqual(['complete']));
  for (const { heard } of [short, ended]) expect(JSON.stringify(heard)).toContain('"UNAUTHENTICATED"');
});
