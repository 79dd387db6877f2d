import type { Viewer } from '@kelmah/kit/context/viewer';
import { aPerson, answerOf, ask } from '@kelmah/kit/testing/graph';
import { aKey, appForm, aPartner, holderOf, supportStaff } from '../../test/partner-story';
import { aMember, does, letterTo, setTheStage, type Stage } from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage({ PARTNER_DAILY_COST_QUOTA: '5000' });
});
afterAll(() => stage.stop());

const missing = { __typename: 'NotFound', code: 'NOT_FOUND', field: 'appId', message: 'You have no such app.' };
const register = (viewer: Viewer | undefined, form: Record<string, unknown>) =>
  does(stage, viewer, 'registerPartnerApp', form);
const appFor = async (viewer: Viewer | undefined, id: string) =>
  (
    await answerOf<{ partnerApp: unknown }>(
      stage.auth.schema,
      viewer,
      'query ($id: ID!) { partnerApp(id: $id) { id } }',
      { id },
    )
  ).partnerApp;

describe('registering a partner app', () => {
  it('is done by anybody with an account, who finds it there', async () => {
    const { viewer } = await aMember(stage, { roles: ['WORKER'] });
    const done = await register(viewer, { ...appForm('  Lakeside\n bookings '), website: undefined });
    const app = {
      id: expect.stringMatching(/^pap_[0-9A-Z]{26}$/) as string,
      name: 'Lakeside bookings',
      description: 'Books plumbers for the guests of our hotels.',
      website: null,
      status: 'ACTIVE',
      dailyCostQuota: 5_000,
      createdAt: stage.clock.now().toISOString(),
      keys: [],
    };
    expect(done).toEqual({ __typename: 'RegisterPartnerAppSuccess', app });
    const { data, queries } = await ask(
      stage.auth.schema,
      viewer,
      '{ me { partnerApps { name usage { cost } keys { id usage { cost } } } } }',
    );
    expect(data).toEqual({
      me: { partnerApps: [{ name: app.name, usage: Array.from({ length: 30 }, () => ({ cost: 0 })), keys: [] }] },
    });
    expect(Object.fromEntries(queries)).toEqual({ accounts: 1, partner_apps: 1, api_usage: 1 });
  });

  it.each([
    ['name', { name: ' x ' }],
    ['name', { name: 'x'.repeat(61) }],
    ['description', { description: 'short' }],
    ['description', { description: 'x'.repeat(501) }],
    ['website', { website: 'lakeside' }],
    ['website', { website: 'ftp://lakeside.example' }],
    ['website', { website: 'javascript:alert(1)//lakeside.example' }],
    ['website', { website: 'https://kelmah.example@evil.example' }],
    ['website', { website: `https://lakeside.example/${'x'.repeat(200)}` }],
  ])('is refused at its field: %s %j', async (field, wrong) => {
    const { viewer } = await aMember(stage);
    expect(await register(viewer, { ...appForm(), ...wrong })).toMatchObject({ __typename: 'InvalidInput', field });
  });

  it('is not for the anonymous, for keys, or for a token without an account', async () => {
    const key: Viewer = { kind: 'partner', roles: ['PARTNER'], permissions: [], scopes: ['jobs:read'], keyId: 'key_1' };
    const refused = async (viewer: Viewer | undefined) => (await register(viewer, appForm()))['code'];
    expect(await refused(undefined)).toBe('UNAUTHENTICATED');
    expect(await refused(key)).toBe('FORBIDDEN');
    expect(await refused(aPerson('HIRER'))).toBe('UNAUTHENTICATED');
  });

  it('is done once for one name, also when asked twice at the same moment', async () => {
    const { viewer } = await aMember(stage);
    const done = await Promise.all(['Bookings', 'bookings', 'BOOKINGS'].map((name) => register(viewer, appForm(name))));
    expect(done.map((one) => one['code'] ?? one.__typename).sort()).toEqual([
      'ALREADY_EXISTS',
      'ALREADY_EXISTS',
      'RegisterPartnerAppSuccess',
    ]);
    const other = await aMember(stage);
    expect((await register(other.viewer, appForm('Bookings'))).__typename).toBe('RegisterPartnerAppSuccess');
  });

  it('is done five times for an account, however many ask at the same moment', async () => {
    const { viewer } = await aMember(stage);
    const asked = Array.from({ length: 8 }, (_, index) => register(viewer, appForm(`App ${index}`)));
    const done = (await Promise.all(asked)).map((one) => one['code'] ?? one.__typename);
    expect(done.filter((one) => one === 'RegisterPartnerAppSuccess')).toHaveLength(5);
    expect(done.filter((one) => one === 'LIMIT_REACHED')).toHaveLength(3);
  });
});

describe('a partner app', () => {
  it('is changed by its owner, but not to the name of another of theirs', async () => {
    const { viewer, app } = await aPartner(stage);
    const changes = { appId: app.id, ...appForm('Lakeside stays'), website: 'http://stays.example/a?b=c' };
    expect(await does(stage, viewer, 'updatePartnerApp', changes)).toMatchObject({
      app: { id: app.id, name: 'Lakeside stays', website: 'http://stays.example/a?b=c' },
    });
    await register(viewer, appForm('Second'));
    expect(await does(stage, viewer, 'updatePartnerApp', { ...changes, name: 'second' })).toMatchObject({
      __typename: 'Conflict',
      code: 'ALREADY_EXISTS',
      field: 'name',
    });
  });

  it('is for strangers as one that is not there', async () => {
    const { viewer, app } = await aPartner(stage);
    const stranger = await aMember(stage);
    const disputes: Viewer = { ...aPerson('STAFF'), permissions: ['disputes'] };
    expect(await appFor(viewer, app.id)).toEqual({ id: app.id });
    for (const other of [undefined, stranger.viewer, disputes]) expect(await appFor(other, app.id)).toBeNull();
    for (const id of [app.id, 'pap_01J00000000000000000000000', 'nonsense', '{"$ne":null}'])
      expect(await does(stage, stranger.viewer, 'updatePartnerApp', { appId: id, ...appForm() })).toEqual(missing);
    expect(await appFor(supportStaff(), app.id)).toEqual({ id: app.id });
  });

  it('and its keys are as hidden when they are reached by their ids', async () => {
    const partner = await aPartner(stage);
    const { key } = await aKey(stage, partner);
    const entities = async (viewer: Viewer | undefined) => {
      const source = `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on PartnerApp { name } ... on ApiKey { label usage(days: 1) { cost } } } }`;
      const of = [
        { __typename: 'PartnerApp', id: partner.app.id },
        { __typename: 'ApiKey', id: key.id },
        { __typename: 'ApiKey', id: 'key_01J00000000000000000000000' },
      ];
      return (await answerOf<{ _entities: unknown[] }>(stage.auth.schema, viewer, source, { of }))._entities;
    };
    const shown = [{ name: 'Lakeside bookings' }, { label: 'Production', usage: [{ cost: 0 }] }, null];
    expect(await entities(partner.viewer)).toEqual(shown);
    const stranger = await aMember(stage);
    for (const viewer of [undefined, stranger.viewer]) expect(await entities(viewer)).toEqual([null, null, null]);
  });
});

describe('suspending a partner app', () => {
  it('is for support staff; its keys are refused and said to be over, until it may go on', async () => {
    const partner = await aPartner(stage);
    const { key, secret } = await aKey(stage, partner);
    const appId = partner.app.id;
    expect(await does(stage, partner.viewer, 'suspendPartnerApp', { appId })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await does(stage, { ...aPerson('STAFF') }, 'resumePartnerApp', { appId })).toMatchObject({
      code: 'FORBIDDEN',
    });
    for (let times = 0; times < 2; times += 1)
      expect(await does(stage, supportStaff(), 'suspendPartnerApp', { appId })).toMatchObject({
        app: { id: appId, status: 'SUSPENDED' },
      });
    expect(await holderOf(stage, secret)).toBeNull();
    expect(await stage.redis.commands.exists(stage.redis.key('revoked', key.id))).toBe(1);
    const letter = await letterTo(stage, partner.email, /is suspended/);
    expect(letter.text).toContain('Lakeside bookings');
    expect(
      await does(stage, partner.viewer, 'createApiKey', { appId, label: 'x', scopes: ['JOBS_READ'] }),
    ).toMatchObject({ code: 'WRONG_STATE' });
    expect(await does(stage, partner.viewer, 'rotateApiKey', { keyId: key.id, overlapHours: 1 })).toMatchObject({
      code: 'WRONG_STATE',
    });
    await does(stage, supportStaff(), 'resumePartnerApp', { appId });
    expect(await holderOf(stage, secret)).toMatchObject({ keyId: key.id });
    expect(await does(stage, supportStaff(), 'suspendPartnerApp', { appId: 'nonsense' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
