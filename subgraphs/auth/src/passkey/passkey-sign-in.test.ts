import { decodeJwt } from 'jose';
import { ask } from '@kelmah/kit/testing/graph';
import { anAuthenticator, type Misdeed } from '../../test/authenticator';
import {
  aPasskeyOwner,
  entersBy,
  refusedPasskey,
  setThePasskeyStage,
  webUrl,
  type PasskeyStage,
} from '../../test/passkey-story';
import { aMember, does, letterTo, setTheStage, type Tokens } from '../../test/story';

let stage: PasskeyStage;
beforeAll(async () => {
  stage = await setThePasskeyStage();
});
afterAll(() => stage.stop());

const asks = async () => (await does(stage, undefined, 'startPasskeySignIn', {}))['options'] as { challenge: string };
const finishes = (response: unknown) => does(stage, undefined, 'finishPasskeySignIn', { response });

describe('signing in by a passkey', () => {
  it('asks for no address, takes an unlocked device alone, and counts as two factors', async () => {
    const owner = await aPasskeyOwner(stage);
    const options = await asks();
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required', timeout: 300_000 });
    expect(options).not.toHaveProperty('allowCredentials');
    const done = await entersBy(stage, owner.device);
    expect(done).toMatchObject({ __typename: 'FinishPasskeySignInSuccess', account: { email: owner.email } });
    const { accessToken } = done['tokens'] as Tokens;
    expect(decodeJwt(accessToken)).toMatchObject({ sub: owner.viewer.userId, factors: 2 });
  });

  it('says where the browser should look first, where that was asked for', async () => {
    const { options } = await does(stage, undefined, 'startPasskeySignIn', { prefer: 'PHONE' });
    expect(options).toMatchObject({ hints: ['hybrid'] });
  });

  it('is shown to the owner: when it was last used, and by what the account was opened', async () => {
    const owner = await aPasskeyOwner(stage);
    const source = '{ me { passkeys { id name createdAt lastUsedAt backedUp } } }';
    const before = await ask(stage.auth.schema, owner.viewer, source);
    expect(before.data).toMatchObject({
      me: { passkeys: [{ id: owner.device.id, name: 'My phone', lastUsedAt: null, backedUp: true }] },
    });
    stage.clock.advance(60_000);
    await entersBy(stage, owner.device);
    const after = await ask(stage.auth.schema, owner.viewer, source);
    expect(after.data).toMatchObject({ me: { passkeys: [{ lastUsedAt: stage.clock.now() }] } });
  });

  it('finds the account by an index', async () => {
    const plan = await stage.accounts.findOne({ 'passkeys.id': 'some-credential' }).explain('queryPlanner');
    expect(JSON.stringify(plan)).toContain('"indexName":"passkeys"');
  });

  it('works with devices that do not count', async () => {
    const owner = await aPasskeyOwner(stage, false);
    const done = [await entersBy(stage, owner.device), await entersBy(stage, owner.device)];
    expect(done.map(({ __typename }) => __typename)).toEqual(Array(2).fill('FinishPasskeySignInSuccess'));
  });
});

describe('a passkey that is not good', () => {
  const misdeeds: [string, Misdeed][] = [
    ['signed on another site', { origin: 'https://kelmah.example.evil' }],
    ['signed on another port', { origin: 'http://localhost:5174' }],
    ['signed for another host', { rpId: 'evil.example' }],
    ['not unlocked by its owner', { isUnlocked: false }],
    ['signed in a frame of another page', { crossOrigin: true }],
    ['signed a challenge of its own', { challenge: 'bm90IG91ciBjaGFsbGVuZ2U' }],
    ['said nothing of whose it is', { userHandle: null }],
    ['said that it is of another account', { userHandle: 'c29tZWJvZHkgZWxzZQ' }],
  ];

  it('is refused where it counted backwards, and its owner is told to remove it', async () => {
    const owner = await aPasskeyOwner(stage);
    expect(await entersBy(stage, owner.device, { counter: 1 })).toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringContaining('seems to be on another device as well'),
    });
    const letter = await letterTo(stage, owner.email, /passkey of yours may have been copied/);
    expect(letter.text).toContain('On: A phone.');
    expect((await entersBy(stage, owner.device)).__typename).toBe('FinishPasskeySignInSuccess');
  });

  it('that is of another account counts for nothing, not even for a copy', async () => {
    const owner = await aPasskeyOwner(stage);
    await entersBy(stage, owner.device, { userHandle: 'c29tZWJvZHkgZWxzZQ', counter: 1 });
    await entersBy(stage, owner.device, { userHandle: 'c29tZWJvZHkgZWxzZQ', counter: 900 });
    expect((await entersBy(stage, owner.device)).__typename).toBe('FinishPasskeySignInSuccess');
    expect(await stage.auth.activityRecords.all(owner.accountId)).not.toContainEqual(
      expect.objectContaining({ what: 'PASSKEY_COPIED' }),
    );
  });

  it.each(misdeeds)('is refused: %s', async (_what, misdeed) => {
    const owner = await aPasskeyOwner(stage);
    expect(await entersBy(stage, owner.device, misdeed)).toEqual(refusedPasskey);
    const honest = await entersBy(stage, owner.device);
    expect(honest.__typename).toBe('FinishPasskeySignInSuccess');
  });

  it('is refused where nobody knows it, and where it was never added', async () => {
    expect(await entersBy(stage, anAuthenticator(webUrl))).toEqual(refusedPasskey);
    const owner = await aPasskeyOwner(stage);
    const twin = { ...anAuthenticator(webUrl), id: owner.device.id };
    const response = { ...twin.get(await asks()), id: owner.device.id, rawId: owner.device.id };
    expect(await finishes(response)).toEqual(refusedPasskey);
  });

  it('is refused where the signature or what was signed was altered', async () => {
    const owner = await aPasskeyOwner(stage);
    const altered = async (field: 'signature' | 'authenticatorData') => {
      const signed = owner.device.get(await asks());
      const bytes = Buffer.from(signed.response[field], 'base64url');
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      return finishes({ ...signed, response: { ...signed.response, [field]: bytes.toString('base64url') } });
    };
    expect([await altered('signature'), await altered('authenticatorData')]).toEqual([refusedPasskey, refusedPasskey]);
  });

  it.each([{}, { id: 'x' }, { id: { $ne: null }, rawId: 'x', type: 'public-key', response: {} }])(
    'is refused where it is no passkey at all: %j',
    async (response) => {
      expect(await finishes(response)).toEqual(refusedPasskey);
    },
  );

  it('is refused where the account has not proved its address', async () => {
    const owner = await aPasskeyOwner(stage);
    await stage.accounts.updateOne({ _id: owner.accountId }, { $set: { emailVerifiedAt: null } });
    expect(await entersBy(stage, owner.device)).toEqual(refusedPasskey);
  });
});

describe('a challenge', () => {
  it('is good once', async () => {
    const owner = await aPasskeyOwner(stage);
    const options = await asks();
    const first = await finishes(owner.device.get(options));
    expect(first.__typename).toBe('FinishPasskeySignInSuccess');
    expect(await finishes(owner.device.get(options))).toEqual(refusedPasskey);
  });

  it('signs in once where it is answered eight times at the same moment', async () => {
    const owner = await aPasskeyOwner(stage, false);
    const response = owner.device.get(await asks());
    const done = await Promise.all(Array.from({ length: 8 }, () => finishes(response)));
    expect(done.filter(({ __typename }) => __typename === 'FinishPasskeySignInSuccess')).toHaveLength(1);
    expect(done.filter(({ __typename }) => __typename === 'NotAllowed')).toHaveLength(7);
  });

  it('is used up by a wrong answer', async () => {
    const owner = await aPasskeyOwner(stage);
    const options = await asks();
    await finishes(owner.device.get(options, { isUnlocked: false }));
    expect(await finishes(owner.device.get(options))).toEqual(refusedPasskey);
  });

  it('is kept for five minutes, in Redis alone and not as it is', async () => {
    const { challenge } = await asks();
    const keys = await stage.redis.commands.keys(stage.redis.key('passkey', 'sign-in', '*'));
    expect(keys.join()).not.toContain(challenge);
    const lives = await Promise.all(keys.map((key) => stage.redis.commands.pttl(key)));
    expect(Math.max(...lives)).toBeGreaterThan(290_000);
    expect(Math.max(...lives)).toBeLessThanOrEqual(300_000);
  });

  it('is over once Redis has forgotten it', async () => {
    const owner = await aPasskeyOwner(stage);
    const response = owner.device.get(await asks());
    const keys = await stage.redis.commands.keys(stage.redis.key('passkey', '*'));
    await stage.redis.commands.del(...keys);
    expect(await finishes(response)).toEqual(refusedPasskey);
  });

  it('that was given out for something else opens nothing', async () => {
    const owner = await aPasskeyOwner(stage);
    const forProof = await does(stage, owner.viewer, 'startPasskeyProof', {});
    expect(await finishes(owner.device.get(forProof['options']))).toEqual(refusedPasskey);
    const forNew = await does(stage, owner.viewer, 'startPasskey', {});
    expect(await finishes(owner.device.get(forNew['options']))).toEqual(refusedPasskey);
  });
});

describe('passkeys', () => {
  it('are refused in clear words where Kelmah is opened by a number', async () => {
    const other = await setTheStage({ WEB_URL: 'http://127.0.0.1:5173' });
    const member = await aMember(other);
    const needsName = {
      __typename: 'Conflict',
      code: 'NOT_READY',
      message: 'Passkeys work only where Kelmah is opened by its name, not by a number such as 127.0.0.1.',
      field: null,
    };
    expect(await does(other, undefined, 'startPasskeySignIn', {})).toEqual(needsName);
    expect(await does(other, member.viewer, 'startPasskey', {})).toEqual(needsName);
    const device = anAuthenticator('http://127.0.0.1:5173');
    const response = device.get({ challenge: 'YW55dGhpbmc', rpId: '127.0.0.1' });
    expect(await does(other, undefined, 'finishPasskeySignIn', { response })).toEqual(refusedPasskey);
    await other.stop();
  });

  it('are asked for so often and no more from one address', async () => {
    const from = (address: string) => does(stage, undefined, 'startPasskeySignIn', {}, address);
    for (let times = 0; times < 240; times += 1) await from('192.0.2.7');
    expect((await from('192.0.2.7')).__typename).toBe('TooMany');
    expect((await from('192.0.2.8')).__typename).toBe('StartPasskeySignInSuccess');
  });
});
