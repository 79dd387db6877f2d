import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { Client } from 'graphql-ws';
import WebSocket from 'ws';
import { collect, connectTo, messageAdded } from './live-client';
import { SmallHouse } from './small-house';

let house: SmallHouse;
const clients: Client[] = [];
const sockets: WebSocket[] = [];
beforeAll(async () => {
  house = await new SmallHouse({
    CONNECTIONS_PER_ADDRESS: '20',
    CONNECTIONS_PER_VIEWER: '3',
    SUBSCRIPTIONS_PER_VIEWER: '5',
  }).open();
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
  for (const socket of sockets.splice(0)) socket.terminate();
  await eventually(async () => expect(await house.metric('sockets', { door: 'socket' })).toBe(0));
  await eventually(() => expect(house.wire.listening).toBe(0));
});
afterAll(() => house.close());

function connect(token?: string) {
  const live = connectTo(house, token);
  clients.push(live.client);
  return live;
}

/** A socket without a client: what it is sent, and how it was closed. */
function bare(protocol = 'graphql-transport-ws') {
  const socket = new WebSocket(house.url.replace('http', 'ws'), protocol);
  sockets.push(socket);
  const told: Record<string, unknown>[] = [];
  const closed: number[] = [];
  const refused: number[] = [];
  socket.on('message', (data) => told.push(JSON.parse(String(data))));
  socket.on('close', (code) => closed.push(code));
  socket.on('error', () => undefined);
  socket.on('unexpected-response', (_request, { statusCode }) => refused.push(statusCode ?? 0));
  const opened = new Promise<void>((resolve) => socket.once('open', resolve));
  return { socket, told, closed, refused, opened, say: (message: object) => socket.send(JSON.stringify(message)) };
}

async function greeted() {
  const line = bare();
  await line.opened;
  line.say({ type: 'connection_init' });
  await eventually(() => expect(line.told).toEqual([{ type: 'connection_ack' }]));
  return line;
}

const subscribe = (id: string, conversation = 'c1') => ({
  id,
  type: 'subscribe',
  payload: { query: messageAdded, variables: { c: conversation } },
});

test('a viewer has so many sockets and no more; whoever is past them may come back later', async () => {
  const token = await house.token(newId('user'));
  const all = Array.from({ length: 3 }, () => connect(token));
  all.forEach((live) => collect(live));
  await eventually(async () => expect(await house.metric('sockets', { door: 'socket' })).toBe(3));
  await eventually(() => expect(house.wire.listening).toBe(1));
  const past = connect(token);
  collect(past);
  await eventually(() => expect(past.closed[0]?.code).toBe(1013));
  const other = connect(await house.token(newId('user')));
  collect(other);
  await eventually(() => expect(house.wire.listening).toBe(2));
});

test('a viewer has so many subscriptions, over all of their sockets', async () => {
  const token = await house.token(newId('user'));
  const [first, second] = [connect(token), connect(token)];
  const all = Array.from({ length: 7 }, (_, index) =>
    collect(index % 2 ? first : second, messageAdded, { c: `c${index}` }),
  );
  await eventually(() =>
    expect(all.filter(({ ended }) => JSON.stringify(ended).includes('RATE_LIMITED'))).toHaveLength(2),
  );
  await eventually(() => expect(house.wire.listening).toBe(5));
  // One that is left makes room for another.
  all.find(({ ended }) => ended.length === 0)?.leave();
  await eventually(() => expect(house.wire.listening).toBe(4));
  collect(first, messageAdded, { c: 'another' });
  await eventually(() => expect(house.wire.listening).toBe(5));
});

test('those who are not signed in have a fifth of what their address may have, and an address no more than that', async () => {
  const lines = await Promise.all(Array.from({ length: 4 }, () => greeted()));
  const past = bare();
  await past.opened;
  past.say({ type: 'connection_init' });
  await eventually(() => expect(past.closed).toEqual([1013]));
  expect(lines.every(({ closed }) => closed.length === 0)).toBe(true);
  const silent = Array.from({ length: 16 }, () => bare());
  await Promise.all(silent.map(({ opened }) => opened));
  const turnedAway = bare();
  await eventually(() => expect(turnedAway.refused).toEqual([429]));
});

test.each([
  [
    'before a greeting',
    async () => {
      const line = bare();
      await line.opened;
      return line;
    },
    [subscribe('1')],
    4401,
  ],
  ['a second greeting', greeted, [{ type: 'connection_init' }], 4429],
  ['an id twice', greeted, [subscribe('1'), subscribe('1')], 4409],
  ['no message at all', greeted, [{ type: 'nonsense' }], 4400],
  [
    'another protocol',
    async () => {
      const line = bare('graphql-ws');
      return line;
    },
    [],
    1006,
  ],
])('%s closes the socket', async (_what, open, messages, code) => {
  const line = await open();
  for (const message of messages) line.say(message);
  await eventually(() => expect(line.closed[0]).toBe(code));
});

test('a flood of messages, and one that is too large, close the socket', async () => {
  const flood = await greeted();
  for (let index = 0; index < 150; index += 1) flood.say({ type: 'ping' });
  await eventually(() => expect(flood.closed).toEqual([1008]));
  const large = await greeted();
  large.say({ type: 'ping', payload: { filling: 'x'.repeat(70_000) } });
  await eventually(() => expect(large.closed).toEqual([1009]));
});

test('an id that is left and taken again at once leaves nothing behind', async () => {
  const line = await greeted();
  for (let index = 0; index < 20; index += 1) {
    line.say(subscribe('same', `c${index % 3}`));
    line.say({ id: 'same', type: 'complete' });
  }
  line.say(subscribe('same', 'last'));
  await eventually(() => expect(house.wire.listening).toBeGreaterThan(0));
  line.socket.terminate();
  await eventually(() => expect(house.wire.listening).toBe(0));
  expect(await house.metric('subscriptions', { side: 'client' })).toBe(0);
  expect(await house.metric('subscriptions', { side: 'upstream' })).toBe(0);
});
