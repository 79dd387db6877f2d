import { answerOf } from '@kelmah/kit/testing/graph';
import { minute } from '@kelmah/kit/clock/clock';
import { testLogger } from '@kelmah/kit/testing/service';
import {
  anOutsider,
  begins,
  comesBy,
  finishes,
  goesThrough,
  setTheProviderStage,
  startProviders,
  type Providers,
  type ProviderWord,
} from '../../test/provider-story';
import { aMember, does, goodPassword, viewerOf, type Stage, type Tokens } from '../../test/story';
import { providerClient } from './provider-client.service';
import { providersOf, type ProviderSettings } from './provider-settings.service';

// The stand-ins start in a process of their own.
jest.setTimeout(60_000);

let providers: Providers;
let stage: Stage;
beforeAll(async () => {
  providers = await startProviders();
  stage = await setTheProviderStage(providers);
}, 120_000);
afterAll(async () => {
  await stage?.stop();
  await providers?.stop();
});
afterEach(() => providers.noMoreFailures());

const hirer = { roles: ['HIRER'] };
const viewerIn = (done: object) => viewerOf((done as { tokens: Tokens }).tokens.accessToken);
const me = '{ me { email emailVerified hasPassword identities { provider email lastUsedAt } } }';

describe.each<ProviderWord>(['GOOGLE', 'LINKEDIN'])('%s', (provider) => {
  it('lets somebody new join whose address it has confirmed, and signs the same person in later', async () => {
    const who = anOutsider();
    const first = await comesBy(stage, provider, who, { ...hirer, device: 'Tecno Spark' });
    expect(first).toMatchObject({
      __typename: 'FinishProviderSignInSuccess',
      returnPath: '/jobs',
      account: { email: who.email, emailVerified: true, roles: ['HIRER'] },
    });
    const viewer = viewerIn(first);
    expect(viewer.name).toBe(who.name);
    const { data } = await stage.probe.waitFor('account.registered', viewer.userId);
    expect(data).toMatchObject({ email: who.email, roles: ['HIRER'] });
    const later = await comesBy(stage, provider, who);
    expect(viewerIn(later).userId).toBe(viewer.userId);
    expect(await answerOf(stage.auth.schema, viewer, me)).toEqual({
      me: {
        email: who.email,
        emailVerified: true,
        hasPassword: false,
        identities: [{ provider, email: who.email, lastUsedAt: expect.any(Date) as Date }],
      },
    });
  });

  it('asks somebody new what they do here, and then lets them join, once', async () => {
    const who = anOutsider();
    const asked = await comesBy(stage, provider, who);
    expect(asked).toMatchObject({ __typename: 'ProviderSignUpNeeded', name: who.name, email: who.email });
    const form = { flow: asked['flow'], name: 'Yaa A.', roles: ['WORKER'], locale: 'TW' };
    const wrong = await does(stage, undefined, 'finishProviderSignUp', { ...form, roles: [] });
    expect(wrong).toMatchObject({ __typename: 'InvalidInput', field: 'roles' });
    const done = await Promise.all([1, 2, 3].map(() => does(stage, undefined, 'finishProviderSignUp', form)));
    const names = done.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['Conflict', 'Conflict', 'FinishProviderSignUpSuccess']);
    const joined = done.find(({ __typename }) => __typename === 'FinishProviderSignUpSuccess');
    expect(joined).toMatchObject({ account: { email: who.email, roles: ['WORKER'], locale: 'TW' } });
  });

  it('keeps what was asked before on the sign-up page', async () => {
    const who = anOutsider();
    const { url, flow } = await begins(stage, provider, { roles: ['HIRER', 'WORKER'], locale: 'TW' });
    const done = await finishes(stage, flow, await goesThrough(url, who));
    expect(done).toMatchObject({ account: { email: who.email, roles: ['HIRER', 'WORKER'], locale: 'TW' } });
  });

  it('links nothing by itself to an account that has the address', async () => {
    const member = await aMember(stage);
    const refused = await comesBy(stage, provider, anOutsider({ email: member.email }), hirer);
    expect(refused).toMatchObject({ __typename: 'Conflict', code: 'LINK_NEEDED' });
    expect(await answerOf(stage.auth.schema, member.viewer, '{ me { identities { id } } }')).toEqual({
      me: { identities: [] },
    });
  });

  it('makes no account of an address that it has not confirmed', async () => {
    const refused = await comesBy(stage, provider, anOutsider({ verified: false }), hirer);
    expect(refused).toMatchObject({ __typename: 'Conflict', code: 'NOT_READY' });
    expect(String(refused['message'])).toMatch(/has not confirmed your e-mail address/);
  });

  it.each([
    ['a time-out', { kind: 'slow', delayMs: 8_000 }],
    ['a broken connection', { kind: 'drop' }],
    ['500', { kind: '500' }],
    ['429', { kind: '429' }],
    ['an application that it does not know', { kind: 'declined', code: 'invalid_client' }],
  ])('that cannot answer is said to be away: %s', async (_name, order) => {
    const { url, flow } = await begins(stage, provider);
    const back = await goesThrough(url, anOutsider());
    await providers.fail(provider, { match: 'POST /token', ...order });
    const refused = await finishes(stage, flow, back, hirer);
    expect(refused).toMatchObject({ __typename: 'Conflict', code: 'NOT_READY', field: 'provider' });
    expect(String(refused['message'])).toMatch(/does not answer just now/);
  });

  it('says so where the person did not go on', async () => {
    const { url, flow } = await begins(stage, provider);
    const { state } = Object.fromEntries(new URL(url).searchParams);
    const error = provider === 'GOOGLE' ? 'access_denied' : 'user_cancelled_login';
    const issuer = providers.environment['GOOGLE_ISSUER'] ?? '';
    const said = { error, state: state ?? '', ...(provider === 'GOOGLE' && { iss: issuer }) };
    const back = `http://127.0.0.1:5173/auth/callback?${new URLSearchParams(said).toString()}`;
    const refused = await finishes(stage, flow, back);
    expect(refused).toMatchObject({ __typename: 'Conflict', code: 'WRONG_STATE' });
    expect(String(refused['message'])).toMatch(/^You did not go on at/);
  });

  it('opens one account for one new identity, however many come at once', async () => {
    const who = anOutsider();
    const begun = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const { url, flow } = await begins(stage, provider);
        return { flow, back: await goesThrough(url, who) };
      }),
    );
    const done = await Promise.all(begun.map(({ flow, back }) => finishes(stage, flow, back, hirer)));
    expect(new Set(done.map(({ __typename }) => __typename))).toEqual(new Set(['FinishProviderSignInSuccess']));
    expect(new Set(done.map((one) => viewerIn(one).userId)).size).toBe(1);
  });
});

describe('what each provider is asked', () => {
  it('is PKCE, a nonce and the choice of an account at Google, and the secret in the form at both', async () => {
    const { url, flow } = await begins(stage, 'GOOGLE');
    const asked = Object.fromEntries(new URL(url).searchParams);
    expect(asked).toMatchObject({ code_challenge_method: 'S256', prompt: 'select_account', response_type: 'code' });
    expect([asked['nonce'], asked['state'], asked['code_challenge']].every((text) => (text ?? '').length >= 43)).toBe(
      true,
    );
    expect(flow).not.toContain(asked['state']);
    const linkedin = Object.fromEntries(new URL((await begins(stage, 'LINKEDIN')).url).searchParams);
    expect(Object.keys(linkedin).sort()).toEqual(['client_id', 'redirect_uri', 'response_type', 'scope', 'state']);
  });

  it('reads the address from userinfo where the ID token has none', async () => {
    const who = anOutsider();
    await providers.fail('GOOGLE', { match: 'POST /token', kind: 'declined', code: 'no_email' });
    expect(await comesBy(stage, 'GOOGLE', who, hirer)).toMatchObject({ account: { email: who.email } });
    expect((await providers.journal('GOOGLE', '/me')).at(-1)).toMatchObject({ status: 200 });
  });

  it('is offered where it is configured', async () => {
    const offered = await answerOf(stage.auth.schema, undefined, '{ signInProviders }');
    expect(offered).toEqual({ signInProviders: ['GOOGLE', 'LINKEDIN'] });
  });
});

describe('what a provider says of itself', () => {
  const settings = () => providersOf(stage.config)[0] as ProviderSettings;
  const client = (more: Partial<ProviderSettings> = {}) =>
    providerClient(
      { ...settings(), ...more },
      { redirectUri: 'http://127.0.0.1:5173/auth/callback', clock: stage.clock, logger: testLogger('auth') },
    );
  const away = { match: '/.well-known/openid-configuration', kind: '503' };

  it('is asked again where it was away, and kept an hour and longer where it goes away', async () => {
    const google = client();
    await providers.fail('GOOGLE', away);
    await expect(google.addressFor(google.makeChecks())).rejects.toMatchObject({ why: 'AWAY' });
    const before = (await providers.journal('GOOGLE', away.match)).length;
    const both = [google.addressFor(google.makeChecks()), google.addressFor(google.makeChecks())];
    for (const address of await Promise.all(both)) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/auth\?/);
    await google.addressFor(google.makeChecks());
    expect(await providers.journal('GOOGLE', away.match)).toHaveLength(before + 1);
    stage.clock.advance(60 * minute);
    await providers.fail('GOOGLE', away);
    await google.addressFor(google.makeChecks());
    expect((await providers.journal('GOOGLE', away.match)).at(-1)).toMatchObject({ status: 503 });
  });

  it('must name the issuer that is configured', async () => {
    const other = client({ issuer: 'https://issuer.example' });
    await expect(other.addressFor(other.makeChecks())).rejects.toMatchObject({ why: 'AWAY' });
  });

  it('is said to be away by the mutation too', async () => {
    const quiet = await setTheProviderStage(providers);
    try {
      await providers.fail('LINKEDIN', { ...away, kind: 'drop' });
      const refused = await does(quiet, undefined, 'startProviderSignIn', { provider: 'LINKEDIN', returnPath: '/' });
      expect(refused).toMatchObject({ __typename: 'Conflict', code: 'NOT_READY', field: 'provider' });
      expect((await begins(quiet, 'LINKEDIN')).url).toContain('/auth?');
    } finally {
      await quiet.stop();
    }
  });
});

describe('an account of a provider', () => {
  it('has no password until one is chosen by a reset', async () => {
    const who = anOutsider();
    await comesBy(stage, 'GOOGLE', who, hirer);
    const signIn = await does(stage, undefined, 'signIn', { email: who.email, password: goodPassword });
    expect(signIn).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
  });

  it('is too late after ten minutes', async () => {
    const { url, flow } = await begins(stage, 'GOOGLE');
    const back = await goesThrough(url, anOutsider());
    stage.clock.advance(10 * minute);
    expect(await finishes(stage, flow, back, hirer)).toMatchObject({ code: 'WRONG_CODE' });
    const asked = await comesBy(stage, 'LINKEDIN', anOutsider());
    stage.clock.advance(10 * minute);
    const form = { flow: asked['flow'], name: 'Yaa', roles: ['HIRER'] };
    expect(await does(stage, undefined, 'finishProviderSignUp', form)).toMatchObject({ code: 'WRONG_CODE' });
  });
});
