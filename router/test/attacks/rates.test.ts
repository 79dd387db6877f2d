import { newId } from '@kelmah/kit/ids/ids';
import { SmallHouse } from '../small-house';
import { post } from './asking';

const house = new SmallHouse({
  RATE_LIMITS: 'enforce',
  TRUSTED_PROXIES: '1',
  RATE_ADDRESS_PER_MINUTE: '300',
  RATE_VIEWER_PER_MINUTE: '150',
});
beforeAll(() => house.open());
afterAll(() => house.close());

const user = (id: string) => ({ query: 'query ($id: ID!) { user(id: $id) { rating { count } } }', variables: { id } });
let addresses = 0;
const fromNewAddress = () => ({ 'x-forwarded-for': `10.1.${addresses >> 8}.${addresses++ & 255}` });

/** How many are let through one after the other, until the first that is not. */
async function untilRefused(headers: Record<string, string>, body: (at: number) => unknown, most = 400) {
  for (let at = 0; at < most; at++) {
    const answered = await post(house.url, body(at), headers);
    if (answered.code === 'RATE_LIMITED') return { let: at, answered };
  }
  return { let: most, answered: undefined };
}

test('an address is let through as long as its units last; the answer says when to come again, and no more', async () => {
  const headers = fromNewAddress();
  const { let: count, answered } = await untilRefused(headers, () => user('u1'));
  // Two units each, a hundred more for the first, which nobody had asked before; meanwhile some refill.
  expect(count).toBeGreaterThan(80);
  expect(answered?.status).toBe(429);
  expect(Number(answered?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(answered?.body.errors?.[0]?.message).toBe('Too many requests. Try again in a moment.');
  expect((await post(house.url, user('u1'), fromNewAddress())).status).toBe(200);
});

test('what a client writes before our proxy’s word does not make another address of it', async () => {
  const own = fromNewAddress()['x-forwarded-for'];
  const asking = (at: number) => ({ query: `{ a${at}: whoAmI }` });
  const { answered } = await untilRefused({ 'x-forwarded-for': `6.6.6.6, ${own}` }, asking);
  expect(answered?.status).toBe(429);
  const again = await post(house.url, asking(1_000), { 'x-forwarded-for': `7.7.7.7, ${own}` });
  expect(again.status).toBe(429);
});

test('mistakes are not free', async () => {
  const headers = fromNewAddress();
  const codes: (string | undefined)[] = [];
  for (let at = 0; at < 8; at++) codes.push((await post(house.url, { query: `{ wrong${at} }` }, headers)).code);
  expect(codes[0]).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(codes.at(-1)).toBe('RATE_LIMITED');
});

test('who is signed in counts by themselves, wherever they are', async () => {
  const authorization = `Bearer ${await house.token(newId('user'))}`;
  let count = 0;
  while (count < 300 && (await post(house.url, user('u1'), { authorization, ...fromNewAddress() })).status === 200)
    count++;
  expect(count).toBeGreaterThan(60);
  expect(count).toBeLessThan(300);
  const other = `Bearer ${await house.token(newId('user'))}`;
  expect((await post(house.url, user('u1'), { authorization: other })).status).toBe(200);
});
