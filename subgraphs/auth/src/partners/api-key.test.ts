import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { hour, minute } from '@kelmah/kit/clock/clock';
import { serviceViewer, type Viewer } from '@kelmah/kit/context/viewer';
import { eventually } from '@kelmah/kit/testing/eventually';
import { aPerson, answerOf } from '@kelmah/kit/testing/graph';
import { testLogger } from '@kelmah/kit/testing/service';
import { aKey, aPartner, holderOf, keyForm, keysOf } from '../../test/partner-story';
import { aMember, does, letterTo, lettersTo, setTheStage, type Answer, type Stage } from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const outcome = (done: Answer) => done['code'] ?? done.__typename;
const missing = { __typename: 'NotFound', code: 'NOT_FOUND', field: 'keyId', message: 'You have no such key.' };

/** Everything that auth keeps, as one text. */
async function everythingKept(): Promise<string> {
  const { MONGO_URL: url, KELMAH_NAMESPACE: namespace } = stage.config;
  const mongo = await connectMongo({ url, namespace, service: 'auth', logger: testLogger() });
  const collections = (await mongo.db?.collections()) ?? [];
  const kept = await Promise.all(collections.map((collection) => collection.find().toArray()));
  await mongo.close();
  return JSON.stringify(kept);
}

describe('making a key', () => {
  it('shows it once; what is kept is a hash, and its owner is told by mail', async () => {
    const partner = await aPartner(stage);
    const { key, secret } = await aKey(stage, partner, { scopes: ['REVIEWS_READ', 'JOBS_READ', 'JOBS_READ'] });
    expect(secret).toMatch(/^klm_[\w-]{43}$/);
    expect(key).toEqual({
      id: expect.stringMatching(/^key_/) as string,
      label: 'Production',
      hint: `klm_…${secret.slice(-4)}`,
      scopes: ['JOBS_READ', 'REVIEWS_READ'],
      status: 'ACTIVE',
      createdAt: stage.clock.now().toISOString(),
      endsAt: null,
      lastUsedAt: null,
    });
    expect(await keysOf(stage, partner)).toEqual([{ ...key, createdAt: stage.clock.now() }]);
    const letter = await letterTo(stage, partner.email, /new API key/);
    expect(letter.text).toContain(key.hint);
    const kept = await everythingKept();
    expect(kept).toContain(key.id);
    for (const text of [kept, letter.text, letter.html]) expect(text).not.toContain(secret.slice(4));
  });

  it.each([
    ['label', { label: '  ' }],
    ['label', { label: 'x'.repeat(41) }],
    ['scopes', { scopes: [] }],
    ['idempotencyKey', { idempotencyKey: 'short' }],
  ])('is refused at its field: %s %j', async (field, wrong) => {
    const { viewer, app } = await aPartner(stage);
    expect(await does(stage, viewer, 'createApiKey', keyForm(app.id, wrong))).toMatchObject({
      __typename: 'InvalidInput',
      field,
    });
  });

  it('is for the owner of the app alone', async () => {
    const { app } = await aPartner(stage);
    const stranger = await aMember(stage);
    for (const appId of [app.id, 'pap_01J00000000000000000000000', 'nonsense'])
      expect(await does(stage, stranger.viewer, 'createApiKey', keyForm(appId))).toEqual({
        ...missing,
        field: 'appId',
        message: 'You have no such app.',
      });
    expect(outcome(await does(stage, undefined, 'createApiKey', keyForm(app.id)))).toBe('UNAUTHENTICATED');
  });

  it('is done once with one idempotency key, which gives the same key for ten minutes', async () => {
    const partner = await aPartner(stage);
    const form = keyForm(partner.app.id, { idempotencyKey: 'a key that the page made up' });
    const done = await Promise.all([1, 2, 3].map(() => does(stage, partner.viewer, 'createApiKey', form)));
    expect(done.map(({ __typename }) => __typename)).toEqual(Array.from({ length: 3 }, () => 'CreateApiKeySuccess'));
    expect(new Set(done.map((one) => one['secret'])).size).toBe(1);
    expect(await keysOf(stage, partner)).toHaveLength(1);
    expect(await holderOf(stage, String(done[0]?.['secret']))).not.toBeNull();
    expect(await does(stage, partner.viewer, 'createApiKey', { ...form, label: 'Other' })).toMatchObject({
      code: 'KEY_REUSED',
      field: 'idempotencyKey',
    });
    stage.clock.advance(10 * minute + 1);
    expect(outcome(await does(stage, partner.viewer, 'createApiKey', form))).toBe('KEY_REUSED');
    const other = await aPartner(stage);
    const elsewhere = await aKey(stage, other, { idempotencyKey: form['idempotencyKey' as never] });
    expect(elsewhere.secret).not.toBe(done[0]?.['secret']);
  });

  it('is done ten times for an app, however many ask at the same moment', async () => {
    const partner = await aPartner(stage);
    for (let count = 0; count < 8; count += 1) await aKey(stage, partner);
    const asked = Array.from({ length: 6 }, () => does(stage, partner.viewer, 'createApiKey', keyForm(partner.app.id)));
    const done = (await Promise.all(asked)).map(outcome).sort();
    expect(done).toEqual([
      ...['CreateApiKeySuccess', 'CreateApiKeySuccess'],
      ...['LIMIT_REACHED', 'LIMIT_REACHED', 'LIMIT_REACHED', 'LIMIT_REACHED'],
    ]);
    const keys = await keysOf(stage, partner);
    expect(keys).toHaveLength(10);
    await does(stage, partner.viewer, 'revokeApiKey', { keyId: keys[3]?.id });
    expect((await aKey(stage, partner)).secret).toBeDefined();
  });

  it('is not done without end: the sixty-first change of an hour waits', async () => {
    const partner = await aPartner(stage);
    const form = keyForm(partner.app.id, { label: '' });
    await does(stage, partner.viewer, 'createApiKey', form);
    let last: unknown;
    for (let count = 0; count < 60; count += 1)
      last = outcome(await does(stage, partner.viewer, 'rotateApiKey', { keyId: 'nonsense', overlapHours: 1 }));
    expect(last).toBe('TOO_MANY');
  });
});

describe('rotating a key', () => {
  it('makes another like it; the old one stays good for the overlap and no longer', async () => {
    const partner = await aPartner(stage);
    const old = await aKey(stage, partner);
    const endsAt = new Date(stage.clock.now().getTime() + 24 * hour);
    const done = await does(stage, partner.viewer, 'rotateApiKey', { keyId: old.key.id, overlapHours: 24 });
    expect(done).toMatchObject({
      __typename: 'RotateApiKeySuccess',
      key: { label: 'Production', scopes: old.key.scopes, status: 'ACTIVE', endsAt: null },
      previous: { id: old.key.id, status: 'ENDING', endsAt: endsAt.toISOString() },
    });
    expect(await holderOf(stage, old.secret)).toMatchObject({ keyId: old.key.id, endsAt });
    expect(await holderOf(stage, String(done['secret']))).toMatchObject({ endsAt: null });
    stage.clock.advance(24 * hour);
    expect(await holderOf(stage, old.secret)).toBeNull();
    expect((await keysOf(stage, partner)).map(({ status }) => status)).toEqual(['ACTIVE', 'ENDED']);
    expect((await letterTo(stage, partner.email, /was rotated/)).text).not.toContain(String(done['secret']));
  });

  it('without overlap ends the old one at once', async () => {
    const partner = await aPartner(stage);
    const old = await aKey(stage, partner);
    const done = await does(stage, partner.viewer, 'rotateApiKey', { keyId: old.key.id, overlapHours: 0 });
    expect(done).toMatchObject({ previous: { status: 'ENDED' } });
    expect(await holderOf(stage, old.secret)).toBeNull();
    expect(await stage.redis.commands.exists(stage.redis.key('revoked', old.key.id))).toBe(1);
  });

  it('is done once, also when asked twice at the same moment', async () => {
    const partner = await aPartner(stage);
    const { key } = await aKey(stage, partner);
    const twice = [1, 2].map(() => does(stage, partner.viewer, 'rotateApiKey', { keyId: key.id, overlapHours: 1 }));
    expect((await Promise.all(twice)).map(outcome).sort()).toEqual(['RotateApiKeySuccess', 'WRONG_STATE']);
    expect(await keysOf(stage, partner)).toHaveLength(2);
  });

  it('is refused where the overlap is too long, where it is not the viewer’s, and where too many are ending', async () => {
    const partner = await aPartner(stage);
    const { key } = await aKey(stage, partner);
    for (const overlapHours of [-1, 169])
      expect(await does(stage, partner.viewer, 'rotateApiKey', { keyId: key.id, overlapHours })).toMatchObject({
        field: 'overlapHours',
      });
    const stranger = await aMember(stage);
    for (const keyId of [key.id, 'key_01J00000000000000000000000', 'nonsense'])
      expect(await does(stage, stranger.viewer, 'rotateApiKey', { keyId, overlapHours: 1 })).toEqual(missing);
    let keyId = key.id;
    for (let count = 0; count < 10; count += 1) {
      const done = await does(stage, partner.viewer, 'rotateApiKey', { keyId, overlapHours: 168 });
      keyId = (done['key'] as { id: string }).id;
    }
    expect(outcome(await does(stage, partner.viewer, 'rotateApiKey', { keyId, overlapHours: 1 }))).toBe(
      'LIMIT_REACHED',
    );
    expect(outcome(await does(stage, partner.viewer, 'rotateApiKey', { keyId, overlapHours: 0 }))).toBe(
      'RotateApiKeySuccess',
    );
  });
});

describe('revoking a key', () => {
  it('ends it, tells whoever verifies keys, and changes nothing the second time', async () => {
    const partner = await aPartner(stage);
    const { key, secret } = await aKey(stage, partner);
    const heard: string[] = [];
    stage.redis.subscriber.on('message', (_channel, id: string) => heard.push(id));
    await stage.redis.subscriber.subscribe(stage.redis.key('revocations'));
    const first = await does(stage, partner.viewer, 'revokeApiKey', { keyId: key.id });
    expect(first).toMatchObject({ key: { id: key.id, status: 'ENDED', endsAt: stage.clock.now().toISOString() } });
    await eventually(() => expect(heard).toEqual([key.id]));
    expect(await stage.redis.commands.exists(stage.redis.key('revoked', key.id))).toBe(1);
    expect(await holderOf(stage, secret)).toBeNull();
    stage.clock.advance(minute);
    expect(await does(stage, partner.viewer, 'revokeApiKey', { keyId: key.id })).toEqual(first);
    await letterTo(stage, partner.email, /was revoked/);
    expect(lettersTo(stage, partner.email).filter(({ subject }) => subject.includes('revoked'))).toHaveLength(1);
  });

  it('is for the owner of its app alone', async () => {
    const partner = await aPartner(stage);
    const { key, secret } = await aKey(stage, partner);
    const stranger = await aMember(stage);
    for (const keyId of [key.id, 'key_01J00000000000000000000000', 'nonsense'])
      expect(await does(stage, stranger.viewer, 'revokeApiKey', { keyId })).toEqual(missing);
    expect(await holderOf(stage, secret)).not.toBeNull();
  });

  it('keeps the last thirty that ended, and every one that is good', async () => {
    const partner = await aPartner(stage);
    const good = await aKey(stage, partner);
    let { key } = await aKey(stage, partner);
    for (let count = 0; count < 35; count += 1) {
      const done = await does(stage, partner.viewer, 'rotateApiKey', { keyId: key.id, overlapHours: 0 });
      key = done['key'] as typeof key;
      stage.clock.advance(2 * hour);
    }
    const keys = await keysOf(stage, partner);
    expect(keys.filter(({ status }) => status === 'ENDED')).toHaveLength(30);
    expect(await holderOf(stage, good.secret)).not.toBeNull();
  });
});

test('an app gets twenty new keys a day, made or rotated, so that they are no way around the quota', async () => {
  const partner = await aPartner(stage);
  let { key } = await aKey(stage, partner);
  const rotates = () => does(stage, partner.viewer, 'rotateApiKey', { keyId: key.id, overlapHours: 0 });
  for (let count = 1; count < 20; count += 1) key = (await rotates())['key'] as typeof key;
  expect(outcome(await rotates())).toBe('LIMIT_REACHED');
  expect(outcome(await does(stage, partner.viewer, 'createApiKey', keyForm(partner.app.id)))).toBe('LIMIT_REACHED');
  stage.clock.advance(24 * hour);
  expect(outcome(await rotates())).toBe('RotateApiKeySuccess');
});

describe('who holds a key', () => {
  it('is told to the router and to nobody else', async () => {
    const partner = await aPartner(stage);
    const { key, secret } = await aKey(stage, partner);
    expect(await holderOf(stage, secret)).toEqual({
      keyId: key.id,
      appId: partner.app.id,
      scopes: ['workers:read', 'jobs:read'],
      dailyCostQuota: 100_000,
      endsAt: null,
    });
    const key_: Viewer = { kind: 'partner', roles: ['PARTNER'], permissions: [], scopes: ['router'], keyId: key.id };
    const { holder: byAnonymous } = await answerOf<{ holder: unknown }>(
      stage.auth.schema,
      undefined,
      '{ holder: apiKeyHolder(keyHash: "x") { keyId } }',
    );
    expect(byAnonymous).toBeNull();
    for (const viewer of [partner.viewer, aPerson('STAFF'), serviceViewer('job'), key_])
      expect(await holderOf(stage, secret, viewer)).toBeNull();
  });

  it('is nobody for an unknown or malformed hash', async () => {
    for (const secret of ['klm_unknown', '']) expect(await holderOf(stage, secret)).toBeNull();
    const source = 'query ($h: String!) { apiKeyHolder(keyHash: $h) { keyId } }';
    for (const h of ['', 'x', '{"$ne":1}'])
      expect(await answerOf(stage.auth.schema, serviceViewer('router'), source, { h })).toEqual({ apiKeyHolder: null });
  });
});
