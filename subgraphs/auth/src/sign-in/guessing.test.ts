import { minute } from '@kelmah/kit/clock/clock';
import {
  aMember,
  anAddress,
  codeTo,
  does,
  goodPassword,
  letterTo,
  lettersTo,
  setTheStage,
  signsIn,
  type Stage,
} from '../../test/story';
import type { Tokens } from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const signIn = async (email: string, password: string, more: { deviceToken?: string; address?: string } = {}) => {
  const { address, ...input } = more;
  return (await does(stage, undefined, 'signIn', { email, password, ...input }, address)).__typename;
};

describe('guessing at one account', () => {
  it('a thousand times from a thousand addresses fails, and its owner signs in on a device it knows', async () => {
    const member = await aMember(stage);
    const { deviceToken } = member.tokens;
    const met = new Map<string, number>();
    for (let round = 0; round < 10; round += 1) {
      const guesses = Array.from({ length: 100 }, (_, index) =>
        signIn(member.email, `guess ${round} ${index}`, { address: `203.0.${round}.${index}` }),
      );
      for (const answer of await Promise.all(guesses)) met.set(answer, (met.get(answer) ?? 0) + 1);
    }
    expect(Object.fromEntries(met)).toEqual({ NotAllowed: 10, TooMany: 990 });
    const told = await letterTo(stage, member.email, /Somebody tries to sign in/);
    expect(lettersTo(stage, member.email).filter(({ subject }) => subject === told.subject)).toHaveLength(1);
    // Not even the right password is taken from a stranger now, so that the guesses tell nothing.
    expect(await signIn(member.email, goodPassword, { address: '198.51.100.7' })).toBe('TooMany');
    expect(await signIn(member.email, goodPassword, { deviceToken, address: '198.51.100.8' })).toBe('SignInSuccess');
  }, 120_000);

  it('from a known device has a limit of its own, and leaves that of others', async () => {
    const member = await aMember(stage);
    const { deviceToken } = member.tokens;
    const other = (await signsIn(stage, member)).deviceToken;
    for (let tries = 0; tries < 10; tries += 1) await signIn(member.email, `guess ${tries}`, { deviceToken });
    expect(await signIn(member.email, goodPassword, { deviceToken })).toBe('TooMany');
    expect(await signIn(member.email, goodPassword, { deviceToken: other })).toBe('SignInSuccess');
    expect(await signIn(member.email, goodPassword)).toBe('SignInSuccess');
    stage.clock.advance(15 * minute);
    expect(await signIn(member.email, goodPassword, { deviceToken })).toBe('SignInSuccess');
  });

  it("is not helped by a device that another account knows, nor by one from before the password's change", async () => {
    const [member, thief] = [await aMember(stage), await aMember(stage)];
    await does(stage, undefined, 'requestPasswordReset', { email: member.email });
    const code = await codeTo(stage, member.email, /is your code for a new password/);
    const newPassword = 'a garden of yellow yams';
    const reset = await does(stage, undefined, 'resetPassword', { email: member.email, code, newPassword });
    for (let tries = 0; tries < 10; tries += 1) await signIn(member.email, `guess ${tries}`);
    for (const { deviceToken } of [thief.tokens, member.tokens])
      expect(await signIn(member.email, newPassword, { deviceToken })).toBe('TooMany');
    const { deviceToken } = reset['tokens'] as Tokens;
    expect(await signIn(member.email, newPassword, { deviceToken })).toBe('SignInSuccess');
  });

  it('goes on with the same device after refreshing, also for one that had lost its token', async () => {
    const member = await aMember(stage);
    const { refreshToken, deviceToken } = member.tokens;
    const kept = await does(stage, undefined, 'refreshSession', { refreshToken, deviceToken });
    const tokens = kept['tokens'] as Tokens;
    const lost = await does(stage, undefined, 'refreshSession', { refreshToken: tokens.refreshToken });
    for (let tries = 0; tries < 10; tries += 1) await signIn(member.email, `guess ${tries}`, { deviceToken });
    const known = [tokens, lost['tokens'] as Tokens].map((one) => one.deviceToken);
    const met = [];
    for (const token of known) met.push(await signIn(member.email, goodPassword, { deviceToken: token }));
    expect(met).toEqual(['TooMany', 'SignInSuccess']);
  });
});

describe('guessing from one address', () => {
  it('ends after sixty tries, whoever is guessed at; success is not counted', async () => {
    const address = '203.0.113.5';
    const member = await aMember(stage);
    for (let round = 0; round < 7; round += 1) {
      const entered = Array.from({ length: 9 }, () => signIn(member.email, goodPassword, { address }));
      expect(new Set(await Promise.all(entered))).toEqual(new Set(['SignInSuccess']));
    }
    await Promise.all(Array.from({ length: 60 }, () => signIn(anAddress(), goodPassword, { address })));
    expect(await signIn(member.email, goodPassword, { address })).toBe('TooMany');
    expect(await signIn(member.email, goodPassword, { address: '203.0.113.6' })).toBe('SignInSuccess');
    const { deviceToken } = member.tokens;
    expect(await signIn(member.email, goodPassword, { address, deviceToken })).toBe('SignInSuccess');
  });

  it('counts what asks for letters too, and keeps the address nowhere', async () => {
    const address = '203.0.113.99';
    await Promise.all(
      Array.from({ length: 60 }, () => does(stage, undefined, 'requestPasswordReset', { email: anAddress() }, address)),
    );
    const late = await does(stage, undefined, 'requestPasswordReset', { email: anAddress() }, address);
    expect(late.__typename).toBe('TooMany');
    const keys = await stage.redis.commands.keys(stage.redis.key('limit', '*'));
    expect(keys.length).toBeGreaterThan(60);
    expect(keys.join(' ')).not.toMatch(/203\.0|@/);
  });
});
