import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { Client } from 'graphql-ws';
import { setTimeout as pause } from 'node:timers/promises';
import { answerOf, collect, connectTo, messageAdded, type Heard } from './live-client';
import { SmallHouse } from './small-house';
import { swapScale } from './swap-scale';

let house: SmallHouse;
const clients: Client[] = [];
beforeAll(async () => {
  house = await new SmallHouse({ CONNECTIONS_PER_ADDRESS: '10000' }).open();
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
});
afterAll(() => house.close());

async function ask(query: string): Promise<{ status: number; text: string }> {
  const response = await fetch(house.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

/** Asks at a steady rate until it is told to stop; answers with what was wrong. */
function load(perSecond: number): { sent(): number; stop(): Promise<string[]> } {
  const running = new Set<Promise<void>>();
  const wrong: string[] = [];
  let sent = 0;
  const one = async () => {
    const { status, text } = await ask('{ user(id: "u1") { name rating { count } } }');
    const right = '{"data":{"user":{"name":"Name of u1","rating":{"count":2}}}}';
    if (status !== 200 || text !== right) wrong.push(`${status} ${text}`);
  };
  const timer = setInterval(() => {
    sent += 1;
    const request = one().catch((error: Error) => void wrong.push(String(error.cause ?? error)));
    running.add(request);
    void request.finally(() => running.delete(request));
  }, 1_000 / perSecond);
  return {
    sent: () => sent,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(running);
      return wrong;
    },
  };
}

const hello = 'is anybody there';
const isNoHello = (event: unknown): boolean => !JSON.stringify(event).includes(hello);

const knows = async (field: string) =>
  !(await ask(`{ __typename ${field} @include(if: false) }`)).text.includes('GRAPHQL_VALIDATION_FAILED');

test(`a new supergraph under load fails nobody (${swapScale.perSecond} requests/s, ${swapScale.sockets} sockets)`, async () => {
  const heard: Heard[] = [];
  const closed: unknown[][] = [];
  for (let index = 0; index < swapScale.sockets; index += 1) {
    const live = connectTo(house, index % 2 ? await house.token(newId('user')) : undefined);
    clients.push(live.client);
    closed.push(live.closed);
    heard.push(collect(live));
  }
  await eventually(
    async () => expect(await house.metric('subscriptions', { side: 'client' })).toBe(swapScale.sockets),
    30_000,
  );
  // Subscribed is not yet heard: the way behind the router is opened meanwhile.
  await eventually(async () => {
    house.wire.send(hello, 'u1');
    await pause(50);
    for (const each of heard) expect(each.heard.length).toBeGreaterThan(0);
  }, 30_000);
  const requests = load(swapScale.perSecond);
  for (const field of ['first', 'second', 'third']) {
    house.wire.send(`before ${field}`, 'u1');
    house.replaceSupergraph(house.supergraphWith(field));
    await eventually(async () => expect(await knows(field)).toBe(true));
    house.wire.send(`after ${field}`, 'u1');
    await pause(swapScale.betweenMs);
  }
  const wrong = await requests.stop();
  expect(wrong).toEqual([]);
  expect(requests.sent()).toBeGreaterThan(swapScale.perSecond / 2);
  const expected = ['first', 'second', 'third'].flatMap((field) => [`before ${field}`, `after ${field}`]).map(answerOf);
  await eventually(() => {
    for (const each of heard) expect(each.heard.filter(isNoHello)).toEqual(expected);
  }, 30_000);
  expect(heard.flatMap(({ ended }) => ended)).toEqual([]);
  expect(closed.flat()).toEqual([]);
}, 120_000);

test('what began keeps its graph, what begins takes the new one, and the two are not shared', async () => {
  const live = connectTo(house);
  clients.push(live.client);
  const first = collect(live);
  await eventually(() => expect(house.wire.listening).toBe(1));
  house.replaceSupergraph(house.supergraphWith('later'));
  await eventually(async () => expect(await knows('later')).toBe(true));
  const second = collect(live);
  await eventually(() => expect(house.wire.listening).toBe(2));
  house.wire.send('both', 'u1');
  for (const { heard } of [first, second]) await eventually(() => expect(heard).toEqual([answerOf('both')]));
});

test.each([
  ['is no schema', () => 'type Query {'],
  ['does not compose', () => house.supergraphWith('unused').replace(/@join__type\(graph: USER\)/, '')],
  ['is empty', () => ''],
])('one that %s is refused, and the last good one goes on', async (_what, make) => {
  const refused = await house.metric('supergraphs_total', { outcome: 'refused' });
  const live = connectTo(house);
  clients.push(live.client);
  const { heard, ended } = collect(live, messageAdded);
  await eventually(() => expect(house.wire.listening).toBe(1));
  house.replaceSupergraph(make());
  await eventually(async () =>
    expect(await house.metric('supergraphs_total', { outcome: 'refused' })).toBe(refused + 1),
  );
  expect(await knows('later')).toBe(true);
  house.wire.send('still', 'u1');
  await eventually(() => expect(heard).toEqual([answerOf('still')]));
  expect(ended).toEqual([]);
});
