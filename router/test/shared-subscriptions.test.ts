import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { Client } from 'graphql-ws';
import { answerOf, collect, connectTo, messageAdded, type LiveClient } from './live-client';
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

function connect(token?: string): LiveClient {
  const live = connectTo(house, token);
  clients.push(live.client);
  return live;
}

const listening = (count: number) => eventually(() => expect(house.wire.listening).toBe(count));

test('a hundred who ask the same are one subscription, one completion, one text for an event', async () => {
  const token = await house.token(newId('user'));
  const live = Array.from({ length: 10 }, () => connect(token));
  const all = Array.from({ length: 100 }, (_, index) => collect(live[index % 10] as LiveClient));
  await eventually(async () => expect(await house.metric('subscriptions', { side: 'client' })).toBe(100));
  await listening(1);
  expect(await house.metric('subscriptions', { side: 'upstream' })).toBe(1);
  const asked = house.asked('user');
  for (const text of ['one', 'two']) house.wire.send(text, 'u1');
  await eventually(() => {
    for (const { heard } of all) expect(heard).toEqual([answerOf('one'), answerOf('two')]);
  });
  expect(house.asked('user') - asked).toBe(2);
  // One who leaves takes nothing from the others.
  all[0]?.leave();
  house.wire.send('three', 'u1');
  await eventually(() => expect(all[99]?.heard).toHaveLength(3));
  expect(all[0]?.heard).toHaveLength(2);
});

test('nothing is shared between viewers, between sessions of one, or with who is not signed in', async () => {
  const userId = newId('user');
  const tokens = [
    await house.token(userId),
    await house.token(userId),
    await house.token(newId('user')),
    undefined,
    undefined,
  ];
  for (const token of tokens) collect(connect(token));
  // The two who are not signed in are one and the same.
  await eventually(() => expect(house.wire.listening).toBe(4));
});

test('other variables are another subscription; another selection shares what it asks of the subgraph alone', async () => {
  const token = await house.token(newId('user'));
  const rating = messageAdded.replace('name rating', 'rating');
  const first = collect(connect(token));
  const second = collect(connect(token), rating);
  const other = collect(connect(token), messageAdded, { c: 'c2' });
  await listening(2);
  house.wire.send('one', 'u1');
  await eventually(() => expect(first.heard).toEqual([answerOf('one')]));
  await eventually(() => expect(second.heard).toHaveLength(1));
  await eventually(() => expect(other.heard).toHaveLength(1));
  expect(JSON.stringify(second.heard)).not.toContain('Name of');
});

test('whoever comes after the first event gets a beginning of their own', async () => {
  const token = await house.token(newId('user'));
  const since = messageAdded.replace('conversation: $c', 'conversation: $c, after: 0');
  house.wire.send('before', 'u1');
  const first = collect(connect(token), since);
  await eventually(() => expect(first.heard.length).toBeGreaterThan(0));
  const second = collect(connect(token), since);
  await eventually(() => expect(second.heard).toEqual(first.heard));
  expect(house.wire.listening).toBe(2);
  house.wire.send('both', 'u1');
  await eventually(() => expect(first.heard.at(-1)).toEqual(answerOf('both')));
  await eventually(() => expect(second.heard).toEqual(first.heard));
});

test.each([
  ['said after what', 'conversation: $c, after: $after', '($c: ID!, $after: Int)', 0],
  ['said it in the document', 'conversation: $c, after: 0', '($c: ID!)', undefined],
  ['did not say', 'conversation: $c', '($c: ID!)', undefined],
])(
  'what was sent while the subgraph was away comes after it, once, to a client that %s',
  async (who, args, head, after) => {
    const query = messageAdded.replace('($c: ID!)', head).replace('conversation: $c', args);
    const { heard, ended } = collect(connect(await house.token(newId('user'))), query, { c: 'c1', after });
    await listening(1);
    const last = `before the loss of one who ${who}`;
    house.wire.send(last, 'u1');
    await eventually(() => expect(heard.at(-1)).toEqual(answerOf(last)));
    const before = heard.length;
    const bringBack = await house.takeDown('messaging');
    house.wire.send('meanwhile one', 'u1');
    house.wire.send('meanwhile two', 'u1');
    await bringBack();
    await listening(1);
    house.wire.send('afterwards', 'u1');
    const expected = ['meanwhile one', 'meanwhile two', 'afterwards'].map(answerOf);
    await eventually(() => expect(heard.slice(before)).toEqual(expected));
    expect(ended).toEqual([]);
  },
);
