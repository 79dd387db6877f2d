import { connectLegacy, LegacyAway } from '@kelmah/kit/postgres/legacy-postgres';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import {
  anOldHand,
  aStranger,
  bcrypt,
  comesBack,
  oldPassword,
  setTheLegacyStage,
  signInBy,
  type LegacyStage,
} from '../../test/legacy-story';
import { aMember, anAddress, codeTo, does, goodPassword, letterTo, lettersTo, signUpForm } from '../../test/story';

let stage: LegacyStage;
beforeAll(async () => {
  stage = await setTheLegacyStage();
});
afterAll(() => stage.stop());

const signIn = (email: string, password?: string) => signInBy(stage, email, password);
const accountOf = (email: string) => stage.accounts.findByEmail(email);
const wrong = { __typename: 'NotAllowed', message: 'The e-mail address or the password is not right.' };

describe('signing in for the first time', () => {
  test.each(['2a', '2b', '2y'] as const)('with a hash of the form %s moves the account', async (version) => {
    const password = await bcrypt(oldPassword, version);
    const { id, address } = await anOldHand(stage, { password, email: ` Esi.${version}@Old.Example ` });
    expect(await signIn(address)).toMatchObject({
      __typename: 'SignInSuccess',
      account: { email: address, emailVerified: true, roles: ['HIRER'] },
    });
    expect(await accountOf(address)).toMatchObject({
      name: 'Yaa Asantewaa',
      password: expect.stringMatching(/^\$argon2id\$/) as string,
      legacy: { id, movedBy: 'sign-in' },
      createdAt: new Date('2021-03-06T09:00:00Z'),
    });
    expect((await signIn(address)).__typename).toBe('SignInSuccess');
  });

  test('says once that they are here, with their number in the older system', async () => {
    const { id, address } = await anOldHand(stage, {
      role: 'Artisan',
      phone: '00233 24 412 3456',
      phone_verified: true,
    });
    await signIn(address);
    await signIn(address);
    const account = await accountOf(address);
    const { data } = await stage.probe.waitFor('account.registered', account?.userId);
    expect(data).toEqual({
      ...{ userId: account?.userId, name: 'Yaa Asantewaa', email: address },
      ...{ roles: ['WORKER'], locale: 'en', legacyId: id },
    });
    expect((await stage.probe.waitFor('account.phone-verified', account?.userId)).data.phone).toBe('+233244123456');
    expect(
      stage.probe.heard.filter(({ type, subject }) => type === 'account.registered' && subject === account?.userId),
    ).toHaveLength(1);
  });

  test('by many at the same moment makes one account', async () => {
    const { address, id } = await anOldHand(stage);
    const done = await Promise.all(Array.from({ length: 8 }, () => signIn(address)));
    expect(done.map(({ __typename }) => __typename)).toEqual(Array(8).fill('SignInSuccess'));
    expect(await stage.accounts.model.countDocuments({ 'legacy.id': id })).toBe(1);
  });

  test('is refused with a wrong password as for anybody', async () => {
    const { address } = await anOldHand(stage);
    expect(await signIn(address, 'another password')).toMatchObject(wrong);
    expect(await signIn(aStranger())).toMatchObject(wrong);
    expect((await signIn(address)).__typename).toBe('SignInSuccess');
  });

  test('asks for a code where the older system had not proved the address', async () => {
    const { address, id } = await anOldHand(stage, {
      email_verified: false,
      phone: '024 412 3457',
      phone_verified: true,
    });
    expect(await signIn(address)).toMatchObject({ code: 'NOT_READY' });
    // A number beside an address that nobody proved may be anybody's.
    expect(await accountOf(address)).toMatchObject({ emailVerifiedAt: null, phoneVerifiedAt: null });
    expect(await accountOf(address)).not.toHaveProperty('phone');
    const code = await codeTo(stage, address, /is your Kelmah code/);
    expect((await does(stage, undefined, 'verifyEmail', { email: address, code })).__typename).toBe(
      'VerifyEmailSuccess',
    );
    const { data } = await stage.probe.waitFor('account.registered', (await accountOf(address))?.userId);
    expect(data.legacyId).toBe(id);
  });

  test('is not forgotten with the sign-ups that nobody proved', async () => {
    const { address } = await anOldHand(stage, { email_verified: false });
    await signIn(address);
    await stage.accounts.forgetUnproved(new Date());
    expect(await accountOf(address)).not.toBeNull();
  });

  test('is possible for the first of those who share an address, and for nobody who was shut out', async () => {
    const first = await anOldHand(stage, { email: 'Twin@old.example' });
    await anOldHand(stage, { email: 'twin@OLD.example', password: await bcrypt('the second of two') });
    expect(await signIn('twin@old.example', 'the second of two')).toMatchObject(wrong);
    expect((await signIn('twin@old.example')).__typename).toBe('SignInSuccess');
    expect(await accountOf('twin@old.example')).toMatchObject({ legacy: { id: first.id } });

    const { address } = await anOldHand(stage, { status: ' Blocked ' });
    expect(await signIn(address)).toMatchObject(wrong);
    expect(await accountOf(address)).toBeNull();
  });
});

describe('an address that is in the older system', () => {
  test('cannot be signed up with: its owner is told that there is an account', async () => {
    const { address } = await anOldHand(stage);
    expect((await does(stage, undefined, 'signUp', signUpForm(address))).__typename).toBe('SignUpSuccess');
    await letterTo(stage, address, /already have a Kelmah account/);
    expect((await signIn(address)).__typename).toBe('SignInSuccess');
  });

  test('gives no way back in to who was shut out', async () => {
    const { address } = await anOldHand(stage, { status: 'banned' });
    expect((await does(stage, undefined, 'signUp', signUpForm(address))).__typename).toBe('SignUpSuccess');
    expect((await does(stage, undefined, 'requestPasswordReset', { email: address })).__typename).toBe(
      'RequestPasswordResetSuccess',
    );
    await stage.auth.chores.sendLetters();
    expect([await accountOf(address), lettersTo(stage, address)]).toEqual([null, []]);
  });

  test('gets a new password by a code, whatever hash was there', async () => {
    const { address } = await anOldHand(stage, { password: 'e10adc3949ba59abbe56e057f20f883e' });
    expect(await signIn(address, '123456')).toMatchObject(wrong);
    await does(stage, undefined, 'requestPasswordReset', { email: address });
    const code = await codeTo(stage, address, /code for a new password/);
    const done = await does(stage, undefined, 'resetPassword', { email: address, code, newPassword: goodPassword });
    expect(done.__typename).toBe('ResetPasswordSuccess');
    expect((await signIn(address, goodPassword)).__typename).toBe('SignInSuccess');
  });

  test('is not kept by a sign-up that nobody proved', async () => {
    const email = anAddress();
    await does(stage, undefined, 'signUp', signUpForm(email));
    await anOldHand(stage, { email });
    expect(await signIn(email, goodPassword)).toMatchObject(wrong);
    expect((await signIn(email)).__typename).toBe('SignInSuccess');
  });

  test('is not moved again after its account was erased', async () => {
    const { id, address } = await anOldHand(stage);
    await signIn(address);
    const account = await stage.accounts.findByEmail(address);
    if (!account) throw new Error('Not moved');
    await stage.auth.erasures.bury(account, stage.clock.now());
    const moves = stage.accounts.model.db.collection<{ _id: number }>('legacy_moves');
    expect(await moves.findOne({ _id: id })).toMatchObject({ accountId: account._id });
    expect(await signIn(address)).toMatchObject(wrong);
    // Where a crash had kept it from being noted, the stone in its place says it.
    await moves.deleteOne({ _id: id });
    expect(await signIn(address)).toMatchObject(wrong);
    expect(await accountOf(address)).toBeNull();
  });
});

describe('while the older system is away', () => {
  afterEach(() => comesBack(stage));

  test('who is here signs in; nobody is told that a password is wrong', async () => {
    const member = await aMember(stage);
    const { address } = await anOldHand(stage);
    stage.old.goAway();
    expect((await signIn(member.email, goodPassword)).__typename).toBe('SignInSuccess');
    const away = /not available right now/;
    await expect(signIn(address)).rejects.toThrow(away);
    await expect(signIn(aStranger())).rejects.toThrow(away);
    await expect(signIn(member.email, 'not this one')).rejects.toThrow(away);
    await expect(does(stage, undefined, 'signUp', signUpForm(aStranger()))).rejects.toThrow(away);
    await expect(does(stage, undefined, 'signUp', signUpForm(member.email))).rejects.toThrow(away);
    await comesBack(stage);
    expect((await signIn(address)).__typename).toBe('SignInSuccess');
  });

  test('a way in that is cut midway loses nobody', async () => {
    const { address } = await anOldHand(stage);
    const tries = Array.from({ length: 4 }, () => signIn(address).catch((error: Error) => error.message));
    stage.old.goAway();
    await Promise.all(tries);
    await comesBack(stage);
    expect((await signIn(address)).__typename).toBe('SignInSuccess');
  });
});

test('a question is answered by those who may only read; what was there stays as it was', async () => {
  const before = await stage.old.contents();
  const database = connectLegacy({ url: stage.old.url, service: 'test', logger: testLogger() });
  await expect(database.query('UPDATE users SET email = $1', ['x@y.example'])).rejects.toThrow(/read-only/);
  // Having been refused, it rests; then it is asked again.
  await expect(database.query('SELECT 1 AS one', [])).rejects.toThrow(LegacyAway);
  await eventually(async () => expect(await database.query('SELECT 1 AS one', [])).toEqual([{ one: 1 }]));
  await database.stop();
  expect(await stage.old.contents()).toBe(before);
});
