import { hour, minute, second } from '@kelmah/kit/clock/clock';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import { answerOf } from '@kelmah/kit/testing/graph';
import { aGuarded, begins, challengeOf, changes, completes, guards, withAccounts } from '../../test/factor-story';
import { aMember, does, letterTo, setTheStage, signsIn, viewerOf, wrongCodeFor, type Stage } from '../../test/story';
import { totpCode } from './totp.service';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const codeOf = (secret: unknown) => totpCode(String(secret), stage.clock.now());
const reauthenticate = { __typename: 'NotAllowed', code: 'REAUTHENTICATE', message: 'First confirm that it is you.' };

describe('setting up an app', () => {
  it('gives a secret, and ten recovery codes once it has shown a code; the account says so', async () => {
    const member = await aMember(stage);
    const started = await does(stage, member.viewer, 'startTotp', {});
    expect(started).toEqual({
      __typename: 'StartTotpSuccess',
      secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
      uri: expect.stringContaining(`Kelmah:${encodeURIComponent(member.email)}`),
    });
    expect((await begins(stage, member)).__typename).toBe('SignInSuccess');
    const since = stage.clock.now().toISOString();
    const done = await does(stage, member.viewer, 'confirmTotp', { code: codeOf(started['secret']) });
    expect(done).toEqual({
      __typename: 'ConfirmTotpSuccess',
      recoveryCodes: expect.any(Array),
      account: { hasPassword: true, factors: { totpSince: since, recoveryCodesLeft: 10, required: false } },
    });
    expect(new Set(done['recoveryCodes'] as string[]).size).toBe(10);
    expect(await begins(stage, member)).toEqual({
      __typename: 'SecondFactorNeeded',
      challenge: expect.any(String),
      factors: ['TOTP', 'RECOVERY_CODE'],
      expiresAt: new Date(stage.clock.now().getTime() + 10 * minute).toISOString(),
    });
    await letterTo(stage, member.email, /authenticator app/i);
  });

  it('leaves other sessions as they are, and makes this one of two factors', async () => {
    const member = await aMember(stage);
    const other = await signsIn(stage, member, 'a tablet');
    const guarded = await guards(stage, member);
    expect([member.viewer.factors, guarded.viewer.factors]).toEqual([1, 2]);
    expect(guarded.viewer.sessionId).toBe(member.viewer.sessionId);
    const { tokens } = await does(stage, undefined, 'refreshSession', { refreshToken: other.refreshToken });
    expect(viewerOf((tokens as typeof other).accessToken).factors).toBe(1);
  });

  it('keeps nothing of it in the clear', async () => {
    const { viewer, secret, recoveryCodes } = await aGuarded(stage);
    const kept = JSON.stringify(await withAccounts(stage, (accounts) => accounts.find(accountIdOf(viewer.userId))));
    expect(kept).toContain('"recovery"');
    for (const text of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
      expect(kept).not.toContain(text);
  });

  it('takes somebody who has just proved who they are', async () => {
    const member = await aMember(stage);
    stage.clock.advance(11 * minute);
    expect(await does(stage, member.viewer, 'startTotp', {})).toMatchObject(reauthenticate);
    expect(await does(stage, undefined, 'startTotp', {})).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('goes by the secret that was given last, within half an hour', async () => {
    const member = await aMember(stage);
    const first = await does(stage, member.viewer, 'startTotp', {});
    const last = await does(stage, member.viewer, 'startTotp', {});
    const confirm = (code: string) => does(stage, member.viewer, 'confirmTotp', { code });
    expect(await confirm(codeOf(first['secret']))).toMatchObject({ code: 'WRONG_CODE', field: 'code' });
    stage.clock.advance(30 * minute + second);
    expect(await confirm(codeOf(last['secret']))).toMatchObject({ __typename: 'Conflict', code: 'NOT_READY' });
    expect((await begins(stage, member)).__typename).toBe('SignInSuccess');
  });

  it('is done once for five confirmations at once', async () => {
    const { viewer } = await aMember(stage);
    const code = codeOf((await does(stage, viewer, 'startTotp', {}))['secret']);
    const done = await Promise.all(Array.from({ length: 5 }, () => does(stage, viewer, 'confirmTotp', { code })));
    expect(done.filter(({ __typename }) => __typename === 'ConfirmTotpSuccess')).toHaveLength(1);
  });

  it('does not let its code be guessed', async () => {
    const { viewer } = await aMember(stage);
    const code = codeOf((await does(stage, viewer, 'startTotp', {}))['secret']);
    for (let tries = 0; tries < 10; tries += 1)
      await does(stage, viewer, 'confirmTotp', { code: wrongCodeFor(wrongCodeFor(code)) });
    expect((await does(stage, viewer, 'confirmTotp', { code })).__typename).toBe('TooMany');
  });

  it('uses the code up with which it was done', async () => {
    const member = await aMember(stage);
    const code = codeOf((await does(stage, member.viewer, 'startTotp', {}))['secret']);
    await does(stage, member.viewer, 'confirmTotp', { code });
    const challenge = await challengeOf(stage, member);
    expect(await completes(stage, { challenge, totp: code })).toMatchObject({ code: 'WRONG_CODE' });
  });
});

describe('another phone', () => {
  it('is set up over the one in use, which stays in use until then', async () => {
    const guarded = await aGuarded(stage);
    const started = await does(stage, guarded.viewer, 'startTotp', {});
    const old = await completes(stage, { challenge: await challengeOf(stage, guarded), totp: guarded.code() });
    expect(old.__typename).toBe('CompleteSignInSuccess');
    await does(stage, guarded.viewer, 'confirmTotp', { code: codeOf(started['secret']) });
    stage.clock.advance(30 * second);
    const challenge = await challengeOf(stage, guarded);
    expect(await completes(stage, { challenge, totp: guarded.code() })).toMatchObject({ code: 'WRONG_CODE' });
    expect(await completes(stage, { challenge, recoveryCode: guarded.recoveryCodes[0] })).toMatchObject({
      code: 'WRONG_CODE',
    });
    const done = await completes(stage, { challenge, totp: codeOf(started['secret']) });
    expect(done.__typename).toBe('CompleteSignInSuccess');
  });

  it('is not set up by a session that never gave a second factor', async () => {
    const member = await aMember(stage);
    const other = viewerOf((await signsIn(stage, member, 'a tablet')).accessToken);
    await guards(stage, member);
    const bySecond = { ...reauthenticate, message: 'First confirm by your second factor that it is you.' };
    for (const move of ['startTotp', 'makeRecoveryCodes', 'removeTotp'])
      expect(await does(stage, other, move, {})).toMatchObject(bySecond);
  });
});

describe('removing the app', () => {
  it('lets one proof be enough again, and takes the recovery codes along', async () => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    const none = { totpSince: null, recoveryCodesLeft: 0, required: false };
    expect(await does(stage, guarded.viewer, 'removeTotp', {})).toMatchObject({ account: { factors: none } });
    expect((await begins(stage, guarded)).__typename).toBe('SignInSuccess');
    expect(await completes(stage, { challenge, totp: guarded.code() })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await does(stage, guarded.viewer, 'removeTotp', {})).toMatchObject({ code: 'NOT_READY' });
    expect(await does(stage, guarded.viewer, 'makeRecoveryCodes', {})).toMatchObject({ code: 'NOT_READY' });
    await letterTo(stage, guarded.email, /removed/i);
  });

  it('takes a fresh proof', async () => {
    const { viewer } = await aGuarded(stage);
    stage.clock.advance(11 * minute);
    expect(await does(stage, viewer, 'removeTotp', {})).toMatchObject(reauthenticate);
  });

  it('is refused to staff, who are told by their account that they need one', async () => {
    const guarded = await aGuarded(stage);
    await changes(stage, guarded, { roles: ['HIRER', 'STAFF'] });
    expect(await does(stage, guarded.viewer, 'removeTotp', {})).toMatchObject({
      __typename: 'NotAllowed',
      code: 'FORBIDDEN',
    });
    const me = await answerOf(stage.auth.schema, guarded.viewer, '{ me { factors { recoveryCodesLeft required } } }');
    expect(me).toEqual({ me: { factors: { recoveryCodesLeft: 10, required: true } } });
  });
});

describe('new recovery codes', () => {
  it('void the ones before', async () => {
    const guarded = await aGuarded(stage);
    const made = await does(stage, guarded.viewer, 'makeRecoveryCodes', {});
    const [old] = guarded.recoveryCodes;
    const [fresh] = made['recoveryCodes'] as string[];
    const challenge = await challengeOf(stage, guarded);
    expect(await completes(stage, { challenge, recoveryCode: old })).toMatchObject({ code: 'WRONG_CODE' });
    expect(await completes(stage, { challenge, recoveryCode: fresh })).toMatchObject({ recoveryCodesLeft: 9 });
    stage.clock.advance(hour);
    expect(await does(stage, guarded.viewer, 'makeRecoveryCodes', {})).toMatchObject(reauthenticate);
  });
});
