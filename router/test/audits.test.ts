import { serverAudits } from 'graphql-http';
import { SmallHouse } from './small-house';

const house = new SmallHouse();
beforeAll(() => house.open());
afterAll(() => house.close());

// A GET needs a header that no link or form of another site can send; a client that means to ask by GET sends it.
const fetchFn = (url: string, init: RequestInit = {}) =>
  fetch(
    url,
    (init.method ?? 'GET') === 'GET' ? { ...init, headers: { ...init.headers, 'x-kelmah-preflight': '1' } } : init,
  );

const audits = serverAudits({ url: () => house.url, fetchFn });

test('all of graphql-http’s audits are run', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
  const result = await audit.fn();
  expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
});
