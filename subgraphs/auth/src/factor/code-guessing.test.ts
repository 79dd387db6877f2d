import { day, hour, minute } from '@kelmah/kit/clock/clock';
import { createSealer } from '@kelmah/kit/crypto/seal';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import { aGuarded, begins, challengeOf, completes, type Guarded } from '../../test/factor-story';
import { adds, setThePasskeyStage, webUrl, type PasskeyStage } from '../../test/passkey-story';
import { anAuthenticator } from '../../test/authenticator';
import { aMember, does, goodPassword, letterTo, lettersTo, wrongCodeFor, type Answer } from '../../test/story';
import { createLetters } from '../letter/letter.service';
import { factorStore } from './factor.store';
import { hashOfRecoveryCode, recoveryCodeField } from './recovery.service';

let stage: PasskeyStage;
beforeAll(async () => {
  stage = await setThePasskeyStage();
});
afterAll(() => stage.stop());

/** Limits count by calendar days: a test that goes on for hours begins with one. */
const awaitMidnight = () => stage.clock.advance(day - (stage.clock.now().getTime() % day));

const confirms = ({ viewer }: Pick<Guarded, 'viewer'>, proof: object): Promise<Answer> =>
  does(stage, viewer, 'confirmItIsMe', proof as Record<string, unknown>);

/** How often each answer was given. */
function tally(answers: Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of answers) counts[String(code)] = (counts[String(code)] ?? 0) + 1;
  return counts;
}

/** Somebody who knows the password tries codes for an hour, each time as many as are taken and one more. */
async function guessesForAnHour(guarded: Guarded): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const challenges = [await challengeOf(stage, guarded), await challengeOf(stage, guarded)];
    const guesses = Array.from({ length: 11 }, (_, index) => {
      const guess = index % 2 ? { totp: wrongCodeFor(guarded.code()) } : { recoveryCode: '0000-0000-0000' };
      return completes(stage, { challenge: challenges[index % 2], ...guess }, `198.51.${quarter}.${index}`);
    });
    answers.push(...(await Promise.all(guesses)));
    stage.clock.advance(15 * minute);
  }
  return answers;
}

describe('guessing codes with the password known', () => {
  it('ends after thirty tries in a day, by whichever challenge, and is told to the owner once', async () => {
    const guarded = await aGuarded(stage);
    awaitMidnight();
    expect(tally(await guessesForAnHour(guarded))).toEqual({ WRONG_CODE: 30, TOO_MANY: 14 });
    stage.clock.advance(20 * hour);
    const late = await completes(stage, { challenge: await challengeOf(stage, guarded), totp: guarded.code() });
    expect(late).toMatchObject({ code: 'TOO_MANY', message: 'That was tried too often. Wait 3 hours and try again.' });
    const letter = await letterTo(stage, guarded.email, /Somebody knows how you sign in/);
    expect(letter.text).toContain('On: Unknown device.');
    await stage.auth.chores.sendLetters();
    expect(lettersTo(stage, guarded.email).filter(({ subject }) => subject === letter.subject)).toHaveLength(1);
    stage.clock.advance(3 * hour);
    const next = await completes(stage, { challenge: await challengeOf(stage, guarded), totp: guarded.code() });
    expect(next.__typename).toBe('CompleteSignInSuccess');
  });

  it('keeps neither a known device out, nor a passkey on any', async () => {
    const guarded = await aGuarded(stage);
    const phone = anAuthenticator(webUrl);
    await adds(stage, guarded.viewer, phone);
    awaitMidnight();
    await guessesForAnHour(guarded);
    const byPasskey = await challengeOf(stage, guarded);
    const { options } = await does(stage, undefined, 'startPasskeyProof', { challenge: byPasskey });
    const proved = await completes(stage, { challenge: byPasskey, passkey: phone.get(options) });
    expect(proved.__typename).toBe('CompleteSignInSuccess');
    const { email, tokens } = guarded;
    const asked = { email, password: goodPassword, deviceToken: tokens.deviceToken };
    const { challenge } = await does(stage, undefined, 'signIn', asked);
    const known = await completes(stage, { challenge, totp: guarded.code() });
    expect(known.__typename).toBe('CompleteSignInSuccess');
  });

  it('by somebody who holds a session ends after thirty tries in a day as well, and so do guesses at a password', async () => {
    const [guarded, member] = [await aGuarded(stage), await aMember(stage)];
    awaitMidnight();
    const met: [Answer[], Answer[]] = [[], []];
    for (let quarter = 0; quarter < 4; quarter += 1) {
      for (let tries = 0; tries < 10; tries += 1) {
        met[0].push(await confirms(guarded, { totp: wrongCodeFor(guarded.code()) }));
        met[1].push(await confirms(member, { password: 'not the password' }));
      }
      stage.clock.advance(15 * minute);
    }
    expect(met.map(tally)).toEqual([
      { WRONG_CODE: 30, TOO_MANY: 10 },
      { INVALID_INPUT: 30, TOO_MANY: 10 },
    ]);
    await letterTo(stage, guarded.email, /Somebody knows how you sign in/);
  });
});

describe('one code at the same moment', () => {
  it('of a sheet is used once by fifty, half of whom sign in and half prove once more who they are', async () => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    const [recoveryCode] = guarded.recoveryCodes;
    const done = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        index % 2 ? completes(stage, { challenge, recoveryCode }) : confirms(guarded, { recoveryCode }),
      ),
    );
    expect(done.filter(({ __typename }) => /Success$/.test(__typename))).toHaveLength(1);
    expect(await letterTo(stage, guarded.email, /recovery code/)).toMatchObject({
      text: expect.stringContaining('You have 9 codes left'),
    });
    // What the limit turned away did not reach the code: the store itself is asked by all of them.
    const hash = hashOf(guarded, guarded.recoveryCodes[1] ?? '');
    expect(await spentBy(50, guarded, hash)).toBe(1);
  });

  it('of an app is used once by a sign-in and a fresh proof', async () => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    const totp = guarded.code();
    const asked = [completes(stage, { challenge, totp }), confirms(guarded, { totp }), confirms(guarded, { totp })];
    const done = await Promise.all(asked);
    expect(done.filter(({ __typename }) => /Success$/.test(__typename))).toHaveLength(1);
  });
});

describe('a device that is known', () => {
  it('stays the same one over a sign-in of two steps', async () => {
    const guarded = await aGuarded(stage);
    const { email, tokens } = guarded;
    const asked = { email, password: goodPassword, deviceToken: tokens.deviceToken };
    const { challenge } = await does(stage, undefined, 'signIn', asked);
    const done = await completes(stage, { challenge, totp: guarded.code() });
    const { deviceToken } = done['tokens'] as typeof tokens;
    for (let tries = 0; tries < 10; tries += 1) await does(stage, undefined, 'signIn', { ...asked, password: 'no' });
    const answers = [];
    for (const token of [deviceToken, (await guardedAnew(guarded)).deviceToken])
      answers.push((await does(stage, undefined, 'signIn', { ...asked, deviceToken: token })).__typename);
    expect(answers).toEqual(['TooMany', 'SecondFactorNeeded']);
  });
});

/** How a code of somebody's sheet is kept. */
const hashOf = ({ viewer }: Guarded, code: string): string =>
  hashOfRecoveryCode(sealer(), accountIdOf(viewer.userId), recoveryCodeField.parse(code));

/** How many of so many at the same moment use up a recovery code. */
async function spentBy(many: number, { viewer, email }: Guarded, hash: string): Promise<number> {
  const letter = createLetters(sealer(), stage.clock).make('recovery-code-used', { to: email, left: 8 }, day);
  const spends = Array.from({ length: many }, () =>
    factorStore(stage.accounts).spendRecovery(accountIdOf(viewer.userId), hash, 9, letter),
  );
  return (await Promise.all(spends)).filter((spent) => spent !== null).length;
}
const sealer = () => createSealer(stage.config.AUTH_KEY_SECRET, 'auth');

/** Signs in on a device that nobody knows. */
async function guardedAnew(guarded: Guarded) {
  stage.clock.advance(30_000);
  const { challenge } = await begins(stage, guarded);
  return (await completes(stage, { challenge, totp: guarded.code() }))['tokens'] as Guarded['tokens'];
}
