import { createHmac, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { BadToken, tokenVerifier, type Tokens } from './tokens';

const ours = generateKeyPairSync('ed25519');
const strangers = generateKeyPairSync('ed25519');
const ourJwk = { ...ours.publicKey.export({ format: 'jwk' }), kid: 'ours', alg: 'EdDSA', use: 'sig' };

/** A key set behind HTTP that counts how often it is asked for. */
class KeyServer {
  asked = 0;
  private server!: Server;
  constructor(private readonly keys: object[]) {}

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  async open(): Promise<this> {
    this.server = createServer((_request, response) => {
      this.asked += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: this.keys }));
    });
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return this;
  }
  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

const auth = new KeyServer([ourJwk]);
const attacker = new KeyServer([{ ...strangers.publicKey.export({ format: 'jwk' }), kid: 'theirs', alg: 'EdDSA' }]);
let tokens: Tokens;
beforeAll(() => Promise.all([auth.open(), attacker.open()]));
afterAll(() => Promise.all([auth.close(), attacker.close()]));
beforeEach(() => {
  auth.asked = 0;
  attacker.asked = 0;
  tokens = tokenVerifier(auth.url, systemClock);
});

const nowSeconds = () => Math.floor(Date.now() / 1_000);
const coded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = (more: object = {}) => ({
  ...{ sub: newId('user'), sid: newId('session'), iss: 'kelmah', aud: 'kelmah' },
  ...{ iat: nowSeconds(), exp: nowSeconds() + 900, roles: ['STAFF'], ...more },
});
function signed(header: object, said: object, key: KeyObject): string {
  const text = `${coded({ alg: 'EdDSA', ...header })}.${coded(said)}`;
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
}
const byUs = (said: object, header: object = {}) => signed({ kid: 'ours', ...header }, said, ours.privateKey);
const byThem = (header: object) => signed({ kid: 'theirs', ...header }, claims(), strangers.privateKey);
function byPassword(secret: string | Buffer): string {
  const text = `${coded({ alg: 'HS256', kid: 'ours' })}.${coded(claims())}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
const without = (name: string) => claims({ [name]: undefined });
const pem = () => createPublicKey(ours.privateKey).export({ type: 'spki', format: 'pem' });

test('what auth signed is good, and whatever addresses it brings along are not asked', async () => {
  const said = claims();
  const brought = { jku: `${attacker.url}/jwks`, x5u: `${attacker.url}/x5u` };
  for (const token of [byUs(said), byUs(said, brought)])
    expect(await tokens.verify(token)).toMatchObject({ viewer: { userId: said.sub, sessionId: said.sid } });
  expect([auth.asked, attacker.asked]).toEqual([1, 0]);
});

test.each<[string, () => string]>([
  ['that has ended', () => byUs(claims({ exp: nowSeconds() - 6 }))],
  ['that is not good yet', () => byUs(claims({ nbf: nowSeconds() + 60 }))],
  ['for another audience', () => byUs(claims({ aud: 'payments' }))],
  ['by another issuer', () => byUs(claims({ iss: 'https://accounts.google.com' }))],
  ['without an end', () => byUs(without('exp'))],
  ['without an issuer', () => byUs(without('iss'))],
  ['without an audience', () => byUs(without('aud'))],
  ['without a session', () => byUs(without('sid'))],
  ['without a user', () => byUs(without('sub'))],
  ['whose session is none', () => byUs(claims({ sid: '*' }))],
  ['with a header that must be understood and is not', () => byUs(claims(), { crit: ['exp2'], exp2: 1 })],
  ['that is not signed', () => `${coded({ alg: 'none' })}.${coded(claims())}.`],
  ['that says it is not signed and is', () => byUs(claims(), { alg: 'none' })],
  ['signed with our public key as a password', () => byPassword(Buffer.from(String(ourJwk.x), 'base64url'))],
  ['signed with our public key as text', () => byPassword(String(ourJwk.x))],
  ['signed with our public key as PEM', () => byPassword(pem())],
  ['signed with our public key as JSON', () => byPassword(JSON.stringify(ourJwk))],
  ['by a stranger under our key’s name', () => byThem({ kid: 'ours' })],
  ['by a stranger whose key is not known', () => byThem({})],
  ['with its own key', () => byThem({ jwk: strangers.publicKey.export({ format: 'jwk' }) })],
  ['that says where its key is', () => byThem({ jku: `${attacker.url}/.well-known/jwks.json` })],
  ['that says where its certificate is', () => byThem({ x5u: `${attacker.url}/x5u` })],
  ['that brings a certificate', () => byThem({ x5c: ['MIIB'] })],
  ['whose key’s name is an address', () => byThem({ kid: `${attacker.url}/key` })],
])('a token %s is no token, and nothing is asked of where it points', async (_what, make) => {
  await expect(tokens.verify(make())).rejects.toThrow(BadToken);
  expect(attacker.asked).toBe(0);
});

test('tokens that name unknown keys make nobody ask auth again and again', async () => {
  await tokens.verify(byUs(claims()));
  const flood = () =>
    Promise.allSettled(Array.from({ length: 200 }, (_, index) => tokens.verify(byThem({ kid: `made up ${index}` }))));
  expect((await flood()).every(({ status }) => status === 'rejected')).toBe(true);
  expect(auth.asked).toBe(1);
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 5_001);
  await flood();
  now.mockRestore();
  expect(auth.asked).toBeLessThanOrEqual(3);
});
