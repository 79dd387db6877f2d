import { hour, minute } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import {
  aMember,
  does,
  setTheStage,
  textTo,
  viewerOf,
  wrongCodeFor,
  type Person,
  type Stage,
  type Tokens,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

let numbers = 0;
/** A number that no other test uses. */
const aNumber = () => `+23320555${String((numbers += 1)).padStart(4, '0')}`;
const refusedCode = {
  __typename: 'Conflict',
  code: 'WRONG_CODE',
  field: 'code',
  message: 'This code is not right or no longer good. Ask for a new one.',
};

const asks = (phone: string, more: { deviceToken?: string } = {}, address?: string) =>
  does(stage, undefined, 'requestPhoneSignInCode', { phone, ...more }, address);
const finishes = (phone: string, code: string, more: { device?: string; deviceToken?: string } = {}) =>
  does(stage, undefined, 'finishPhoneSignIn', { phone, code, ...more });
const textsTo = (phone: string) => stage.texts.filter(({ to }) => to === phone);

/** The code of the latest text message that is about signing in. */
const signInCode = (phone: string, nth = 1) =>
  eventually(() => {
    const found = textsTo(phone).filter(({ text }) => /sign in with|hyɛn mu/.test(text))[nth - 1];
    if (!found) throw new Error(`No text message ${nth} to ${phone} yet`);
    return /\b(\d{6})\b/.exec(found.text)?.[1] ?? '';
  });

/** Somebody with an account and a proved number. */
async function aCaller(more: Record<string, unknown> = {}): Promise<Person & { phone: string }> {
  const member = await aMember(stage, more);
  const phone = aNumber();
  await does(stage, member.viewer, 'requestPhoneCode', { phone });
  await does(stage, member.viewer, 'verifyPhone', { phone, code: await textTo(stage, phone) });
  return { ...member, phone };
}

describe('signing in by phone', () => {
  it('takes the number as people write it and the code that was sent to it', async () => {
    const { phone, email, viewer } = await aCaller();
    const written = `0${phone.slice(4, 6)} ${phone.slice(6, 9)} ${phone.slice(9)}`;
    const codeExpiresAt = new Date(stage.clock.now().getTime() + 10 * minute).toISOString();
    expect(await asks(written)).toEqual({ __typename: 'RequestPhoneSignInCodeSuccess', phone, codeExpiresAt });
    const code = await signInCode(phone);
    expect(textsTo(phone).at(-1)?.text).toBe(
      `Kelmah: sign in with ${code}. It is good for 10 minutes. Whoever asks you for it is not from Kelmah.`,
    );
    const done = await finishes(written, code, { device: 'Tecno Spark' });
    const id = viewer.userId.replace('usr_', 'acc_');
    expect(done).toEqual({
      __typename: 'FinishPhoneSignInSuccess',
      tokens: expect.objectContaining({ deviceToken: expect.any(String) }),
      account: { id, email, emailVerified: true, roles: ['HIRER'], locale: 'EN' },
    });
    const signedIn = viewerOf((done['tokens'] as Tokens).accessToken);
    expect(signedIn.userId).toBe(viewer.userId);
    expect(signedIn.sessionId).not.toBe(viewer.sessionId);
  });

  it('writes in the language of the account', async () => {
    const member = await aMember(stage, { locale: 'TW' });
    const phone = aNumber();
    await does(stage, member.viewer, 'requestPhoneCode', { phone });
    await does(stage, member.viewer, 'verifyPhone', { phone, code: await textTo(stage, phone) });
    await asks(phone);
    const code = await signInCode(phone);
    expect(textsTo(phone).at(-1)?.text).toBe(`Kelmah: fa ${code} hyɛn mu. Ɛbɛyɛ adwuma simma 10. Nka nkyerɛ obiara.`);
  });

  it('answers an unknown number, one that waits to be proved, and a known one alike, and writes to the last alone', async () => {
    const { phone } = await aCaller();
    const waiting = aNumber();
    await does(stage, (await aMember(stage)).viewer, 'requestPhoneCode', { phone: waiting });
    await textTo(stage, waiting);
    const unknown = aNumber();
    const codeExpiresAt = new Date(stage.clock.now().getTime() + 10 * minute).toISOString();
    for (const one of [unknown, waiting, phone])
      expect(await asks(one)).toEqual({ __typename: 'RequestPhoneSignInCodeSuccess', phone: one, codeExpiresAt });
    await signInCode(phone);
    await stage.auth.chores.sendLetters();
    expect([textsTo(unknown).length, textsTo(waiting).length]).toEqual([0, 1]);
  });

  it('refuses a wrong code, an unknown number, a code for something else and one that was used, all alike', async () => {
    const { phone, viewer } = await aCaller();
    await asks(phone);
    const code = await signInCode(phone);
    const wrong = await finishes(phone, wrongCodeFor(code));
    const unknown = await finishes(aNumber(), code);
    expect((await finishes(phone, code)).__typename).toBe('FinishPhoneSignInSuccess');
    const used = await finishes(phone, code);
    await does(stage, viewer, 'requestPhoneCode', { phone });
    await stage.auth.chores.sendLetters();
    const other = await finishes(phone, await textTo(stage, phone));
    expect([wrong, unknown, used, other]).toEqual(Array(4).fill(refusedCode));
  });

  it('takes a code for ten minutes, five tries, and once, however many ask at once', async () => {
    const { phone } = await aCaller();
    await asks(phone);
    const late = await signInCode(phone);
    stage.clock.advance(10 * minute);
    expect(await finishes(phone, late)).toEqual(refusedCode);
    await asks(phone);
    const guessed = await signInCode(phone, 2);
    await Promise.all(Array.from({ length: 5 }, () => finishes(phone, wrongCodeFor(guessed))));
    expect(await finishes(phone, guessed)).toEqual(refusedCode);
    await asks(phone);
    const code = await signInCode(phone, 3);
    const done = await Promise.all(Array.from({ length: 5 }, () => finishes(phone, code)));
    expect(done.filter(({ __typename }) => __typename === 'FinishPhoneSignInSuccess')).toHaveLength(1);
  });

  it('sends five messages an hour to a number, known or not, and five more for a device that is known', async () => {
    const { phone, tokens } = await aCaller();
    stage.clock.advance(hour);
    for (const one of [phone, aNumber()]) {
      for (let tries = 0; tries < 5; tries += 1) await asks(one);
      expect((await asks(one)).__typename).toBe('TooMany');
    }
    const { deviceToken } = tokens;
    expect((await asks(phone, { deviceToken })).__typename).toBe('RequestPhoneSignInCodeSuccess');
  });

  it('sends sixty messages an hour for one address, whoever they go to', async () => {
    await Promise.all(Array.from({ length: 60 }, () => asks(aNumber(), {}, '203.0.113.20')));
    expect((await asks(aNumber(), {}, '203.0.113.20')).__typename).toBe('TooMany');
    expect((await asks(aNumber(), {}, '203.0.113.21')).__typename).toBe('RequestPhoneSignInCodeSuccess');
  });

  it('is refused where it reads like no number', async () => {
    const message = 'Write a phone number such as 024 412 3456.';
    const refused = { __typename: 'InvalidInput', code: 'INVALID_INPUT', field: 'phone', message };
    expect([await asks('my phone'), await finishes('12', '123456')]).toEqual([refused, refused]);
  });
});
