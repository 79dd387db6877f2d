import { newId } from '@kelmah/kit/ids/ids';
import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { eventually } from '@kelmah/kit/testing/eventually';
import { startEventProbe, type EventProbe } from '@kelmah/kit/testing/event-probe';
import { testLogger } from '@kelmah/kit/testing/service';
import { CachedHouse } from './cached-house';

let house: CachedHouse;
let probe: EventProbe;
let redis: Redis;
let [url, other] = ['', ''];
beforeAll(async () => {
  house = await new CachedHouse().open();
  [url, other] = [await house.openRouter(), await house.openRouter()];
  probe = await startEventProbe(house.variables);
  redis = connectRedis({
    url: house.variables['REDIS_URL'] ?? '',
    namespace: house.variables['KELMAH_NAMESPACE'] ?? '',
    logger: testLogger('test'),
  });
  // Both hear purges once what they keep is found again.
  for (const at of [url, other]) {
    await eventually(async () => {
      await ask('{ user(id: "first") { id } }', {}, at);
      expect((await ask('{ user(id: "first") { id } }', {}, at)).headers.get('age')).not.toBeNull();
    });
  }
}, 60_000);
afterAll(async () => {
  await probe?.stop();
  await redis?.stop();
  await house?.close();
});
beforeEach(() => {
  house.asked.length = 0;
  house.gate = Promise.resolve();
});

async function ask(query: string, headers: Record<string, string> = {}, at = url) {
  const response = await fetch(at, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { text, headers: response.headers, cacheControl: response.headers.get('cache-control') };
}

const person = (id: string) => `{ user(id: "${id}") { id name rating { average } } }`;
const times = (what: string) => house.asked.filter((one) => one === what).length;

/** All that is kept in Redis, as text. */
async function kept(): Promise<string> {
  const keys = await redis.commands.keys(redis.key('cache', 'kept', '*'));
  return keys.length === 0 ? '' : (await redis.commands.mget(keys)).join('\n');
}

test('what is alike for all is asked for once, for every viewer and every router', async () => {
  const id = newId('user');
  const first = await ask(person(id));
  expect(JSON.parse(first.text)).toEqual({ data: { user: { id, name: `Name of ${id}`, rating: { average: 4.5 } } } });
  expect([first.cacheControl, first.headers.get('age')]).toEqual(['public, max-age=60', null]);
  const second = await ask(person(id), await house.signedIn(newId('user')));
  expect([second.text, second.cacheControl, second.headers.get('age')]).toEqual([
    first.text,
    'public, max-age=60',
    '0',
  ]);
  await eventually(async () => expect(await kept()).toContain(`Name of ${id}`));
  expect((await ask(person(id), {}, other)).text).toBe(first.text);
  expect(house.asked).toEqual([`user ${id}`, `rating ${id}`]);
});

test('an event lets go what it is about, at every router, and nothing else', async () => {
  const [id, bystander] = [newId('user'), newId('user')];
  for (const at of [url, other]) await Promise.all([ask(person(id), {}, at), ask(person(bystander), {}, at)]);
  house.names.set(id, 'Ama Mensah');
  house.names.set(bystander, 'Nobody knows yet');
  expect((await ask(person(id))).text).toContain(`Name of ${id}`);
  await probe.say('profile.changed', id, { userId: id, name: 'Ama Mensah', photoUploadId: null, version: 1 });
  for (const at of [url, other])
    await eventually(async () => expect((await ask(person(id), {}, at)).text).toContain('Ama Mensah'));
  house.asked.length = 0;
  expect((await ask(person(bystander))).text).toContain(`Name of ${bystander}`);
  expect(house.asked).toEqual([]);
});

test('who changes something sees it at once, before any event, through any router', async () => {
  const id = newId('user');
  const writer = await house.signedIn(id);
  await ask(person(id));
  await ask(`mutation { rename(id: "${id}", name: "Kofi") { name } }`, writer);
  expect((await ask(person(id), writer)).text).toContain('Kofi');
  await eventually(async () => expect((await ask(person(id), writer, other)).text).toContain('Kofi'));
  expect((await ask(person(id))).text).toContain(`Name of ${id}`);
});

test('what is for the viewer alone is never kept, nor shared', async () => {
  const [one, two] = [newId('user'), newId('user')];
  for (const id of [one, two]) {
    const viewer = await house.signedIn(id);
    const mine = '{ me { id name secret rating { average } } }';
    for (let count = 0; count < 2; count += 1) {
      const { text, cacheControl } = await ask(mine, viewer);
      expect(JSON.parse(text)).toMatchObject({ data: { me: { id, secret: `secret-of-${id}` } } });
      expect(cacheControl).toBe('private, no-store');
    }
    const { text } = await ask(`{ user(id: "${one}") { secret } }`, viewer);
    expect(JSON.parse(text)).toEqual({ data: { user: { secret: id === one ? `secret-of-${one}` : null } } });
  }
  expect(times('me')).toBe(4);
  // The ratings, which are alike for all, are kept even so.
  expect([times(`rating ${one}`), times(`rating ${two}`)]).toEqual([1, 1]);
  await eventually(async () => expect(await kept()).toContain('4.5'));
  expect(await kept()).not.toContain('secret-of');
});

test('what is for the viewer is kept for those who are not signed in, and given to them alone', async () => {
  const id = newId('user');
  const query = `{ user(id: "${id}") { name secret } }`;
  const nobody = `{"data":{"user":{"name":"Name of ${id}","secret":null}}}`;
  for (let count = 0; count < 2; count += 1) {
    const { text, cacheControl } = await ask(query);
    expect([text, cacheControl]).toEqual([nobody, 'private, no-store']);
  }
  expect(times(`user ${id}`)).toBe(1);
  expect((await ask(query, await house.signedIn(id))).text).toContain(`secret-of-${id}`);
  expect((await ask(query)).text).toBe(nobody);
  expect(times(`user ${id}`)).toBe(2);
});

test('of a list only those are asked for that are not kept', async () => {
  const [a, b, c] = [newId('user'), newId('user'), newId('user')];
  const viewer = await house.signedIn(newId('user'));
  await ask(`{ me { id } users(ids: ["${a}", "${b}"]) { id secret rating { average } } }`, viewer);
  expect(house.asked).toEqual(expect.arrayContaining([`rating ${a}`, `rating ${b}`]));
  house.asked.length = 0;
  const query = `{ me { id } users(ids: ["${c}", "${b}", "${a}"]) { id secret rating { average } } }`;
  const { text } = await ask(query, viewer);
  expect(JSON.parse(text)).toMatchObject({
    data: { users: [c, b, a].map((id) => ({ id, rating: { average: 4.5 } })) },
  });
  expect(house.asked.filter((what) => what.startsWith('rating'))).toEqual([`rating ${c}`]);
});

test('of several with one that breaks the others are kept', async () => {
  const [good, bad] = [newId('user'), `broken${newId('user')}`];
  const query = `{ me { id } users(ids: ["${good}", "${bad}"]) { id secret rating { average } } }`;
  for (let count = 0; count < 2; count += 1) {
    const { text } = await ask(query, await house.signedIn(good));
    const { data, errors } = JSON.parse(text) as { data: object; errors: { path: unknown }[] };
    expect(data).toMatchObject({ users: [{ rating: { average: 4.5 } }, { rating: null }] });
    expect(errors.map(({ path }) => path)).toEqual([['users', 1, 'rating']]);
  }
  expect([times(`rating ${good}`), times(`rating ${bad}`)]).toEqual([1, 2]);
});

test('equal reads under way are one, for those who come later in time; whoever leaves spoils it for nobody', async () => {
  const id = `slow${newId('user')}`;
  let open = () => {};
  house.gate = new Promise((resolve) => (open = resolve));
  const leaving = new AbortController();
  const left = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: person(id) }),
    signal: leaving.signal,
  }).catch((error: Error) => error.name);
  await eventually(() => expect(times(`user ${id}`)).toBe(1));
  const waiting = Array.from({ length: 10 }, () => ask(person(id)));
  leaving.abort();
  expect(await left).toBe('AbortError');
  open();
  const texts = new Set((await Promise.all(waiting)).map(({ text }) => text));
  expect([...texts]).toEqual([expect.stringContaining(`Name of ${id}`)]);
  expect([times(`user ${id}`), times(`rating ${id}`)]).toEqual([1, 1]);
});

test('an error is for those who waited for it; the next asks anew', async () => {
  let open = () => {};
  house.gate = new Promise((resolve) => (open = resolve));
  const waiting = Array.from({ length: 5 }, () => ask('{ breaks { id } }'));
  await eventually(() => expect(times('breaks')).toBe(1));
  open();
  const told = await Promise.all(waiting);
  for (const { text, cacheControl } of told)
    expect([JSON.parse(text), cacheControl]).toEqual([
      { data: { breaks: null }, errors: [expect.objectContaining({ path: ['breaks'] })] },
      'private, no-store',
    ]);
  const before = times('breaks');
  await ask('{ breaks { id } }');
  expect(times('breaks')).toBe(before + 1);
});

test('what is not there is kept for a moment only', async () => {
  const { cacheControl } = await ask('{ user(id: "nobody") { id } }');
  expect(cacheControl).toBe('public, max-age=5');
});

test('other variables, another operation of the document, other documents are other answers', async () => {
  const [a, b] = [newId('user'), newId('user')];
  const post = async (body: object) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.text();
  };
  const query = 'query A($id: ID!) { user(id: $id) { id } } query B($id: ID!) { user(id: $id) { name } }';
  expect(await post({ query, operationName: 'A', variables: { id: a } })).toBe(`{"data":{"user":{"id":"${a}"}}}`);
  expect(await post({ query, operationName: 'B', variables: { id: a } })).toBe(
    `{"data":{"user":{"name":"Name of ${a}"}}}`,
  );
  expect(await post({ query, operationName: 'A', variables: { id: b } })).toBe(`{"data":{"user":{"id":"${b}"}}}`);
});

test('without Redis and RabbitMQ the router serves and shares, and keeps nothing', async () => {
  const alone = await house.openRouter({ REDIS_URL: 'redis://127.0.0.1:1', AMQP_URL: 'amqp://127.0.0.1:1' });
  const id = `slow${newId('user')}`;
  let open = () => {};
  house.gate = new Promise((resolve) => (open = resolve));
  const waiting = Array.from({ length: 3 }, () => ask(person(id), {}, alone));
  await eventually(() => expect(times(`user ${id}`)).toBe(1));
  open();
  for (const { text } of await Promise.all(waiting)) expect(text).toContain(`Name of ${id}`);
  expect(times(`user ${id}`)).toBe(1);
  const again = await ask(person(id), {}, alone);
  expect([again.headers.get('age'), times(`user ${id}`)]).toEqual([null, 2]);
});

test('with the cache off every read reaches its subgraphs, and others are told all the same how long it holds', async () => {
  const uncached = await house.openRouter({ RESPONSE_CACHE: 'off' });
  const id = newId('user');
  for (let count = 0; count < 2; count += 1)
    expect((await ask(person(id), {}, uncached)).cacheControl).toBe('public, max-age=60');
  expect(times(`user ${id}`)).toBe(2);
});
