import { hour } from '@kelmah/kit/clock/clock';
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
  signsIn,
  viewerOf,
  wrongCodeFor,
  type Person,
  type Stage,
  type Tokens,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const resetCode = /is your code for a new password/;
const newPassword = 'a garden of yellow yams';
const refusedCode = {
  __typename: 'Conflict',
  code: 'WRONG_CODE',
  field: 'code',
  message: 'This code is not right or no longer good. Ask for a new one.',
};
const asks = (email: string) => does(stage, undefined, 'requestPasswordReset', { email });
const signInWith = async (person: { email: string }, password: string) =>
  (await does(stage, undefined, 'signIn', { email: person.email, password })).__typename;

async function aForgetfulMember(): Promise<Person & { code: string }> {
  const member = await aMember(stage);
  await asks(member.email);
  return { ...member, code: await codeTo(stage, member.email, resetCode) };
}

describe('a forgotten password', () => {
  it('is chosen anew by a code; every session ends and a new one begins', async () => {
    const { email, code, viewer, tokens } = await aForgetfulMember();
    const phone = await signsIn(stage, { email }, 'Phone');
    const done = await does(stage, undefined, 'resetPassword', { email, code, newPassword, device: 'Laptop' });
    const fresh = done['tokens'] as Tokens;
    expect(done).toEqual({
      __typename: 'ResetPasswordSuccess',
      tokens: fresh,
      account: {
        id: viewer.userId.replace('usr_', 'acc_'),
        email,
        emailVerified: true,
        roles: ['HIRER'],
        locale: 'EN',
      },
    });
    for (const { refreshToken } of [tokens, phone]) {
      const refused = await does(stage, undefined, 'refreshSession', { refreshToken });
      expect(refused.__typename).toBe('NotAllowed');
    }
    const revoked = await stage.probe.waitFor('session.revoked', viewer.sessionId);
    expect(revoked.data).toEqual({ userId: viewer.userId, sessionId: viewer.sessionId, reason: 'RESET' });
    const refreshed = await does(stage, undefined, 'refreshSession', { refreshToken: fresh.refreshToken });
    expect(refreshed.__typename).toBe('RefreshSessionSuccess');
    const me = await answerOf(stage.auth.schema, viewerOf(fresh.accessToken), '{ me { sessions { device current } } }');
    expect(me).toEqual({ me: { sessions: [{ device: 'Laptop', current: true }] } });
    expect([await signInWith({ email }, goodPassword), await signInWith({ email }, newPassword)]).toEqual([
      'NotAllowed',
      'SignInSuccess',
    ]);
    expect((await letterTo(stage, email, /password was changed/)).text).toContain('every device was signed out');
  });

  it('answers an unknown address as a known one and writes only to the known one', async () => {
    const member = await aMember(stage);
    const unknown = anAddress();
    for (const email of [member.email, unknown])
      expect(await asks(email)).toEqual({ __typename: 'RequestPasswordResetSuccess', email });
    await letterTo(stage, member.email, resetCode);
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, unknown)).toEqual([]);
  });

  it('is refused alike for a wrong code, an unknown address and a code that was used', async () => {
    const { email, code } = await aForgetfulMember();
    const given = { email, code, newPassword };
    const wrong = await does(stage, undefined, 'resetPassword', { ...given, code: wrongCodeFor(code) });
    const unknown = await does(stage, undefined, 'resetPassword', { ...given, email: anAddress() });
    await does(stage, undefined, 'resetPassword', given);
    const used = await does(stage, undefined, 'resetPassword', given);
    expect([wrong, unknown, used]).toEqual([refusedCode, refusedCode, refusedCode]);
  });

  it('is not opened by a code for something else', async () => {
    const email = await aNewcomer(stage);
    const code = await codeTo(stage, email, /is your Kelmah code/);
    expect(await does(stage, undefined, 'resetPassword', { email, code, newPassword })).toEqual(refusedCode);
  });

  it('takes a code for one hour and five tries', async () => {
    const late = await aForgetfulMember();
    stage.clock.advance(hour);
    const tooLate = await does(stage, undefined, 'resetPassword', { email: late.email, code: late.code, newPassword });
    const { email, code } = await aForgetfulMember();
    const guesses = Array.from({ length: 5 }, () =>
      does(stage, undefined, 'resetPassword', { email, code: wrongCodeFor(code), newPassword }),
    );
    await Promise.all(guesses);
    const tooOften = await does(stage, undefined, 'resetPassword', { email, code, newPassword });
    expect([tooLate, tooOften]).toEqual([refusedCode, refusedCode]);
    expect(await signInWith({ email }, goodPassword)).toBe('SignInSuccess');
  });

  it('refuses a password that everybody tries before it looks at the code', async () => {
    const { email, code } = await aForgetfulMember();
    const done = await does(stage, undefined, 'resetPassword', { email, code, newPassword: 'Password123' });
    expect(done).toMatchObject({ __typename: 'InvalidInput', field: 'newPassword' });
    const again = await does(stage, undefined, 'resetPassword', { email, code, newPassword });
    expect(again.__typename).toBe('ResetPasswordSuccess');
  });

  it('changes once for five requests at once', async () => {
    const { email, code } = await aForgetfulMember();
    const done = await Promise.all(
      Array.from({ length: 5 }, () => does(stage, undefined, 'resetPassword', { email, code, newPassword })),
    );
    expect(done.filter(({ __typename }) => __typename === 'ResetPasswordSuccess')).toHaveLength(1);
  });

  it('proves the address of somebody who has not yet done so', async () => {
    const email = await aNewcomer(stage);
    await asks(email);
    const code = await codeTo(stage, email, resetCode);
    const done = await does(stage, undefined, 'resetPassword', { email, code, newPassword });
    expect(done['account']).toMatchObject({ email, emailVerified: true });
    const { userId } = viewerOf((done['tokens'] as Tokens).accessToken);
    expect((await stage.probe.waitFor('account.registered', userId)).data).toMatchObject({ userId, email });
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, email).filter(({ subject }) => /was changed/.test(subject))).toEqual([]);
  });

  it('is turned away after five requests within the hour', async () => {
    const email = anAddress();
    for (let tries = 0; tries < 5; tries += 1) await asks(email);
    expect((await asks(email)).__typename).toBe('TooMany');
  });
});
