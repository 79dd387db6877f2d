import { decodeJwt } from 'jose';
import { minute } from '@kelmah/kit/clock/clock';
import { anAuthenticator, type Authenticator, type Misdeed } from '../../test/authenticator';
import { begins, challengeOf, completes, guards, type Guarded } from '../../test/factor-story';
import { adds, aPasskeyOwner, setThePasskeyStage, webUrl, type PasskeyStage } from '../../test/passkey-story';
import { aMember, does, viewerOf, type Tokens } from '../../test/story';

let stage: PasskeyStage;
beforeAll(async () => {
  stage = await setThePasskeyStage();
});
afterAll(() => stage.stop());

type Viewer = Parameters<typeof does>[1];

/** Somebody with an authenticator app and a passkey. */
async function aGuardedOwner(): Promise<Guarded & { device: Authenticator }> {
  const guarded = await guards(stage, await aMember(stage));
  const device = anAuthenticator(webUrl);
  await adds(stage, guarded.viewer, device);
  return { ...guarded, device };
}

const startProof = async (viewer: Viewer, challenge?: string) =>
  (await does(stage, viewer, 'startPasskeyProof', { challenge }))['options'];

const confirmsBy = async (viewer: Viewer, device: Authenticator, misdeed: Misdeed = {}) =>
  does(stage, viewer, 'confirmItIsMe', { passkey: device.get(await startProof(viewer), misdeed) });

const notAccepted = { code: 'WRONG_CODE', field: 'passkey' };

describe('completing a sign-in by a passkey', () => {
  it('is offered beside the app, names the passkeys of the account, and counts as a second factor', async () => {
    const owner = await aGuardedOwner();
    const begun = await begins(stage, owner);
    expect(begun['factors']).toEqual(['TOTP', 'RECOVERY_CODE', 'PASSKEY']);
    const challenge = String(begun['challenge']);
    const options = await startProof(undefined, challenge);
    expect(options).toMatchObject({ allowCredentials: [{ id: owner.device.id }], userVerification: 'required' });
    const done = await completes(stage, { challenge, passkey: owner.device.get(options) });
    expect(done.__typename).toBe('CompleteSignInSuccess');
    expect(decodeJwt((done['tokens'] as Tokens).accessToken)).toMatchObject({ factors: 2 });
  });

  it('takes what was signed for this very sign-in, once', async () => {
    const owner = await aGuardedOwner();
    const [challenge, other] = [await challengeOf(stage, owner), await challengeOf(stage, owner)];
    const forOther = owner.device.get(await startProof(undefined, other));
    expect(await completes(stage, { challenge, passkey: forOther })).toMatchObject(notAccepted);
    const forConfirming = owner.device.get(await startProof(owner.viewer));
    expect(await completes(stage, { challenge, passkey: forConfirming })).toMatchObject(notAccepted);
    const passkey = owner.device.get(await startProof(undefined, challenge));
    const done = await Promise.all(Array.from({ length: 5 }, () => completes(stage, { challenge, passkey })));
    expect(done.filter(({ __typename }) => __typename === 'CompleteSignInSuccess')).toHaveLength(1);
  });

  it("refuses somebody else's passkey", async () => {
    const owner = await aGuardedOwner();
    const thief = await aPasskeyOwner(stage);
    const challenge = await challengeOf(stage, owner);
    const passkey = thief.device.get(await startProof(undefined, challenge));
    expect(await completes(stage, { challenge, passkey })).toMatchObject(notAccepted);
  });

  it('begins with a good challenge alone', async () => {
    const owner = await aGuardedOwner();
    const over = { code: 'WRONG_STATE', field: 'challenge' };
    expect(await does(stage, undefined, 'startPasskeyProof', { challenge: 'forged' })).toMatchObject(over);
    const challenge = await challengeOf(stage, owner);
    stage.clock.advance(minute);
    await does(stage, owner.viewer, 'signOut', { everywhere: true });
    expect(await does(stage, undefined, 'startPasskeyProof', { challenge })).toMatchObject(over);
    const late = await challengeOf(stage, owner);
    stage.clock.advance(10 * minute);
    expect(await does(stage, undefined, 'startPasskeyProof', { challenge: late })).toMatchObject(over);
  });
});

describe('proving by a passkey that it is oneself', () => {
  it('makes the proof fresh, and the session one of two factors', async () => {
    const owner = await aPasskeyOwner(stage);
    stage.clock.advance(20 * minute);
    const done = await confirmsBy(owner.viewer, owner.device);
    expect(viewerOf(String(done['accessToken']))).toEqual({
      ...owner.viewer,
      factors: 2,
      authenticatedAtSeconds: Math.floor(stage.clock.now().getTime() / 1_000),
    });
  });

  it('takes a passkey of the account alone, unlocked, that counts on and says nobody else', async () => {
    const owner = await aPasskeyOwner(stage);
    const other = await aPasskeyOwner(stage);
    const misdeeds: Misdeed[] = [
      { isUnlocked: false },
      { origin: 'https://kelmah.example.evil' },
      { userHandle: 'c29tZWJvZHkgZWxzZQ' },
    ];
    for (const misdeed of misdeeds)
      expect(await confirmsBy(owner.viewer, owner.device, misdeed)).toMatchObject(notAccepted);
    expect(await confirmsBy(owner.viewer, owner.device, { counter: 1 })).toMatchObject({
      ...notAccepted,
      message: expect.stringContaining('seems to be on another device as well'),
    });
    expect(await confirmsBy(owner.viewer, other.device)).toMatchObject(notAccepted);
    const options = await startProof(other.viewer);
    const passkey = owner.device.get(options);
    expect(await does(stage, owner.viewer, 'confirmItIsMe', { passkey })).toMatchObject(notAccepted);
  });

  it('takes a device that does not say whose its passkey is, for the account is known', async () => {
    const owner = await aPasskeyOwner(stage);
    const done = await confirmsBy(owner.viewer, owner.device, { userHandle: null });
    expect(done.__typename).toBe('ConfirmItIsMeSuccess');
  });

  it('is not asked of somebody without a passkey, nor of nobody', async () => {
    const member = await aMember(stage);
    expect(await does(stage, member.viewer, 'startPasskeyProof', {})).toMatchObject({ code: 'NOT_READY' });
    expect(await does(stage, undefined, 'startPasskeyProof', {})).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
