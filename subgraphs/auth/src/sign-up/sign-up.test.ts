import { day, hour } from '@kelmah/kit/clock/clock';
import { answerOf } from '@kelmah/kit/testing/graph';
import {
  aMember,
  aNewcomer,
  anAddress,
  codeTo,
  does,
  goodPassword,
  letterTo,
  lettersTo,
  setTheStage,
  signUpForm,
  viewerOf,
  wrongCodeFor,
  type Stage,
  type Tokens,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const kelmahCode = /is your Kelmah code/;
const refusedCode = {
  __typename: 'Conflict',
  code: 'WRONG_CODE',
  field: 'code',
  message: 'This code is not right or no longer good. Ask for a new one.',
};

describe('signing up', () => {
  it('sends a code to the address and opens nothing yet', async () => {
    const email = anAddress();
    const codeExpiresAt = new Date(stage.clock.now().getTime() + day).toISOString();
    const done = await does(stage, undefined, 'signUp', signUpForm(` ${email.toUpperCase()} `));
    expect(done).toEqual({ __typename: 'SignUpSuccess', email, codeExpiresAt });
    const letter = await letterTo(stage, email, kelmahCode);
    const code = await codeTo(stage, email, kelmahCode);
    expect(letter.text).toContain('Akwaaba, Ama Mensah!');
    expect(letter.text).toContain(`http://127.0.0.1:5173/verify?email=${encodeURIComponent(email)}&code=${code}`);
    expect(letter.html).toContain(code);
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, email)).toHaveLength(1);
    expect(stage.probe.heard.filter(({ data }) => (data as { email?: string }).email === email)).toEqual([]);
  });

  it('opens the account with the code, signs in and says so', async () => {
    const form = { roles: ['WORKER', 'HIRER', 'WORKER'], locale: 'TW', name: '  Kofi \n Annan ' };
    const email = await aNewcomer(stage, form);
    const code = await codeTo(stage, email, /ne wo Kelmah kood/);
    const done = await does(stage, undefined, 'verifyEmail', { email, code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
    const tokens = done['tokens'] as Tokens;
    const viewer = viewerOf(tokens.accessToken);
    const id = viewer.userId.replace('usr_', 'acc_');
    const roles = ['WORKER', 'HIRER'];
    expect(done).toEqual({
      __typename: 'VerifyEmailSuccess',
      tokens,
      account: { id, email, emailVerified: true, roles, locale: 'TW' },
    });
    expect(viewer).toMatchObject({ name: 'Kofi Annan', roles, permissions: [] });
    const { userId } = viewer;
    expect((await stage.probe.waitFor('account.registered', userId)).data).toEqual({
      userId,
      name: 'Kofi Annan',
      email,
      roles,
      locale: 'tw',
    });
    expect((await stage.probe.waitFor('account.email-verified', userId)).data).toEqual({ userId, email });
    expect(await answerOf(stage.auth.schema, viewer, '{ me { email user { id } } }')).toEqual({
      me: { email, user: { id: userId } },
    });
  });

  it.each([
    ['name', { name: ' A ' }, 'Write your name.'],
    ['name', { name: 'a'.repeat(81) }, 'Use at most 80 characters.'],
    ['email', { email: 'ama at example' }, 'Write an e-mail address such as ama@example.com.'],
    ['password', { password: 'short' }, 'Use at least 10 characters.'],
    ['roles', { roles: [] }, 'Say whether you hire, work, or both.'],
    ['roles.1', { roles: ['HIRER', 'STAFF'] }, 'Say whether you hire, work, or both.'],
  ])('refuses a bad %s and writes nothing', async (field, wrong, message) => {
    const email = anAddress();
    const done = await does(stage, undefined, 'signUp', signUpForm(email, wrong));
    expect(done).toEqual({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field, message });
    const signIn = await does(stage, undefined, 'signIn', { email, password: goodPassword });
    expect(signIn.__typename).toBe('NotAllowed');
    expect(lettersTo(stage, email)).toEqual([]);
  });

  it('answers a known address as an unknown one, and tells its owner alone', async () => {
    const member = await aMember(stage);
    const stranger = signUpForm(member.email, { name: 'Somebody Else', password: 'another fine password 7' });
    const done = await does(stage, undefined, 'signUp', stranger);
    const codeExpiresAt = new Date(stage.clock.now().getTime() + day).toISOString();
    expect(done).toEqual({ __typename: 'SignUpSuccess', email: member.email, codeExpiresAt });
    const letter = await letterTo(stage, member.email, /already have a Kelmah account/);
    expect(letter.text).toContain('Hello Ama Mensah,');
    expect(letter.text).not.toContain('Somebody Else');
    const withNew = await does(stage, undefined, 'signIn', { email: member.email, password: stranger.password });
    const withOld = await does(stage, undefined, 'signIn', { email: member.email, password: goodPassword });
    expect([withNew.__typename, withOld.__typename]).toEqual(['NotAllowed', 'SignInSuccess']);
  });

  it('makes one account of five sign-ups at once', async () => {
    const email = anAddress();
    const forms = Array.from({ length: 5 }, () => does(stage, undefined, 'signUp', signUpForm(email)));
    const done = await Promise.all(forms);
    expect(new Set(done.map(({ __typename }) => __typename))).toEqual(new Set(['SignUpSuccess']));
    await stage.auth.chores.sendLetters();
    const codes = lettersTo(stage, email).map(({ subject }) => subject.slice(0, 6));
    expect(codes).toHaveLength(5);
    const proofs = [];
    for (const code of codes) proofs.push(await does(stage, undefined, 'verifyEmail', { email, code }));
    expect(proofs.filter(({ __typename }) => __typename === 'VerifyEmailSuccess')).toHaveLength(1);
    const signIn = await does(stage, undefined, 'signIn', { email, password: goodPassword });
    expect(signIn.__typename).toBe('SignInSuccess');
  });

  it('turns away the sixth sign-up with one address within the hour, known or not', async () => {
    const member = await aMember(stage);
    for (const email of [anAddress(), member.email]) {
      const before = email === member.email ? 1 : 0;
      for (let tries = before; tries < 5; tries += 1) await does(stage, undefined, 'signUp', signUpForm(email));
      const done = await does(stage, undefined, 'signUp', signUpForm(email));
      expect(done).toMatchObject({ __typename: 'TooMany', code: 'TOO_MANY', field: null });
      const waitSeconds = Number(done['retryAfterSeconds']);
      expect(waitSeconds).toBeGreaterThan(0);
      expect(waitSeconds).toBeLessThanOrEqual(3_600);
    }
    stage.clock.advance(hour);
    expect((await does(stage, undefined, 'signUp', signUpForm(member.email))).__typename).toBe('SignUpSuccess');
  });
});

describe('an address that several people signed up with', () => {
  it('belongs to whoever proves it, and no password from before opens it', async () => {
    const email = await aNewcomer(stage, { name: 'A Thief', password: 'a password of a thief' });
    await does(stage, undefined, 'signUp', signUpForm(email, { name: 'The Owner' }));
    const done = await does(stage, undefined, 'verifyEmail', { email, code: await latestCode(email) });
    expect(viewerOf((done['tokens'] as Tokens).accessToken).name).toBe('The Owner');
    for (const password of ['a password of a thief', goodPassword]) {
      const signIn = await does(stage, undefined, 'signIn', { email, password });
      expect(signIn).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
    }
    const code = await codeTo(stage, email, /Choose a password for Kelmah/);
    const reset = await does(stage, undefined, 'resetPassword', { email, code, newPassword: goodPassword });
    expect(reset.__typename).toBe('ResetPasswordSuccess');
  });

  it('keeps its password where the same person signed up twice', async () => {
    const email = await aNewcomer(stage);
    await does(stage, undefined, 'signUp', signUpForm(email));
    await does(stage, undefined, 'verifyEmail', { email, code: await latestCode(email) });
    const signIn = await does(stage, undefined, 'signIn', { email, password: goodPassword });
    expect(signIn.__typename).toBe('SignInSuccess');
  });
});

const latestCode = async (email: string) => {
  await stage.auth.chores.sendLetters();
  return codeTo(stage, email, kelmahCode);
};

describe('an e-mail code', () => {
  it('is refused alike where it is wrong, unknown or used', async () => {
    const email = await aNewcomer(stage);
    const code = await codeTo(stage, email, kelmahCode);
    const wrong = await does(stage, undefined, 'verifyEmail', { email, code: wrongCodeFor(code) });
    const unknown = await does(stage, undefined, 'verifyEmail', { email: anAddress(), code });
    await does(stage, undefined, 'verifyEmail', { email, code });
    const used = await does(stage, undefined, 'verifyEmail', { email, code });
    expect([wrong, unknown, used]).toEqual([refusedCode, refusedCode, refusedCode]);
  });

  it('is dead after five wrong tries, even if the sixth is right', async () => {
    const email = await aNewcomer(stage);
    const code = await codeTo(stage, email, kelmahCode);
    const guesses = Array.from({ length: 5 }, () =>
      does(stage, undefined, 'verifyEmail', { email, code: wrongCodeFor(code) }),
    );
    await Promise.all(guesses);
    expect(await does(stage, undefined, 'verifyEmail', { email, code })).toEqual(refusedCode);
    await does(stage, undefined, 'resendEmailCode', { email });
    const fresh = await latestCode(email);
    expect((await does(stage, undefined, 'verifyEmail', { email, code: fresh })).__typename).toBe('VerifyEmailSuccess');
  });

  it('is good for 24 hours and not a moment longer', async () => {
    const email = await aNewcomer(stage);
    const code = await codeTo(stage, email, kelmahCode);
    stage.clock.advance(day);
    expect(await does(stage, undefined, 'verifyEmail', { email, code })).toEqual(refusedCode);
  });

  it('opens one session for ten requests at once, and one account', async () => {
    const email = await aNewcomer(stage);
    const code = await codeTo(stage, email, kelmahCode);
    const proofs = Array.from({ length: 10 }, () => does(stage, undefined, 'verifyEmail', { email, code }));
    const done = await Promise.all(proofs);
    const won = done.filter(({ __typename }) => __typename === 'VerifyEmailSuccess');
    expect(won).toHaveLength(1);
    const { userId } = viewerOf((won[0]?.['tokens'] as Tokens).accessToken);
    await stage.probe.waitFor('account.email-verified', userId);
    expect(new Set(stage.probe.heard.filter(({ subject }) => subject === userId).map(({ id }) => id)).size).toBe(2);
  });

  it('has six digits', async () => {
    const done = await does(stage, undefined, 'verifyEmail', { email: anAddress(), code: '12345x' });
    expect(done).toMatchObject({ __typename: 'InvalidInput', field: 'code', message: 'The code has six digits.' });
  });
});

describe('asking for another code', () => {
  it('replaces the one before', async () => {
    const email = await aNewcomer(stage);
    const first = await codeTo(stage, email, kelmahCode);
    await does(stage, undefined, 'resendEmailCode', { email });
    const second = await latestCode(email);
    expect(lettersTo(stage, email)).toHaveLength(2);
    const tries = [];
    for (const code of [first, second]) tries.push(await does(stage, undefined, 'verifyEmail', { email, code }));
    const won = tries.find(({ __typename }) => __typename === 'VerifyEmailSuccess');
    expect(won).toBe(tries[1]);
  });

  it('answers the same for an unknown address and a proved one, and writes to neither', async () => {
    const member = await aMember(stage);
    const unknown = anAddress();
    const codeExpiresAt = new Date(stage.clock.now().getTime() + day).toISOString();
    for (const email of [unknown, member.email]) {
      const done = await does(stage, undefined, 'resendEmailCode', { email });
      expect(done).toEqual({ __typename: 'ResendEmailCodeSuccess', email, codeExpiresAt });
    }
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, unknown)).toEqual([]);
    expect(lettersTo(stage, member.email)).toHaveLength(1);
  });

  it('is turned away after five within the hour', async () => {
    const email = anAddress();
    for (let tries = 0; tries < 5; tries += 1) await does(stage, undefined, 'resendEmailCode', { email });
    expect((await does(stage, undefined, 'resendEmailCode', { email })).__typename).toBe('TooMany');
  });
});

describe('a sign-up that is never proved', () => {
  it('is forgotten after a week', async () => {
    const email = await aNewcomer(stage);
    const member = await aMember(stage);
    stage.clock.advance(7 * day + 1);
    await stage.auth.chores.forget();
    const forgotten = await does(stage, undefined, 'signIn', { email, password: goodPassword });
    const kept = await does(stage, undefined, 'signIn', { email: member.email, password: goodPassword });
    expect([forgotten.__typename, kept.__typename]).toEqual(['NotAllowed', 'SignInSuccess']);
  });
});
