import { minute, second } from '@kelmah/kit/clock/clock';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import { aGuarded, begins, challengeOf, changes, completes, guards } from '../../test/factor-story';
import {
  aMember,
  codeTo,
  does,
  goodPassword,
  letterTo,
  lettersTo,
  setTheStage,
  viewerOf,
  wrongCodeFor,
  type Answer,
  type Stage,
  type Tokens,
} from '../../test/story';
import { createSealer } from '@kelmah/kit/crypto/seal';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const succeeded = (done: Answer[]) => done.filter(({ __typename }) => __typename === 'CompleteSignInSuccess');
const viewerIn = (done: Answer) => viewerOf((done['tokens'] as Tokens).accessToken);
const wrong = { __typename: 'Conflict', code: 'WRONG_CODE' };
const over = {
  __typename: 'NotAllowed',
  code: 'UNAUTHENTICATED',
  message: 'This sign-in took too long, or is over. Begin again.',
};

describe('completing a sign-in by the code of an app', () => {
  it('opens a session of two factors', async () => {
    const guarded = await aGuarded(stage, { roles: ['HIRER', 'WORKER'] });
    const { challenge } = await begins(stage, guarded, 'a tablet');
    const done = await completes(stage, { challenge, totp: guarded.code() });
    expect(done).toMatchObject({
      __typename: 'CompleteSignInSuccess',
      account: { email: guarded.email, roles: ['HIRER', 'WORKER'] },
      recoveryCodesLeft: null,
    });
    expect(viewerIn(done)).toMatchObject({ userId: guarded.viewer.userId, factors: 2 });
    expect(viewerIn(done).sessionId).not.toBe(guarded.viewer.sessionId);
  });

  it.each([
    ['before', -1],
    ['of now', 0],
    ['after', 1],
  ])('takes the code of the step %s', async (_name, steps) => {
    const guarded = await aGuarded(stage);
    stage.clock.advance(minute);
    const challenge = await challengeOf(stage, guarded);
    expect(succeeded([await completes(stage, { challenge, totp: guarded.code(steps) })])).toHaveLength(1);
  });

  it.each([-2, 2])('takes no code of %d steps away', async (steps) => {
    const guarded = await aGuarded(stage);
    stage.clock.advance(2 * minute);
    const challenge = await challengeOf(stage, guarded);
    expect(await completes(stage, { challenge, totp: guarded.code(steps) })).toMatchObject(wrong);
  });

  it('takes each code once, also while it is still shown, and none of a step before one that was used', async () => {
    const guarded = await aGuarded(stage);
    stage.clock.advance(minute);
    const [challenge, other] = [await challengeOf(stage, guarded), await challengeOf(stage, guarded)];
    await completes(stage, { challenge, totp: guarded.code() });
    expect(await completes(stage, { challenge: other, totp: guarded.code() })).toMatchObject(wrong);
    stage.clock.advance(30 * second);
    expect(await completes(stage, { challenge: other, totp: guarded.code(-1) })).toMatchObject(wrong);
    expect(await completes(stage, { challenge: other, totp: guarded.code(-2) })).toMatchObject(wrong);
    expect(succeeded([await completes(stage, { challenge: other, totp: guarded.code() })])).toHaveLength(1);
  });

  it('takes one of eight requests at once with the same code', async () => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    const totp = guarded.code();
    const done = await Promise.all(Array.from({ length: 8 }, () => completes(stage, { challenge, totp })));
    expect(succeeded(done)).toHaveLength(1);
  });

  it.each([
    ['none', {}],
    ['two', { totp: '123456', recoveryCode: '7QXM-2PA9-TRCK' }],
  ])('takes one proof, not %s', async (_name, proofs) => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    expect(await completes(stage, { challenge, ...proofs })).toMatchObject({
      __typename: 'InvalidInput',
      message: 'Give one proof: the code of your app, a recovery code or a passkey.',
    });
  });
});

describe('guessing the second factor', () => {
  it('ends after ten tries, whatever is tried by whichever challenge, until the window is over', async () => {
    const guarded = await aGuarded(stage);
    const guesses = [];
    for (let tries = 0; tries < 10; tries += 1) {
      const challenge = await challengeOf(stage, guarded);
      const guess = tries % 2 ? { totp: wrongCodeFor(guarded.code()) } : { recoveryCode: '0000-0000-0000' };
      guesses.push(completes(stage, { challenge, ...guess }, `198.51.100.${tries}`));
    }
    expect(new Set((await Promise.all(guesses)).map(({ code }) => code))).toEqual(new Set(['WRONG_CODE']));
    const challenge = await challengeOf(stage, guarded);
    const late = await completes(stage, { challenge, totp: guarded.code() });
    expect(late).toMatchObject({ __typename: 'TooMany', code: 'TOO_MANY' });
    stage.clock.advance(15 * minute);
    const owner = await completes(stage, { challenge: await challengeOf(stage, guarded), totp: guarded.code() });
    expect(owner.__typename).toBe('CompleteSignInSuccess');
  });

  it('does not count those who get in', async () => {
    const guarded = await aGuarded(stage);
    for (let times = 0; times < 11; times += 1) {
      stage.clock.advance(30 * second);
      const done = await completes(stage, { challenge: await challengeOf(stage, guarded), totp: guarded.code() });
      expect(done.__typename).toBe('CompleteSignInSuccess');
    }
  });
});

describe('a recovery code', () => {
  it('signs in, is then gone, and its owner is told how many are left', async () => {
    const guarded = await aGuarded(stage);
    const [first, next = ''] = guarded.recoveryCodes;
    const challenge = await challengeOf(stage, guarded);
    const done = await completes(stage, { challenge, recoveryCode: first });
    expect(done).toMatchObject({ __typename: 'CompleteSignInSuccess', recoveryCodesLeft: 9 });
    expect(viewerIn(done).factors).toBe(2);
    expect((await letterTo(stage, guarded.email, /recovery code/)).text).toContain('You have 9 codes left.');
    expect(await completes(stage, { challenge, recoveryCode: first })).toMatchObject(wrong);
    const sloppy = ` ${next.toLowerCase().replaceAll('-', ' ')} `;
    expect(await completes(stage, { challenge, recoveryCode: sloppy })).toMatchObject({ recoveryCodesLeft: 8 });
  });

  it('is good once for ten requests at once', async () => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    const [recoveryCode] = guarded.recoveryCodes;
    const done = await Promise.all(Array.from({ length: 10 }, () => completes(stage, { challenge, recoveryCode })));
    expect(succeeded(done)).toHaveLength(1);
    await letterTo(stage, guarded.email, /recovery code/);
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, guarded.email).filter(({ subject }) => /recovery code/.test(subject))).toHaveLength(1);
  });

  it('each is good beside the others at once; the letters count down to the last', async () => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    const done = await Promise.all(
      guarded.recoveryCodes.map((recoveryCode) => completes(stage, { challenge, recoveryCode })),
    );
    expect(done.map((one) => one['recoveryCodesLeft']).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect((await begins(stage, guarded))['factors']).toEqual(['TOTP']);
  });

  it('of another account is none', async () => {
    const [guarded, other] = [await aGuarded(stage), await aGuarded(stage)];
    const challenge = await challengeOf(stage, guarded);
    expect(await completes(stage, { challenge, recoveryCode: other.recoveryCodes[0] })).toMatchObject(wrong);
    expect(await completes(stage, { challenge, totp: other.code() })).toMatchObject(wrong);
  });
});

describe('a challenge', () => {
  it('is good for ten minutes', async () => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    stage.clock.advance(10 * minute);
    expect(await completes(stage, { challenge, totp: guarded.code() })).toMatchObject(over);
  });

  it('cannot be made by others, nor bent', async () => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    const said = { accountId: accountIdOf(guarded.viewer.userId), device: 'x', proof: 'password' };
    const whole = JSON.stringify({ ...said, begunAt: stage.clock.now().getTime(), until: 9e15 });
    const forged = [
      createSealer('another secret of at least thirty-two characters', 'auth').seal(whole, 'sign-in challenge'),
      createSealer(stage.config.AUTH_KEY_SECRET, 'auth').seal(whole, 'some other purpose'),
      `${challenge.slice(0, 40)}${challenge[40] === 'A' ? 'B' : 'A'}${challenge.slice(41)}`,
      Buffer.from(whole).toString('base64url'),
      '',
    ];
    for (const made of forged)
      expect(await completes(stage, { challenge: made, totp: guarded.code() })).toMatchObject(over);
  });

  it('is over once the account was signed out everywhere', async () => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    stage.clock.advance(second);
    await does(stage, guarded.viewer, 'signOut', { everywhere: true });
    expect(await completes(stage, { challenge, totp: guarded.code() })).toMatchObject(over);
  });
});

describe('other ways in', () => {
  it('a new password by a letter does not go past the second factor', async () => {
    const guarded = await aGuarded(stage);
    const before = await challengeOf(stage, guarded);
    stage.clock.advance(second);
    await does(stage, undefined, 'requestPasswordReset', { email: guarded.email });
    const code = await codeTo(stage, guarded.email, /is your code for a new password/);
    const newPassword = 'cocoa drying on the roof';
    const done = await does(stage, undefined, 'resetPassword', { email: guarded.email, code, newPassword });
    expect(done).toMatchObject({ __typename: 'SecondFactorNeeded', factors: ['TOTP', 'RECOVERY_CODE'] });
    expect(done).not.toHaveProperty('tokens');
    expect((await begins(stage, guarded)).__typename).toBe('NotAllowed');
    expect(await completes(stage, { challenge: before, totp: guarded.code() })).toMatchObject(over);
    const completed = await completes(stage, { challenge: done['challenge'], totp: guarded.code() });
    expect(viewerIn(completed)).toMatchObject({ userId: guarded.viewer.userId, factors: 2 });
    const { refreshToken } = completed['tokens'] as Tokens;
    const refreshed = await does(stage, undefined, 'refreshSession', { refreshToken });
    expect(refreshed.__typename).toBe('RefreshSessionSuccess');
  });

  it('nor does proving an address', async () => {
    const guarded = await aGuarded(stage);
    await changes(stage, guarded, { emailVerifiedAt: null });
    await does(stage, undefined, 'signIn', { email: guarded.email, password: goodPassword });
    const lettersBefore = 1;
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, guarded.email).filter(({ subject }) => /is your Kelmah code/.test(subject))).toHaveLength(
      lettersBefore + 1,
    );
    const code = await codeTo(stage, guarded.email, /is your Kelmah code/);
    const done = await does(stage, undefined, 'verifyEmail', { email: guarded.email, code });
    expect(done.__typename).toBe('SecondFactorNeeded');
  });
});

describe('staff', () => {
  const signedInAs = (done: Answer) => {
    const { roles, permissions, factors } = viewerIn(done);
    return { roles, permissions, factors };
  };
  const staffHere = { roles: ['HIRER', 'STAFF'], permissions: ['support'], factors: 2 };
  const nobodyHere = { roles: ['HIRER'], permissions: [], factors: 1 };
  const grant = { roles: ['HIRER', 'STAFF'], permissions: ['support'] };

  it('are staff in a session of two factors alone, and see nothing of it in another', async () => {
    const owner = await aMember(stage);
    const form = { name: 'Lakeside bookings', description: 'Books plumbers for hotels.', website: null };
    const { app } = await does(stage, owner.viewer, 'registerPartnerApp', form);
    const { id: appId } = app as { id: string };
    const member = await aMember(stage);
    await changes(stage, member, grant);
    const one = await begins(stage, member);
    expect(signedInAs(one)).toEqual(nobodyHere);
    expect((await does(stage, viewerIn(one), 'suspendPartnerApp', { appId })).__typename).not.toBe(
      'SuspendPartnerAppSuccess',
    );

    const guarded = await guards(stage, { ...member, tokens: one['tokens'] as Tokens, viewer: viewerIn(one) });
    const two = await completes(stage, { challenge: await challengeOf(stage, guarded), totp: guarded.code() });
    expect(signedInAs(two)).toEqual(staffHere);
    expect((await does(stage, viewerIn(two), 'suspendPartnerApp', { appId })).__typename).toBe(
      'SuspendPartnerAppSuccess',
    );
  });

  it('become so in the session in which they set up their app', async () => {
    const member = await aMember(stage);
    await changes(stage, member, grant);
    const { viewer } = await guards(stage, member);
    expect({ roles: viewer.roles, permissions: viewer.permissions, factors: viewer.factors }).toEqual(staffHere);
  });
});
