import { answerOf } from '@kelmah/kit/testing/graph';
import {
  anOutsider,
  begins,
  comesBy,
  finishes,
  goesThrough,
  setTheProviderStage,
  startProviders,
  type Providers,
} from '../../test/provider-story';
import {
  aMember,
  aNewcomer,
  codeTo,
  does,
  goodPassword,
  lettersTo,
  viewerOf,
  type Answer,
  type Stage,
  type Tokens,
} from '../../test/story';

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
const over = {
  __typename: 'Conflict',
  code: 'WRONG_CODE',
  field: 'callbackUrl',
  message: 'This sign-in is over, or was begun in another browser. Begin again.',
};
const succeeded = 'FinishProviderSignInSuccess';
const viewerIn = (done: Answer) => viewerOf((done['tokens'] as Tokens).accessToken);

/** The address with some of its parameters changed; null takes one out. */
function bent(address: string, changes: Record<string, string | null>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(changes))
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  return url.href;
}

const unknownHere = async (email: string) => {
  await does(stage, undefined, 'requestPasswordReset', { email });
  await stage.auth.chores.sendLetters();
  return lettersTo(stage, email).length === 0;
};

describe('the state', () => {
  it.each([
    ['missing', { state: null }],
    ['made up', { state: 'a'.repeat(43) }],
    ['of another sign-in', 'other'],
  ])('must be that of the sign-in that this browser began: %s', async (_name, changes) => {
    const who = anOutsider();
    const { url, flow } = await begins(stage, 'GOOGLE');
    const back = await goesThrough(url, who);
    const other = new URL((await begins(stage, 'GOOGLE')).url).searchParams.get('state');
    const bad = bent(back, changes === 'other' ? { state: other } : (changes as Record<string, null>));
    expect(await finishes(stage, flow, bad, hirer)).toEqual(over);
    // Whoever meddles spoils nothing for the person who really comes back.
    expect((await finishes(stage, flow, back, hirer)).__typename).toBe(succeeded);
  });

  it('may not be said twice', async () => {
    const { url, flow } = await begins(stage, 'GOOGLE');
    const back = await goesThrough(url, anOutsider());
    const { state } = Object.fromEntries(new URL(back).searchParams);
    expect(await finishes(stage, flow, `${back}&state=${state}`, hirer)).toEqual(over);
  });

  it('is good once: what came back before proves nothing a second time', async () => {
    const { url, flow } = await begins(stage, 'GOOGLE');
    const back = await goesThrough(url, anOutsider());
    expect((await finishes(stage, flow, back, hirer)).__typename).toBe(succeeded);
    expect(await finishes(stage, flow, back, hirer)).toEqual(over);
  });

  it('lets one of many through that come with it at once, and the code is sent once', async () => {
    const { url, flow } = await begins(stage, 'LINKEDIN');
    const back = await goesThrough(url, anOutsider());
    const before = (await providers.journal('LINKEDIN', '/token')).length;
    const done = await Promise.all(Array.from({ length: 8 }, () => finishes(stage, flow, back, hirer)));
    expect(done.filter(({ __typename }) => __typename === succeeded)).toHaveLength(1);
    expect(done.filter(({ code }) => code === 'WRONG_CODE')).toHaveLength(7);
    expect(await providers.journal('LINKEDIN', '/token')).toHaveLength(before + 1);
  });

  it('is worth nothing without what the browser kept: a link that is sent to a victim signs nobody in', async () => {
    const attacker = await begins(stage, 'GOOGLE');
    const back = await goesThrough(attacker.url, anOutsider());
    const victim = await begins(stage, 'GOOGLE');
    expect(await finishes(stage, victim.flow, back, hirer)).toEqual(over);
    for (const flow of ['made up', `${victim.flow.slice(0, -2)}AA`])
      expect(await finishes(stage, flow, back, hirer)).toEqual(over);
  });
});

describe('the ID token', () => {
  it.each(['wrong_nonce', 'no_nonce', 'wrong_issuer', 'wrong_audience', 'expired', 'wrong_signature', 'no_signature'])(
    'is refused with %s',
    async (code) => {
      const who = anOutsider();
      await providers.fail('GOOGLE', { match: 'POST /token', kind: 'declined', code });
      expect(await comesBy(stage, 'GOOGLE', who, hirer)).toEqual(over);
      expect(await unknownHere(who.email)).toBe(true);
    },
  );

  it.each(['wrong_issuer', 'wrong_audience', 'expired', 'wrong_signature', 'no_signature'])(
    'of LinkedIn is refused with %s',
    async (code) => {
      await providers.fail('LINKEDIN', { match: 'POST /token', kind: 'declined', code });
      expect(await comesBy(stage, 'LINKEDIN', anOutsider(), hirer)).toEqual(over);
    },
  );
});

describe('the code', () => {
  it('is worth nothing where PKCE was dropped or exchanged on the way out', async () => {
    const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
    const dropped: Record<string, null> = { code_challenge: null, code_challenge_method: null };
    for (const changes of [dropped, { code_challenge: challenge }]) {
      const { url, flow } = await begins(stage, 'GOOGLE');
      const back = await goesThrough(bent(url, changes), anOutsider());
      expect(new URL(back).searchParams.has('code')).toBe(true);
      expect(await finishes(stage, flow, back, hirer)).toEqual(over);
    }
  });

  it('is taken once: replayed or stolen into another sign-in it proves nothing', async () => {
    const first = await begins(stage, 'GOOGLE');
    const back = await goesThrough(first.url, anOutsider());
    const second = await begins(stage, 'GOOGLE');
    const state = new URL(second.url).searchParams.get('state');
    // Stolen before it was used: it belongs to the first one's verifier and nonce.
    expect(await finishes(stage, second.flow, bent(back, { state }), hirer)).toEqual(over);
    const used = await begins(stage, 'LINKEDIN');
    const usedBack = await goesThrough(used.url, anOutsider());
    expect((await finishes(stage, used.flow, usedBack, hirer)).__typename).toBe(succeeded);
    const next = await begins(stage, 'LINKEDIN');
    const nextState = new URL(next.url).searchParams.get('state');
    expect(await finishes(stage, next.flow, bent(usedBack, { state: nextState }), hirer)).toEqual(over);
  });
});

describe('the issuer', () => {
  it('must be the one that was asked: answers of one provider are none of the other', async () => {
    const google = await begins(stage, 'GOOGLE');
    const linkedin = await begins(stage, 'LINKEDIN');
    const fromGoogle = await goesThrough(google.url, anOutsider());
    const state = new URL(linkedin.url).searchParams.get('state');
    const before = (await providers.journal('LINKEDIN', '/token')).length;
    expect(await finishes(stage, linkedin.flow, bent(fromGoogle, { state }), hirer)).toEqual(over);
    // Google's code was shown to nobody else.
    expect(await providers.journal('LINKEDIN', '/token')).toHaveLength(before);
  });

  it.each([
    ['missing', { iss: null }],
    ['another', { iss: 'https://issuer.example' }],
  ])('is in the answer where the provider says that it is: %s', async (_name, changes) => {
    const { url, flow } = await begins(stage, 'GOOGLE');
    const back = await goesThrough(url, anOutsider());
    const before = (await providers.journal('GOOGLE', '/token')).length;
    expect(await finishes(stage, flow, bent(back, changes), hirer)).toEqual(over);
    expect(await providers.journal('GOOGLE', '/token')).toHaveLength(before);
  });
});

describe('the way back', () => {
  it.each([
    'https://evil.example/jobs',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'jobs',
    'javascript:alert(1)',
    '',
  ])('leads to no other address: %j', async (returnPath) => {
    const done = await does(stage, undefined, 'startProviderSignIn', { provider: 'GOOGLE', returnPath });
    expect(done).toMatchObject({ __typename: 'InvalidInput', field: 'returnPath' });
  });

  it.each([
    (back: string) => back.replace('http://127.0.0.1:5173', 'http://evil.example'),
    (back: string) => back.replace('/auth/callback', '/auth/callback/more'),
    (back: string) => back.replace('http://', 'http://somebody@'),
    () => 'nothing',
  ])('begins at our own page (%#)', async (change) => {
    const { url, flow } = await begins(stage, 'GOOGLE');
    const back = await goesThrough(url, anOutsider());
    expect(await finishes(stage, flow, change(back), hirer)).toEqual(over);
  });
});

describe("a victim's address", () => {
  it('that the provider has not confirmed opens nothing of theirs', async () => {
    const victim = await aMember(stage);
    const thief = anOutsider({ email: victim.email, verified: false });
    const refused = await comesBy(stage, 'GOOGLE', thief, hirer);
    expect(refused).toMatchObject({ __typename: 'Conflict', code: 'NOT_READY' });
    const mine = await answerOf(stage.auth.schema, victim.viewer, '{ me { identities { id } } }');
    expect(mine).toEqual({ me: { identities: [] } });
  });

  it('that changed at the provider opens the account of the subject, not of the address', async () => {
    const who = anOutsider();
    const first = await comesBy(stage, 'GOOGLE', who, hirer);
    const victim = await aMember(stage);
    const refused = await comesBy(stage, 'GOOGLE', anOutsider({ email: victim.email }), hirer);
    expect(refused).toMatchObject({ code: 'LINK_NEEDED' });
    expect(viewerIn(await comesBy(stage, 'GOOGLE', who)).userId).toBe(viewerIn(first).userId);
  });

  it('that somebody signed up with before them is theirs, and what was chosen before opens nothing', async () => {
    const email = await aNewcomer(stage, { name: 'A thief', roles: ['WORKER'] });
    const code = await codeTo(stage, email, /is your Kelmah code/);
    const done = await comesBy(stage, 'GOOGLE', anOutsider({ email }), hirer);
    expect(done).toMatchObject({ __typename: succeeded, account: { email, roles: ['HIRER'] } });
    expect(viewerIn(done).name).toBe('Yaa Asantewaa');
    const byPassword = await does(stage, undefined, 'signIn', { email, password: goodPassword });
    expect(byPassword).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
    const byCode = await does(stage, undefined, 'verifyEmail', { email, code });
    expect(byCode).toMatchObject({ __typename: 'Conflict', code: 'WRONG_CODE' });
    const mine = await answerOf(stage.auth.schema, viewerIn(done), '{ me { email hasPassword } }');
    expect(mine).toEqual({ me: { email, hasPassword: false } });
  });
});
