import { newId } from '@kelmah/kit/ids/ids';
import { connectRedis } from '@kelmah/kit/redis/redis';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { SmallHouse } from '../small-house';
import { post } from './asking';

const house = new SmallHouse();
let jwk: { x: string; kid: string };
beforeAll(async () => {
  await house.open();
  const keys = (await (await fetch(`${house.urlOf('user')}/.well-known/jwks.json`)).json()) as { keys: [typeof jwk] };
  [jwk] = keys.keys;
});
afterAll(() => house.close());

const whoAmI = { query: '{ whoAmI }' };
const userId = newId('user');
const coded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = (more: object = {}) => {
  const nowSeconds = Math.floor(Date.now() / 1_000);
  return {
    sub: userId,
    sid: newId('session'),
    roles: ['STAFF'],
    iss: 'kelmah',
    aud: 'kelmah',
    iat: nowSeconds,
    exp: nowSeconds + 900,
    ...more,
  };
};
const unsigned = (header: object, more?: object) => `${coded(header)}.${coded(claims(more))}`;
const hmac = (text: string, secret: string | Buffer) =>
  `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
const stranger = generateKeyPairSync('ed25519');
const byStranger = (text: string) =>
  `${text}.${sign(null, Buffer.from(text), stranger.privateKey).toString('base64url')}`;
const strangersKey = stranger.publicKey.export({ format: 'jwk' });

test.each<[string, () => string | Promise<string>]>([
  ['no signature at all', () => `${unsigned({ alg: 'none' })}.`],
  ['no signature, another spelling', () => `${unsigned({ alg: 'NoNe' })}.`],
  [
    'our public key used as a password',
    () => hmac(unsigned({ alg: 'HS256', kid: jwk.kid }), Buffer.from(jwk.x, 'base64url')),
  ],
  ['an empty password', () => hmac(unsigned({ alg: 'HS256', kid: jwk.kid }), '')],
  ['a stranger’s key under our key’s name', () => byStranger(unsigned({ alg: 'EdDSA', kid: jwk.kid }))],
  ['a stranger’s key, brought along', () => byStranger(unsigned({ alg: 'EdDSA', kid: 'mine', jwk: strangersKey }))],
  [
    'a stranger’s key, to be fetched',
    () => byStranger(unsigned({ alg: 'EdDSA', kid: 'mine', jku: 'http://127.0.0.1:9/keys' })),
  ],
  ['a key’s name that is a path', () => byStranger(unsigned({ alg: 'EdDSA', kid: '../../dev/null' }))],
  ['a key’s name that is SQL', () => byStranger(unsigned({ alg: 'EdDSA', kid: "x' UNION SELECT 'secret" }))],
  [
    'a part that must be understood and is not',
    () => byStranger(unsigned({ alg: 'EdDSA', kid: jwk.kid, crit: ['x'], x: 1 })),
  ],
  [
    'roles changed after the signature',
    async () => {
      const [header, , signature] = (await house.token(userId)).split('.');
      return `${header}.${coded(claims())}.${signature}`;
    },
  ],
  ['a signature cut short', async () => (await house.token(userId)).slice(0, -2)],
  ['an ended token', () => house.token(userId, { expiresInSeconds: -60 })],
  ['a token for another door', () => house.token(userId, { aud: 'payments' })],
  ['a name that is no user’s', () => house.token('job_01ARZ3NDEKTSV4RRFFQ69G5FAV')],
  ['ten thousand characters', () => 'a'.repeat(10_000)],
  ['dots', () => '..'],
])('a token with %s is no token', async (_what, make) => {
  const answered = await post(house.url, whoAmI, { authorization: `Bearer ${await make()}` });
  expect([answered.status, answered.code]).toEqual([401, 'UNAUTHENTICATED']);
});

test.each([
  ['Basic', 'Basic dXNlcjpwYXNz'],
  ['no scheme', 'token'],
  ['three words', 'Bearer a b'],
])('an Authorization header of %s is refused', async (_what, authorization) => {
  expect((await post(house.url, whoAmI, { authorization })).status).toBe(401);
});

test('a token and a key together are neither', async () => {
  const token = await house.token(userId);
  const answered = await post(house.url, whoAmI, {
    authorization: `Bearer ${token}`,
    'x-api-key': `klm_${'a'.repeat(43)}`,
  });
  expect([answered.status, answered.code]).toEqual([400, 'BAD_REQUEST']);
});

test.each(['x', 'klm_', `klm_${'a'.repeat(42)}`, `klm_${'a'.repeat(42)}!`, 'a'.repeat(5_000)])(
  'the key %.10s… is no key',
  async (key) => {
    const answered = await post(house.url, whoAmI, { 'x-api-key': key });
    expect([answered.status, answered.code]).toEqual([401, 'UNAUTHENTICATED']);
  },
);

test.each([
  ['x-kelmah-envelope', `${coded({ id: 'env_1', viewer: { kind: 'service' } })}.x`],
  ['x-user-id', userId],
  ['x-viewer', '{"roles":["STAFF"]}'],
  ['x-forwarded-user', 'root'],
  ['x-forwarded-for', '10.0.0.1'],
  ['cookie', `session=${userId}`],
  ['x-http-method-override', 'DELETE'],
])('a client’s %s says nothing', async (name, value) => {
  const answered = await post(house.url, whoAmI, { [name]: value });
  expect(answered.body).toEqual({ data: { whoAmI: 'anonymous' } });
});

test('a good token counts each time, and not a moment longer than its session', async () => {
  const sid = newId('session');
  const authorization = `Bearer ${await house.token(userId, { sid })}`;
  for (let time = 0; time < 3; time++)
    expect((await post(house.url, whoAmI, { authorization })).body.data).toEqual({ whoAmI: userId });
  const redis = connectRedis({
    url: house.variables['REDIS_URL'] ?? '',
    namespace: house.variables['KELMAH_NAMESPACE'] ?? '',
    logger: testLogger(),
  });
  await redis.commands.set(redis.key('revoked', sid), '1', 'EX', 60);
  await redis.commands.publish(redis.key('revocations'), sid);
  await eventually(async () => expect((await post(house.url, whoAmI, { authorization })).status).toBe(401), 1_000);
  await redis.stop();
});

test('a token that ends while it is kept ends', async () => {
  const authorization = `Bearer ${await house.token(userId, { expiresInSeconds: -3 })}`;
  // Five seconds are granted to clocks that differ.
  expect((await post(house.url, whoAmI, { authorization })).status).toBe(200);
  await eventually(async () => expect((await post(house.url, whoAmI, { authorization })).status).toBe(401), 6_000);
});
