import { minute, second } from '@kelmah/kit/clock/clock';
import { aGuarded, begins, changes, guards, withAccounts } from '../../test/factor-story';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import {
  aMember,
  codeTo,
  does,
  goodPassword,
  letterTo,
  setTheStage,
  signsIn,
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

const confirms = ({ viewer }: Pick<Person, 'viewer'>, proof: Record<string, unknown>) =>
  does(stage, viewer, 'confirmItIsMe', proof);
const viewerIn = (done: Answer) => viewerOf(String(done['accessToken']));
const nowSeconds = () => Math.floor(stage.clock.now().getTime() / 1_000);
const notEnough = {
  __typename: 'NotAllowed',
  code: 'SECOND_FACTOR',
  message: 'This alone is not enough for your account: give the code of your app, a recovery code or a passkey.',
};
const subject = /code to confirm that it is you/;

/** Somebody who signs in by a provider alone. */
async function aLetterReader(): Promise<Person> {
  const member = await aMember(stage);
  await changes(stage, member, { password: null });
  return member;
}

describe('where an app is set up', () => {
  it('the right password is not enough, and neither is a code by e-mail', async () => {
    const guarded = await aGuarded(stage);
    expect(await confirms(guarded, { password: goodPassword })).toMatchObject(notEnough);
    expect(await confirms(guarded, { emailCode: '123456' })).toMatchObject(notEnough);
    expect(await does(stage, guarded.viewer, 'requestConfirmationCode', {})).toMatchObject({ code: 'WRONG_STATE' });
    await changes(stage, guarded, { password: null });
    expect(await does(stage, guarded.viewer, 'requestConfirmationCode', {})).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('a code of it is, once, and makes the session one of two factors', async () => {
    const member = await aMember(stage);
    const tablet = viewerOf((await signsIn(stage, member, 'a tablet')).accessToken);
    const guarded = await guards(stage, member);
    stage.clock.advance(20 * minute);
    const done = await confirms({ viewer: tablet }, { totp: guarded.code() });
    expect(viewerIn(done)).toEqual({ ...tablet, factors: 2, authenticatedAtSeconds: nowSeconds() });
    expect(await confirms({ viewer: tablet }, { totp: guarded.code() })).toMatchObject({ code: 'WRONG_CODE' });
    expect((await does(stage, viewerIn(done), 'makeRecoveryCodes', {})).__typename).toBe('MakeRecoveryCodesSuccess');
  });

  it('a recovery code is, once, and its owner is told', async () => {
    const guarded = await aGuarded(stage);
    stage.clock.advance(20 * minute);
    const [recoveryCode] = guarded.recoveryCodes;
    expect(viewerIn(await confirms(guarded, { recoveryCode }))).toMatchObject({
      factors: 2,
      authenticatedAtSeconds: nowSeconds(),
    });
    expect(await confirms(guarded, { recoveryCode })).toMatchObject({ code: 'WRONG_CODE' });
    expect((await letterTo(stage, guarded.email, /recovery code/)).text).toContain('You have 9 codes left.');
  });

  it('ten wrong codes end it for this session, and for no other', async () => {
    const guarded = await aGuarded(stage);
    const { challenge } = await begins(stage, guarded);
    for (let tries = 0; tries < 10; tries += 1) await confirms(guarded, { totp: wrongCodeFor(guarded.code()) });
    expect((await confirms(guarded, { totp: guarded.code() })).__typename).toBe('TooMany');
    const other = await does(stage, undefined, 'completeSignIn', { challenge, totp: guarded.code() });
    expect(other.__typename).toBe('CompleteSignInSuccess');
  });
});

describe('where no app is set up', () => {
  it('the password is enough, of one factor; codes are told that there is no app', async () => {
    const member = await aMember(stage);
    stage.clock.advance(20 * minute);
    expect(await confirms(member, { totp: '123456' })).toMatchObject({ code: 'NOT_READY', field: 'totp' });
    expect(await confirms(member, { recoveryCode: '7QXM-2PA9-TRCK' })).toMatchObject({ code: 'NOT_READY' });
    expect(await confirms(member, { passkey: {} })).toMatchObject({ code: 'WRONG_CODE', field: 'passkey' });
    const done = await confirms(member, { password: goodPassword });
    expect(viewerIn(done)).toMatchObject({ factors: 1, authenticatedAtSeconds: nowSeconds() });
  });

  it.each([
    ['none', {}],
    ['two', { password: goodPassword, totp: '123456' }],
  ])('one proof is given, not %s', async (_name, proof) => {
    expect(await confirms(await aMember(stage), proof)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'password',
    });
  });

  it('a code by e-mail is for those who have no password', async () => {
    const member = await aMember(stage);
    const refused = { __typename: 'Conflict', code: 'WRONG_STATE', field: 'emailCode' };
    expect(await does(stage, member.viewer, 'requestConfirmationCode', {})).toMatchObject(refused);
    expect(await confirms(member, { emailCode: '123456' })).toMatchObject(refused);
    const keyed = await aLetterReader();
    await changes(stage, keyed, { passkeys: [{ id: `key of ${keyed.email}` }] });
    expect(await does(stage, keyed.viewer, 'requestConfirmationCode', {})).toMatchObject(refused);
  });
});

describe('a code by e-mail', () => {
  it('confirms who has nothing else, once, for ten minutes', async () => {
    const reader = await aLetterReader();
    stage.clock.advance(20 * minute);
    expect(await does(stage, reader.viewer, 'requestConfirmationCode', {})).toEqual({
      __typename: 'RequestConfirmationCodeSuccess',
      email: reader.email,
      codeExpiresAt: new Date(stage.clock.now().getTime() + 10 * minute).toISOString(),
    });
    const emailCode = await codeTo(stage, reader.email, subject);
    expect(await confirms(reader, { emailCode: wrongCodeFor(emailCode) })).toMatchObject({ code: 'WRONG_CODE' });
    const done = await Promise.all(Array.from({ length: 4 }, () => confirms(reader, { emailCode })));
    const good = done.filter(({ __typename }) => __typename === 'ConfirmItIsMeSuccess');
    expect(good).toHaveLength(1);
    expect(viewerIn(good[0] as Answer)).toMatchObject({ factors: 1, authenticatedAtSeconds: nowSeconds() });
    const kept = await withAccounts(stage, (accounts) => accounts.find(accountIdOf(reader.viewer.userId)));
    expect(kept?.codes.confirm).toBeUndefined();
  });

  it('is too late after that, and is of no use to somebody else', async () => {
    const [reader, other] = [await aLetterReader(), await aLetterReader()];
    await does(stage, reader.viewer, 'requestConfirmationCode', {});
    await does(stage, other.viewer, 'requestConfirmationCode', {});
    const [mine, theirs] = [await codeTo(stage, reader.email, subject), await codeTo(stage, other.email, subject)];
    // One time in a million both are the same.
    const notTheirs = mine === theirs ? wrongCodeFor(mine) : mine;
    expect(await confirms(other, { emailCode: notTheirs })).toMatchObject({ code: 'WRONG_CODE' });
    stage.clock.advance(10 * minute + second);
    expect(await confirms(reader, { emailCode: mine })).toMatchObject({ code: 'WRONG_CODE' });
  });

  it('takes five tries, and five letters within the hour', async () => {
    const reader = await aLetterReader();
    await does(stage, reader.viewer, 'requestConfirmationCode', {});
    const emailCode = await codeTo(stage, reader.email, subject);
    await Promise.all(Array.from({ length: 5 }, () => confirms(reader, { emailCode: wrongCodeFor(emailCode) })));
    expect(await confirms(reader, { emailCode })).toMatchObject({ code: 'WRONG_CODE' });
    for (let times = 0; times < 4; times += 1) await does(stage, reader.viewer, 'requestConfirmationCode', {});
    expect((await does(stage, reader.viewer, 'requestConfirmationCode', {})).__typename).toBe('TooMany');
  });
});
