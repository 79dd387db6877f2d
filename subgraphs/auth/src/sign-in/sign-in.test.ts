import { hash } from '@node-rs/argon2';
import { minute } from '@kelmah/kit/clock/clock';
import { withAccounts } from '../../test/factor-story';
import { createPasswords } from '../password/password.service';
import {
  aMember,
  aNewcomer,
  anAddress,
  codeTo,
  does,
  goodPassword,
  lettersTo,
  setTheStage,
  viewerOf,
  type Stage,
  type Tokens,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage({}, createPasswords());
});
afterAll(() => stage.stop());

const refused = {
  __typename: 'NotAllowed',
  code: 'UNAUTHENTICATED',
  field: null,
  message: 'The e-mail address or the password is not right.',
};

describe('signing in', () => {
  it('gives tokens that say who it is, and a session of its own', async () => {
    const member = await aMember(stage, { roles: ['HIRER', 'WORKER'] });
    const done = await does(stage, undefined, 'signIn', {
      email: ` ${member.email.toUpperCase()}`,
      password: goodPassword,
      device: ' Tecno\nSpark ',
    });
    const tokens = done['tokens'] as Tokens;
    const viewer = viewerOf(tokens.accessToken);
    expect(done).toEqual({
      __typename: 'SignInSuccess',
      tokens,
      account: {
        id: member.viewer.userId.replace('usr_', 'acc_'),
        email: member.email,
        emailVerified: true,
        roles: ['HIRER', 'WORKER'],
        locale: 'EN',
      },
    });
    expect(viewer.userId).toBe(member.viewer.userId);
    expect(viewer.sessionId).not.toBe(member.viewer.sessionId);
    const nowSeconds = Math.floor(stage.clock.now().getTime() / 1_000);
    expect(viewer.authenticatedAtSeconds).toBe(nowSeconds);
    expect(tokens.accessTokenExpiresAt).toBe(new Date((nowSeconds + 15 * 60) * 1_000).toISOString());
  });

  it('refuses a wrong password and an unknown address in the same words', async () => {
    const member = await aMember(stage);
    const wrong = await does(stage, undefined, 'signIn', { email: member.email, password: 'not my password' });
    const unknown = await does(stage, undefined, 'signIn', { email: anAddress(), password: goodPassword });
    expect([wrong, unknown]).toEqual([refused, refused]);
  });

  it.each([
    ['email', { email: 'nobody' }, 'Write an e-mail address such as ama@example.com.'],
    ['password', { password: '' }, 'Write your password.'],
    ['password', { password: 'x'.repeat(201) }, 'A password has at most 200 characters.'],
    ['device', { device: 'x'.repeat(101) }, 'Describe the device in at most 100 characters.'],
  ])('refuses a bad %s', async (field, wrong, message) => {
    const input = { email: anAddress(), password: goodPassword, ...wrong };
    const done = await does(stage, undefined, 'signIn', input);
    expect(done).toEqual({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field, message });
  });

  it('first has the address proved, and sends a new code to whoever has the right password', async () => {
    const email = await aNewcomer(stage);
    await codeTo(stage, email, /is your Kelmah code/);
    const wrong = await does(stage, undefined, 'signIn', { email, password: 'not my password' });
    expect(wrong).toEqual(refused);
    const done = await does(stage, undefined, 'signIn', { email, password: goodPassword });
    expect(done).toEqual({
      __typename: 'Conflict',
      code: 'NOT_READY',
      field: 'email',
      message: 'First confirm your e-mail address: we have sent you a code.',
    });
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, email)).toHaveLength(2);
    const code = await codeTo(stage, email, /is your Kelmah code/);
    expect((await does(stage, undefined, 'verifyEmail', { email, code })).__typename).toBe('VerifyEmailSuccess');
  });
});

describe('guessing', () => {
  it('ends after ten tries, for the right password too, until the window is over', async () => {
    const member = await aMember(stage);
    const guesses = Array.from({ length: 10 }, (_, index) =>
      does(stage, undefined, 'signIn', { email: member.email, password: `guess number ${index}` }),
    );
    expect(new Set((await Promise.all(guesses)).map(({ __typename }) => __typename))).toEqual(new Set(['NotAllowed']));
    const late = await does(stage, undefined, 'signIn', { email: member.email, password: goodPassword });
    expect(late.__typename).toBe('TooMany');
    expect(late['message']).toMatch(/^That was tried too often\. Wait (a minute|\d+ minutes) and try again\.$/);
    stage.clock.advance(15 * minute);
    const owner = await does(stage, undefined, 'signIn', { email: member.email, password: goodPassword });
    expect(owner.__typename).toBe('SignInSuccess');
  });

  it('is limited for an unknown address as for a known one', async () => {
    const email = anAddress();
    for (let tries = 0; tries < 10; tries += 1)
      await does(stage, undefined, 'signIn', { email, password: goodPassword });
    expect((await does(stage, undefined, 'signIn', { email, password: goodPassword })).__typename).toBe('TooMany');
  });

  it('does not count those who get in', async () => {
    const member = await aMember(stage);
    const done = [];
    for (let tries = 0; tries < 12; tries += 1)
      done.push(await does(stage, undefined, 'signIn', { email: member.email, password: goodPassword }));
    expect(new Set(done.map(({ __typename }) => __typename))).toEqual(new Set(['SignInSuccess']));
  });
});

describe('a password that was hashed with older parameters', () => {
  it('still opens, and is hashed anew', async () => {
    const member = await aMember(stage);
    const older = await hash(goodPassword, { memoryCost: 8_192, timeCost: 2, parallelism: 1 });
    const kept = await withAccounts(stage, async (accounts) => {
      const account = await accounts.findByEmail(member.email);
      await accounts.replaceHash(account?._id ?? '', account?.password ?? '', older);
      const signIn = () => does(stage, undefined, 'signIn', { email: member.email, password: goodPassword });
      expect((await signIn()).__typename).toBe('SignInSuccess');
      const after = await accounts.findByEmail(member.email);
      expect((await signIn()).__typename).toBe('SignInSuccess');
      return after?.password;
    });
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('staff', () => {
  it('are made by the command alone', async () => {
    const member = await aMember(stage);
    const made = await withAccounts(stage, (accounts) =>
      accounts.grantStaff(member.email, ['disputes', 'finance'], stage.clock.now()),
    );
    expect(made).toMatchObject({ roles: ['HIRER', 'STAFF'], permissions: ['disputes', 'finance'] });
  });

  it('are not made of an address that nobody has proved', async () => {
    const email = await aNewcomer(stage);
    expect(
      await withAccounts(stage, (accounts) => accounts.grantStaff(email, ['finance'], stage.clock.now())),
    ).toBeNull();
  });
});
