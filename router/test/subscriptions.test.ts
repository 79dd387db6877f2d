import { newId } from '@kelmah/kit/ids/ids';
import { connectRedis } from '@kelmah/kit/redis/redis';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { SmallHouse } from './small-house';

let house: SmallHouse;
const clients: Client[] = [];
beforeAll(async () => {
  house = await new SmallHouse().open();
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
  await eventually(() => expect(house.wire.listening).toBe(0));
});
afterAll(() => house.close());

const query =
  'subscription Added($c: ID!) { messageAdded(conversation: $c) { text sender { name rating { average count } } } }';

function connect(token?: string): { client: Client; closed: { code: number }[] } {
  const closed: { code: number }[] = [];
  const client = createClient({
    url: house.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` },
    on: { closed: (event) => closed.push(event as { code: number }) },
  });
  clients.push(client);
  return { client, closed };
}

function collect(client: Client, source = query): { heard: Record<string, never>[]; ended: unknown[] } {
  const heard: Record<string, never>[] = [];
  const ended: unknown[] = [];
  client.subscribe(
    { query: source, variables: { c: 'c1' } },
    {
      next: (value) => heard.push(value as never),
      error: (error) => ended.push(error),
      complete: () => ended.push('complete'),
    },
  );
  return { heard, ended };
}

const listeners = (count: number) => eventually(() => expect(house.wire.listening).toBe(count));

test("an event's payload crosses subgraphs, for each of many subscribers, in order", async () => {
  const first = collect(connect().client);
  const second = collect(connect(await house.token(newId('user'))).client);
  await listeners(2);
  for (const text of ['one', 'two', 'three']) house.wire.send(text, 'u1');
  const expected = ['one', 'two', 'three'].map((text) => ({
    data: { messageAdded: { text, sender: { name: 'Name of u1', rating: { average: 4.5, count: 2 } } } },
  }));
  await eventually(() => expect(first.heard).toEqual(expected));
  await eventually(() => expect(second.heard).toEqual(expected));
});

test('a subscription of a subgraph that restarts goes on', async () => {
  const { heard, ended } = collect(connect().client);
  await listeners(1);
  const bringBack = await house.takeDown('messaging');
  await bringBack();
  await listeners(1);
  house.wire.send('after', 'u1');
  await eventually(() => expect(heard).toHaveLength(1));
  expect(ended).toEqual([]);
});

test('an event whose rest cannot be had comes with what there is', async () => {
  const { heard } = collect(connect().client, query.replace('text sender', 'text id sender'));
  await listeners(1);
  const bringBack = await house.takeDown('review');
  house.wire.send('partly', 'u1');
  await eventually(() => expect(heard).toHaveLength(1));
  await bringBack();
  expect(JSON.stringify(heard[0])).toContain('UNAVAILABLE');
  expect(JSON.stringify(heard[0])).not.toMatch(/127\.0\.0\.1|ECONNREFUSED/);
});

test.each([
  ['a query', '{ whoAmI }', 'BAD_USER_INPUT'],
  [
    'a field that is not there',
    'subscription { messageAdded(conversation: "c") { nope } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  ['what the subgraph refuses', 'subscription { refused { id } }', 'FORBIDDEN'],
  [
    'a variable of the wrong kind',
    'subscription A($c: Int!) { messageAdded(conversation: "c", after: $c) { id } }',
    'BAD_USER_INPUT',
  ],
])('%s over a socket is answered with an error', async (_what, source, code) => {
  const { heard, ended } = collect(connect().client, source);
  await eventually(() => expect(JSON.stringify([heard, ended])).toContain(code));
  expect(JSON.stringify([heard, ended])).not.toContain('Did you mean');
});

test('a socket with a bad token is not opened, one whose token ends is closed so that the client comes back', async () => {
  const bad = connect('nonsense');
  collect(bad.client);
  await eventually(() => expect(bad.closed[0]?.code).toBe(4403));
  const short = connect(await house.token(newId('user'), { expiresInSeconds: 1 }));
  collect(short.client);
  await listeners(1);
  await eventually(() => expect(short.closed[0]?.code).toBe(4403));
});

test('the sockets of a session that ends are closed within a second', async () => {
  const sid = newId('session');
  const { client, closed } = connect(await house.token(newId('user'), { sid }));
  collect(client);
  await listeners(1);
  const redis = connectRedis({
    url: house.variables['REDIS_URL'] ?? '',
    namespace: house.variables['KELMAH_NAMESPACE'] ?? '',
    logger: testLogger(),
  });
  await redis.commands.publish(redis.key('revocations'), sid);
  await eventually(() => expect(closed[0]?.code).toBe(4403), 1_000);
  await redis.stop();
});

test('a page of another origin cannot open a socket', async () => {
  const socket = new WebSocket(house.url.replace('http', 'ws'), 'graphql-transport-ws', {
    origin: 'https://elsewhere.example',
  });
  const status = await new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.on('error', () => undefined);
  });
  expect(status).toBe(403);
});
