import { day, minute } from '@kelmah/kit/clock/clock';
import {
  aMember,
  anAddress,
  aNewcomer,
  codeTo,
  does,
  goodPassword,
  lettersTo,
  letterTo,
  setTheStage,
  signsIn,
  signUpForm,
  textTo,
  viewerOf,
  wrongCodeFor,
  type Answer,
  type Person,
  type Stage,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const newPassword = 'three quiet goats at dawn';
const stale = { __typename: 'NotAllowed', code: 'REAUTHENTICATE' };
const signIn = (email: string, password: string) => does(stage, undefined, 'signIn', { email, password });
const refresh = (refreshToken: string) => does(stage, undefined, 'refreshSession', { refreshToken });

/** A member who has asked for another address, with the code that was sent there. */
async function asking(): Promise<{ member: Person; newEmail: string; code: string }> {
  const member = await aMember(stage);
  const newEmail = anAddress();
  await does(stage, member.viewer, 'requestEmailChange', { newEmail });
  const code = await codeTo(stage, newEmail, /code for a new address/);
  expect((await letterTo(stage, newEmail, /code for a new address/)).text).toContain(`/confirm-email?code=${code}`);
  return { member, newEmail, code };
}

const tokenIn = (text: string) =>
  new URL(/https?:\S+token=\S+/.exec(text)?.[0] ?? 'http://none').searchParams.get('token');

describe('a change of password', () => {
  it('ends every other session and lets this one go on', async () => {
    const member = await aMember(stage);
    const elsewhere = await signsIn(stage, member, 'a tablet');
    expect(await does(stage, member.viewer, 'changePassword', { newPassword })).toMatchObject({
      __typename: 'ChangePasswordSuccess',
    });
    expect((await refresh(elsewhere.refreshToken)).__typename).toBe('NotAllowed');
    expect((await refresh(member.tokens.refreshToken)).__typename).toBe('RefreshSessionSuccess');
    expect((await signIn(member.email, goodPassword)).__typename).toBe('NotAllowed');
    expect((await signIn(member.email, newPassword)).__typename).toBe('SignInSuccess');
    await letterTo(stage, member.email, /password was changed/);
  });

  it('has the devices forgotten that knew the account before, but the one that goes on', async () => {
    const member = await aMember(stage);
    const elsewhere = await signsIn(stage, member, 'a tablet');
    await does(stage, member.viewer, 'changePassword', { newPassword });
    const kept = (await refresh(member.tokens.refreshToken))['tokens'] as typeof elsewhere;
    for (let tries = 0; tries < 10; tries += 1) await signIn(member.email, `guess ${tries}`);
    const { email } = member;
    const on = async (deviceToken: string) =>
      (await does(stage, undefined, 'signIn', { email, password: newPassword, deviceToken })).__typename;
    expect([await on(elsewhere.deviceToken), await on(member.tokens.deviceToken)]).toEqual(['TooMany', 'TooMany']);
    expect(await on(kept.deviceToken)).toBe('SignInSuccess');
  });

  it('takes a fresh proof, and a password that is good and another', async () => {
    const member = await aMember(stage);
    const changes = (password: string) => does(stage, member.viewer, 'changePassword', { newPassword: password });
    expect(await changes('short')).toMatchObject({ code: 'INVALID_INPUT', field: 'newPassword' });
    expect(await changes(goodPassword)).toMatchObject({ code: 'INVALID_INPUT', field: 'newPassword' });
    stage.clock.advance(11 * minute);
    expect(await changes(newPassword)).toMatchObject(stale);
    expect((await signIn(member.email, goodPassword)).__typename).toBe('SignInSuccess');
  });

  it('is not taken from a session that is over', async () => {
    const member = await aMember(stage);
    await does(stage, member.viewer, 'signOut', {});
    expect((await does(stage, member.viewer, 'changePassword', { newPassword })).__typename).toBe('NotAllowed');
    expect((await signIn(member.email, goodPassword)).__typename).toBe('SignInSuccess');
  });
});

describe('a change of e-mail address', () => {
  it('takes the code from the new address, is told to the old one and said to other services', async () => {
    const { member, newEmail, code } = await asking();
    await letterTo(stage, member.email, /Another address was asked for/);
    const done = await does(stage, member.viewer, 'confirmEmailChange', { code });
    expect(done).toMatchObject({ account: { email: newEmail, emailVerified: true } });
    expect((await signIn(newEmail, goodPassword)).__typename).toBe('SignInSuccess');
    expect((await signIn(member.email, goodPassword)).__typename).toBe('NotAllowed');
    const said = stage.probe.heard.filter(({ subject }) => subject === member.viewer.userId).map(({ data }) => data);
    expect(said).toContainEqual({ userId: member.viewer.userId, email: newEmail });
    expect((await does(stage, member.viewer, 'confirmEmailChange', { code })).code).toBe('WRONG_CODE');
  });

  it('takes a fresh proof and gives five tries', async () => {
    const { member, newEmail, code } = await asking();
    for (let tries = 0; tries < 5; tries += 1)
      await does(stage, member.viewer, 'confirmEmailChange', { code: wrongCodeFor(code) });
    expect(await does(stage, member.viewer, 'confirmEmailChange', { code })).toMatchObject({ code: 'WRONG_CODE' });
    stage.clock.advance(11 * minute);
    expect(await does(stage, member.viewer, 'requestEmailChange', { newEmail })).toMatchObject(stale);
  });

  it('does not tell whether an address has an account, and takes none from its owner', async () => {
    const [member, other] = [await aMember(stage), await aMember(stage)];
    const asks = (newEmail: string): Promise<Answer> => does(stage, member.viewer, 'requestEmailChange', { newEmail });
    const [known, unknown] = [await asks(other.email), await asks(anAddress())];
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(known.__typename).toBe('RequestEmailChangeSuccess');
    await letterTo(stage, other.email, /already have a Kelmah account/);
    expect(lettersTo(stage, other.email).some(({ subject }) => /new address/.test(subject))).toBe(false);
  });

  it('is not kept out by a sign-up that nobody has proved', async () => {
    const { member, newEmail, code } = await asking();
    await does(stage, undefined, 'signUp', signUpForm(newEmail));
    const done = await does(stage, member.viewer, 'confirmEmailChange', { code });
    expect(done.__typename).toBe('ConfirmEmailChangeSuccess');
  });

  it('goes to one of two who prove the same address', async () => {
    const newcomer = await aNewcomer(stage);
    const member = await aMember(stage);
    await does(stage, member.viewer, 'requestEmailChange', { newEmail: newcomer });
    const code = await codeTo(stage, newcomer, /code for a new address/);
    const first = await codeTo(stage, newcomer, /is your Kelmah code/);
    await does(stage, undefined, 'verifyEmail', { email: newcomer, code: first });
    expect(await does(stage, member.viewer, 'confirmEmailChange', { code })).toMatchObject({ code: 'WRONG_CODE' });
    expect((await signIn(newcomer, goodPassword)).__typename).toBe('SignInSuccess');
  });
});

describe('an address that was changed by a thief', () => {
  it('is put back by its letter, once; the thief is out and a new password is chosen', async () => {
    const { member, newEmail, code } = await asking();
    const stolen = await does(stage, member.viewer, 'confirmEmailChange', { code });
    expect(stolen.__typename).toBe('ConfirmEmailChangeSuccess');
    const token = tokenIn((await letterTo(stage, member.email, /has another address/)).text);
    // The thief takes the address that fell free, and changes on to a third one.
    await does(stage, undefined, 'signUp', signUpForm(member.email));
    const third = anAddress();
    await does(stage, member.viewer, 'requestEmailChange', { newEmail: third });
    const next = await codeTo(stage, third, /code for a new address/);
    await does(stage, member.viewer, 'confirmEmailChange', { code: next });
    stage.clock.advance(6 * day);
    const done = await does(stage, undefined, 'revertEmailChange', { token });
    expect(done).toEqual({ __typename: 'RevertEmailChangeSuccess', email: member.email });
    expect((await refresh(member.tokens.refreshToken)).__typename).toBe('NotAllowed');
    for (const email of [newEmail, third, member.email])
      expect((await signIn(email, goodPassword)).__typename).toBe('NotAllowed');
    const reset = await codeTo(stage, member.email, /code for a new password/);
    const back = await does(stage, undefined, 'resetPassword', { email: member.email, code: reset, newPassword });
    expect(back).toMatchObject({ __typename: 'ResetPasswordSuccess', account: { email: member.email } });
    expect(await does(stage, undefined, 'revertEmailChange', { token })).toMatchObject({ code: 'WRONG_CODE' });
    // The one that it was changed to second opens nothing either.
    const other = tokenIn((await letterTo(stage, newEmail, /has another address/)).text);
    expect(await does(stage, undefined, 'revertEmailChange', { token: other })).toMatchObject({ code: 'WRONG_CODE' });
  });

  it('is not put back after seven days, nor by a link that is not ours', async () => {
    const { member, code } = await asking();
    await does(stage, member.viewer, 'confirmEmailChange', { code });
    const token = String(tokenIn((await letterTo(stage, member.email, /has another address/)).text));
    for (const wrong of ['', 'nonsense', `${token}x`, token.split('.')[0]])
      expect((await does(stage, undefined, 'revertEmailChange', { token: wrong })).code).toBe('WRONG_CODE');
    stage.clock.advance(7 * day);
    expect((await does(stage, undefined, 'revertEmailChange', { token })).code).toBe('WRONG_CODE');
  });
});

describe('a proved phone number', () => {
  const phone = '+233244123001';

  async function withPhone(number: string): Promise<Person> {
    const member = await aMember(stage);
    await does(stage, member.viewer, 'requestPhoneCode', { phone: number });
    await does(stage, member.viewer, 'verifyPhone', { phone: number, code: await textTo(stage, number) });
    return member;
  }

  it('is removed by a fresh proof, said to other services, and free for others', async () => {
    const member = await withPhone(phone);
    const wrong = await does(stage, member.viewer, 'removePhone', { phone: '+233244123999' });
    expect(wrong).toMatchObject({ code: 'WRONG_STATE' });
    expect(await does(stage, member.viewer, 'removePhone', {})).toMatchObject({
      account: { phone: null, phoneVerified: false },
    });
    await stage.probe.waitFor('account.phone-removed', member.viewer.userId);
    await letterTo(stage, member.email, /phone number was removed/);
    const next = await withPhone(phone);
    stage.clock.advance(11 * minute);
    expect(await does(stage, next.viewer, 'removePhone', {})).toMatchObject(stale);
  });

  it('is replaced by a fresh proof alone', async () => {
    const member = await withPhone('+233244123002');
    stage.clock.advance(11 * minute);
    const asks = (viewer: Person['viewer']) => does(stage, viewer, 'requestPhoneCode', { phone: '+233244123003' });
    expect(await asks(member.viewer)).toMatchObject(stale);
    const fresh = viewerOf((await signsIn(stage, member)).accessToken);
    expect((await asks(fresh)).__typename).toBe('RequestPhoneCodeSuccess');
  });
});
