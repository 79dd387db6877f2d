import { minute } from '@kelmah/kit/clock/clock';
import { anAuthenticator, type Misdeed } from '../../test/authenticator';
import {
  adds,
  aPasskeyOwner,
  entersBy,
  refusedPasskey,
  setThePasskeyStage,
  webUrl,
  type PasskeyStage,
} from '../../test/passkey-story';
import { aMember, does, lettersTo, letterTo, signsIn, viewerOf, type Tokens } from '../../test/story';

let stage: PasskeyStage;
beforeAll(async () => {
  stage = await setThePasskeyStage();
});
afterAll(() => stage.stop());

type Viewer = Parameters<typeof does>[1];
const removes = (viewer: Viewer, passkeyId: string) => does(stage, viewer, 'removePasskey', { passkeyId });
const freshly = (tokens: unknown) => viewerOf((tokens as Tokens).accessToken);

describe('adding a passkey', () => {
  it('asks for one that is kept on the device and unlocked, and tells it nothing of the person but a handle', async () => {
    const member = await aMember(stage);
    const { options } = await does(stage, member.viewer, 'startPasskey', { prefer: 'THIS_DEVICE' });
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Kelmah' },
      user: { name: member.email, displayName: 'Ama Mensah', id: expect.stringMatching(/^[\w-]{43}$/) },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      hints: ['client-device'],
      excludeCredentials: [],
    });
    expect(JSON.stringify(options)).not.toContain(member.viewer.userId);
  });

  it('gives all passkeys of an account one handle, names those there are, and writes to the owner', async () => {
    const owner = await aPasskeyOwner(stage);
    const { options } = await does(stage, owner.viewer, 'startPasskey', {});
    expect(options).toMatchObject({
      user: { id: owner.device.state.handle },
      excludeCredentials: [{ id: owner.device.id }],
    });
    const second = anAuthenticator(webUrl);
    const done = await adds(stage, owner.viewer, second);
    expect(done).toMatchObject({
      passkey: { id: second.id, name: 'My phone', backedUp: true, lastUsedAt: null },
      account: { passkeys: [{ id: owner.device.id }, { id: second.id }] },
    });
    expect((await letterTo(stage, owner.email, /passkey/i)).to).toBe(owner.email);
  });

  const misdeeds: [string, Misdeed][] = [
    ['made on another site', { origin: 'https://kelmah.example.evil' }],
    ['made for another host', { rpId: 'evil.example' }],
    ['not unlocked', { isUnlocked: false }],
    ['made in a frame of another page', { crossOrigin: true }],
    ['made for a challenge of its own', { challenge: 'bm90IG91ciBjaGFsbGVuZ2U' }],
    ['with certificates that would send us elsewhere', { certificates: true }],
  ];
  it.each(misdeeds)('refuses one that was %s', async (_what, misdeed) => {
    const member = await aMember(stage);
    const device = anAuthenticator(webUrl);
    expect(await adds(stage, member.viewer, device, misdeed)).toEqual(refusedPasskey);
    expect(await entersBy(stage, device)).toEqual(refusedPasskey);
  });

  it('does not let another account have the same one, nor the same account have it twice', async () => {
    const owner = await aPasskeyOwner(stage);
    const thief = await aMember(stage);
    expect(await adds(stage, thief.viewer, owner.device)).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await adds(stage, owner.viewer, owner.device)).toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  it('takes a fresh proof', async () => {
    const member = await aMember(stage);
    stage.clock.advance(11 * minute);
    expect(await does(stage, member.viewer, 'startPasskey', {})).toMatchObject({ code: 'REAUTHENTICATE' });
  });

  it('is finished in the session that gave the fresh proof, once', async () => {
    const member = await aMember(stage);
    const elsewhere = freshly(await signsIn(stage, member, 'a stolen session'));
    const { options } = await does(stage, member.viewer, 'startPasskey', {});
    const finishes = (viewer: Viewer) =>
      does(stage, viewer, 'finishPasskey', { response: anAuthenticator(webUrl).create(options), name: 'Phone' });
    expect(await finishes(elsewhere)).toEqual(refusedPasskey);
    expect(await finishes(member.viewer)).toEqual(refusedPasskey);
    expect((await adds(stage, member.viewer)).__typename).toBe('FinishPasskeySuccess');
  });

  it('stops at ten, also where two are added at the same moment', async () => {
    const member = await aMember(stage);
    for (let count = 0; count < 9; count += 1) await adds(stage, member.viewer);
    const two = await Promise.all([adds(stage, member.viewer), adds(stage, member.viewer)]);
    expect(two.map((done) => done['code'] ?? done.__typename).sort()).toEqual([
      'FinishPasskeySuccess',
      'LIMIT_REACHED',
    ]);
    expect(await does(stage, member.viewer, 'startPasskey', {})).toMatchObject({ code: 'LIMIT_REACHED' });
  });

  it('takes the second factor of staff who have one, and not their password alone', async () => {
    const owner = await aPasskeyOwner(stage);
    await stage.accounts.updateOne({ _id: owner.accountId }, { $addToSet: { roles: 'STAFF' } });
    const byPassword = freshly(await signsIn(stage, owner));
    for (const begins of ['startPasskey', 'startTotp'])
      expect(await does(stage, byPassword, begins, {})).toMatchObject({ code: 'REAUTHENTICATE' });
    const byPasskey = freshly((await entersBy(stage, owner.device))['tokens']);
    expect((await adds(stage, byPasskey)).__typename).toBe('FinishPasskeySuccess');
    expect((await does(stage, byPasskey, 'startTotp', {})).__typename).toBe('StartTotpSuccess');
  });

  it('asks for a name', async () => {
    const member = await aMember(stage);
    const done = await does(stage, member.viewer, 'finishPasskey', { response: {}, name: ' \n ' });
    expect(done).toMatchObject({ __typename: 'InvalidInput', field: 'name', message: 'Give the passkey a name.' });
  });
});

describe('renaming a passkey', () => {
  it('is for its owner', async () => {
    const owner = await aPasskeyOwner(stage);
    const other = await aMember(stage);
    const renames = (viewer: Viewer) =>
      does(stage, viewer, 'renamePasskey', { passkeyId: owner.device.id, name: '  The  blue phone ' });
    expect(await renames(owner.viewer)).toMatchObject({ passkey: { id: owner.device.id, name: 'The blue phone' } });
    expect(await renames(other.viewer)).toMatchObject({ __typename: 'NotFound', field: 'passkeyId' });
  });
});

describe('removing a passkey', () => {
  it('closes the way in and writes to the owner', async () => {
    const owner = await aPasskeyOwner(stage);
    expect(await removes(owner.viewer, owner.device.id)).toEqual({
      __typename: 'RemovePasskeySuccess',
      account: { passkeys: [] },
    });
    expect(await entersBy(stage, owner.device)).toEqual(refusedPasskey);
    await letterTo(stage, owner.email, /removed/i);
    expect(await removes(owner.viewer, owner.device.id)).toMatchObject({ __typename: 'NotFound' });
  });

  it('is for its owner, with a fresh proof', async () => {
    const owner = await aPasskeyOwner(stage);
    const other = await aMember(stage);
    expect(await removes(other.viewer, owner.device.id)).toMatchObject({ __typename: 'NotFound' });
    stage.clock.advance(11 * minute);
    expect(await removes(owner.viewer, owner.device.id)).toMatchObject({ code: 'REAUTHENTICATE' });
    expect(lettersTo(stage, owner.email).filter(({ subject }) => /removed/i.test(subject))).toEqual([]);
  });

  it('leaves a last way in, also where two are removed at the same moment', async () => {
    const owner = await aPasskeyOwner(stage);
    const second = anAuthenticator(webUrl);
    await adds(stage, owner.viewer, second);
    await stage.accounts.updateOne({ _id: owner.accountId }, { $set: { password: null } });
    const done = await Promise.all([owner.device, second].map(({ id }) => removes(owner.viewer, id)));
    expect(done.map((one) => one['message'] ?? one.__typename).sort()).toEqual([
      'RemovePasskeySuccess',
      'This is your last way in. Choose a password or add another way first.',
    ]);
    const another = { identities: [{ id: 'an identity' }] };
    await stage.accounts.updateOne({ _id: owner.accountId }, { $set: another }, { strict: false });
    const left = (await stage.accounts.findById(owner.accountId).lean())?.passkeys?.[0];
    expect(await removes(owner.viewer, left?.id ?? '')).toMatchObject({ __typename: 'RemovePasskeySuccess' });
  });

  it('leaves staff a second factor', async () => {
    const owner = await aPasskeyOwner(stage);
    await stage.accounts.updateOne({ _id: owner.accountId }, { $addToSet: { roles: 'STAFF' } });
    expect(await removes(owner.viewer, owner.device.id)).toMatchObject({
      code: 'NOT_READY',
      message: 'Staff keep a second factor. Add another one before you remove this one.',
    });
  });
});
