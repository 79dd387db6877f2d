import { newId } from '@kelmah/kit/ids/ids';
import { connectRedis } from '@kelmah/kit/redis/redis';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import type { Client } from 'graphql-ws';
import { createHash } from 'node:crypto';
import WebSocket from 'ws';
import { answerOf, collect, connectTo, messageAdded } from './live-client';
import { SmallHouse } from './small-house';

let house: SmallHouse;
const clients: Client[] = [];
beforeAll(async () => {
  house = await new SmallHouse({}, [messageAdded]).open();
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
  await eventually(() => expect(house.wire.listening).toBe(0));
});
afterAll(() => house.close());

function connect(token?: string) {
  const live = connectTo(house, token);
  clients.push(live.client);
  return live;
}

const listeners = (count: number) => eventually(() => expect(house.wire.listening).toBe(count));

test("an event's payload crosses subgraphs, for each of many subscribers, in order", async () => {
  const first = collect(connect());
  const second = collect(connect(await house.token(newId('user'))));
  await listeners(2);
  for (const text of ['one', 'two', 'three']) house.wire.send(text, 'u1');
  const expected = ['one', 'two', 'three'].map(answerOf);
  await eventually(() => expect(first.heard).toEqual(expected));
  await eventually(() => expect(second.heard).toEqual(expected));
});

test('a subscription of a subgraph that restarts goes on', async () => {
  const { heard, ended } = collect(connect());
  await listeners(1);
  const bringBack = await house.takeDown('messaging');
  await bringBack();
  await listeners(1);
  house.wire.send('after', 'u1');
  await eventually(() => expect(heard).toHaveLength(1));
  expect(ended).toEqual([]);
});

test('an event whose rest cannot be had comes with what there is', async () => {
  const { heard } = collect(connect(), messageAdded.replace('text sender', 'text id sender'));
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
  const { heard, ended } = collect(connect(), source);
  await eventually(() => expect(JSON.stringify([heard, ended])).toContain(code));
  expect(JSON.stringify([heard, ended])).not.toContain('Did you mean');
});

test('a socket with a bad token is not opened, one whose token ends is closed so that the client comes back', async () => {
  const bad = connect('nonsense');
  collect(bad);
  await eventually(() => expect(bad.closed[0]?.code).toBe(4403));
  const short = connect(await house.token(newId('user'), { expiresInSeconds: 1 }));
  collect(short);
  await eventually(() => expect(short.closed[0]?.code).toBe(4403));
});

test('the sockets of a session that ends are closed within a second', async () => {
  const sid = newId('session');
  const live = connect(await house.token(newId('user'), { sid }));
  const { closed } = live;
  collect(live);
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

test('a registered subscription goes by its hash, another hash is refused', async () => {
  const live = connect();
  const heard: unknown[] = [];
  const ask = (sha256Hash: string) =>
    new Promise((resolve) => {
      live.client.subscribe(
        { query: '', variables: { c: 'c1' }, extensions: { persistedQuery: { version: 1, sha256Hash } } },
        { next: (value) => heard.push(value), error: resolve, complete: () => resolve('complete') },
      );
    });
  void ask(createHash('sha256').update(messageAdded).digest('hex'));
  await listeners(1);
  house.wire.send('by hash', 'u1');
  await eventually(() => expect(heard).toEqual([answerOf('by hash')]));
  expect(JSON.stringify(await ask('0'.repeat(64)))).toContain('OPERATION_NOT_REGISTERED');
});
