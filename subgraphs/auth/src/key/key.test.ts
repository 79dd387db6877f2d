import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { day, hour, manualClock, minute } from '@kelmah/kit/clock/clock';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { testEngines, testNamespace } from '@kelmah/kit/testing/engines';
import { testLogger } from '@kelmah/kit/testing/service';
import { aMember, does, setTheStage, type Stage, type Tokens } from '../../test/story';
import { signingKeys } from './key.service';
import { keyStore } from './key.store';
import { createSealer } from '@kelmah/kit/crypto/seal';

const secret = 'a secret that only this test has, long';

describe('the key set', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setTheStage();
  });
  afterAll(() => stage.stop());

  it('verifies access tokens, is public, and holds no private part', async () => {
    const http = await stage.auth.open(0, '127.0.0.1');
    const response = await fetch(`http://127.0.0.1:${http.port}/.well-known/jwks.json`);
    const set = (await response.json()) as { keys: Record<string, string>[] };
    const unsigned = await fetch(`http://127.0.0.1:${http.port}/graphql`, { method: 'POST', body: '{}' });
    await http.drain();
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(unsigned.status).toBe(401);
    expect(set.keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x']]);

    const member = await aMember(stage, { name: 'Ama Mensah', roles: ['WORKER'] });
    const { payload, protectedHeader } = await jwtVerify(
      member.tokens.accessToken,
      createLocalJWKSet(set as Parameters<typeof createLocalJWKSet>[0]),
      { issuer: 'kelmah', audience: 'kelmah', currentDate: stage.clock.now() },
    );
    const iat = Math.floor(stage.clock.now().getTime() / 1_000);
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: set.keys[0]?.['kid'], typ: 'JWT' });
    expect(payload).toEqual({
      iss: 'kelmah',
      aud: 'kelmah',
      sub: member.viewer.userId,
      sid: member.viewer.sessionId,
      name: 'Ama Mensah',
      roles: ['WORKER'],
      permissions: [],
      factors: 1,
      auth_time: iat,
      iat,
      exp: iat + 900,
    });
  });

  it('keeps the key before the current one, so that a rotation signs nobody out', async () => {
    const member = await aMember(stage);
    const kidOf = (tokens: Tokens) => decodeProtectedHeader(tokens.accessToken).kid;
    const refresh = async (tokens: Tokens) =>
      (await does(stage, undefined, 'refreshSession', { refreshToken: tokens.refreshToken }))['tokens'] as Tokens;
    await stage.auth.keys.rotate();
    const published = (await stage.auth.keys.published()).keys.map(({ kid }) => kid);
    expect(published).toHaveLength(2);
    const second = await refresh(member.tokens);
    expect(kidOf(second)).toBe(kidOf(member.tokens));
    stage.clock.advance(10 * minute);
    const third = await refresh(second);
    expect(kidOf(third)).not.toBe(kidOf(second));
    const set = await stage.auth.keys.published();
    expect(set.keys.map(({ kid }) => kid)).toEqual(published);
    await expect(
      jwtVerify(second.accessToken, createLocalJWKSet(set), { currentDate: stage.clock.now() }),
    ).resolves.toBeDefined();
    stage.clock.advance(hour + 1);
    await stage.auth.keys.tend();
    const left = (await stage.auth.keys.published()).keys.map(({ kid }) => kid);
    expect(left).toEqual([kidOf(third)]);
  });
});

describe('signing keys', () => {
  async function keys(namespace = testNamespace(), sealedWith = secret, clock = manualClock()) {
    const errors: string[] = [];
    const logger = {
      ...testLogger('auth'),
      info: jest.fn(),
      error: jest.fn((text: string) => void errors.push(text)),
    };
    const mongo = await connectMongo({ url: testEngines().mongoUrl, namespace, service: 'auth', logger: testLogger() });
    const made = signingKeys(keyStore(mongo), createSealer(sealedWith, 'auth'), clock, logger as never);
    return { namespace, clock, errors, keys: made, store: keyStore(mongo), stop: () => mongo.close() };
  }

  it('are made once, by however many instances at once', async () => {
    const one = await keys();
    const two = await keys(one.namespace);
    const made = await Promise.all([one.keys.current(), two.keys.current(), one.keys.current()]);
    expect(new Set(made.map(({ kid }) => kid)).size).toBe(1);
    expect(await one.store.all()).toHaveLength(1);
    await Promise.all([one.stop(), two.stop()]);
  });

  it('are not readable where they are kept', async () => {
    const one = await keys();
    await one.keys.current();
    const [record] = await one.store.all();
    expect(JSON.stringify(record)).not.toMatch(/"d":/);
    expect(() =>
      createSealer('another secret, quite as long as that', 'auth').open(record?.privateSealed ?? '', ''),
    ).toThrow('not sealed');
    await one.stop();
  });

  it('are made anew where the secret that sealed them is gone; the old one is still published', async () => {
    const before = await keys();
    const old = await before.keys.current();
    const after = await keys(before.namespace, 'another secret, quite as long as that');
    const fresh = await after.keys.current();
    expect(fresh.kid).not.toBe(old.kid);
    expect(after.errors).toEqual(['a signing key cannot be opened']);
    expect((await after.keys.published()).keys.map(({ kid }) => kid)).toEqual([fresh.kid, old.kid]);
    await Promise.all([before.stop(), after.stop()]);
  });

  it('are exchanged every 30 days', async () => {
    const one = await keys();
    const first = await one.keys.current();
    one.clock.advance(30 * day);
    await one.keys.tend();
    expect((await one.keys.published()).keys).toHaveLength(1);
    one.clock.advance(1);
    await one.keys.tend();
    expect((await one.keys.published()).keys).toHaveLength(2);
    expect((await one.keys.current()).kid).toBe(first.kid);
    one.clock.advance(10 * minute);
    expect((await one.keys.current()).kid).not.toBe(first.kid);
    await one.stop();
  });
});
