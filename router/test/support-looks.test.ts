import { newId } from '@kelmah/kit/ids/ids';
import { connectRedis } from '@kelmah/kit/redis/redis';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import { post } from './attacks/asking';
import { collect, connectTo, messageAdded } from './live-client';
import { SmallHouse } from './small-house';

const house = new SmallHouse();
const userId = newId('user');
const staffId = newId('user');
const whoAmI = { query: 'query WhoAmI { whoAmI }' };

beforeAll(() => house.open());
afterAll(() => house.close());
beforeEach(() => {
  house.looks.noted.splice(0);
  house.looks.answers = 'NoteSupportLookSuccess';
});

/** A look of support at the person's account. */
async function aLook() {
  const [sid, staffSid] = [newId('session'), newId('session')];
  const token = await house.token(userId, { sid, act: { sub: staffId, sid: staffSid } });
  return { sid, staffSid, token, headers: { authorization: `Bearer ${token}` } };
}

test('what the person sees is seen, and written down before', async () => {
  const { sid, staffSid, headers } = await aLook();
  const answered = await post(house.url, whoAmI, headers);
  expect(answered.body).toEqual({ data: { whoAmI: userId } });
  expect(house.looks.noted).toEqual([
    { operation: 'WhoAmI', sessionId: sid, staffSessionId: staffSid, by: expect.objectContaining({ kind: 'service' }) },
  ]);
});

test('nothing is seen that cannot be written down, or after the look is over', async () => {
  const { headers } = await aLook();
  house.looks.answers = 'broken';
  const unwritten = await fetch(house.url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(whoAmI),
  });
  expect([unwritten.status, await unwritten.text()]).toEqual([503, expect.not.stringContaining(userId)]);
  house.looks.answers = 'NotAllowed';
  const over = await post(house.url, whoAmI, headers);
  expect([over.status, over.code]).toEqual([401, 'UNAUTHENTICATED']);
});

test.each([
  ['a mutation', 'mutation Touch { touch }'],
  ['a mutation among other operations', 'query WhoAmI { whoAmI } mutation Touch { touch }'],
  ['a mutation in a fragment', 'mutation Touch { ...all } fragment all on Mutation { touch }'],
])('%s is refused in words, and runs nowhere', async (_what, query) => {
  const { headers } = await aLook();
  const answered = await post(house.url, { query, operationName: 'Touch' }, headers);
  expect([answered.status, answered.code]).toEqual([403, 'FORBIDDEN']);
  expect(JSON.stringify(answered.body)).toContain('nothing can be changed');
  expect([house.asked('touch'), house.looks.noted]).toEqual([0, []]);
});

test('subscriptions are refused, by WebSocket and as a stream', async () => {
  const { token, headers } = await aLook();
  const live = connectTo(house, token);
  const { ended } = collect(live);
  await eventually(() => expect(JSON.stringify(ended)).toContain('FORBIDDEN'));
  await live.client.dispose();
  const streamed = await post(
    house.url,
    { query: messageAdded, variables: { c: 'c1' } },
    { ...headers, accept: 'text/event-stream' },
  );
  expect(streamed.code).toBe('FORBIDDEN');
  expect(house.wire.listening).toBe(0);
});

test.each([
  {},
  null,
  { sub: staffId },
  { sub: 'nobody', sid: newId('session') },
  'support',
  { sub: staffId, sid: '*' },
])('a token that says somebody acts and not who is no token: %p', async (act) => {
  const token = await house.token(userId, { act });
  const answered = await post(house.url, whoAmI, { authorization: `Bearer ${token}` });
  expect([answered.status, answered.code]).toEqual([401, 'UNAUTHENTICATED']);
});

test.each(['sid', 'staffSid'] as const)('an end is felt within a second: %s', async (which) => {
  const look = await aLook();
  expect((await post(house.url, whoAmI, look.headers)).status).toBe(200);
  const { REDIS_URL: url = '', KELMAH_NAMESPACE: namespace = '' } = house.variables;
  const redis = connectRedis({ url, namespace, logger: testLogger() });
  await redis.commands.set(redis.key('revoked', look[which]), '1', 'PX', 60_000);
  await redis.commands.publish(redis.key('revocations'), look[which]);
  await redis.stop();
  await eventually(async () => expect((await post(house.url, whoAmI, look.headers)).status).toBe(401));
});
