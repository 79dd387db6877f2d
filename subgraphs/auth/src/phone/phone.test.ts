import { hour, minute } from '@kelmah/kit/clock/clock';
import { answerOf, aPerson } from '@kelmah/kit/testing/graph';
import { aMember, does, setTheStage, textTo, wrongCodeFor, type Person, type Stage } from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

let numbers = 0;
/** A number that no other test uses. */
const aNumber = () => `+23324412${String((numbers += 1)).padStart(4, '0')}`;
const refusedCode = {
  __typename: 'Conflict',
  code: 'WRONG_CODE',
  field: 'code',
  message: 'This code is not right or no longer good. Ask for a new one.',
};
const asks = (person: Person, phone: string) => does(stage, person.viewer, 'requestPhoneCode', { phone });
const proves = (person: Person, phone: string, code: string) =>
  does(stage, person.viewer, 'verifyPhone', { phone, code });

describe('a phone number', () => {
  it('is read as people write it and proved by a code', async () => {
    const member = await aMember(stage);
    const phone = aNumber();
    const written = `0${phone.slice(4, 6)} ${phone.slice(6, 9)} ${phone.slice(9)}`;
    const codeExpiresAt = new Date(stage.clock.now().getTime() + 10 * minute).toISOString();
    expect(await asks(member, written)).toEqual({ __typename: 'RequestPhoneCodeSuccess', phone, codeExpiresAt });
    const source = '{ me { phone phoneVerified } }';
    const before = await answerOf(stage.auth.schema, member.viewer, source);
    expect(before).toEqual({ me: { phone, phoneVerified: false } });
    const code = await textTo(stage, phone);
    expect(stage.texts.at(-1)?.text).toBe(
      `Kelmah: your code is ${code}. It is good for 10 minutes. Do not tell it to anybody.`,
    );
    const done = await proves(member, written, code);
    expect(done).toEqual({ __typename: 'VerifyPhoneSuccess', account: { phone, phoneVerified: true } });
    const { userId } = member.viewer;
    expect((await stage.probe.waitFor('account.phone-verified', userId)).data).toEqual({ userId, phone });
  });

  it.each(['12', 'my phone', '+2332441234567890', '020 123'])('is refused where it reads %p', async (phone) => {
    const done = await asks(await aMember(stage), phone);
    expect(done).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      field: 'phone',
      message: 'Write a phone number such as 024 412 3456.',
    });
  });

  it('may be one of another country', async () => {
    const done = await asks(await aMember(stage), '+44 7911 123456');
    expect(done).toMatchObject({ __typename: 'RequestPhoneCodeSuccess', phone: '+447911123456' });
  });

  it('is proved by its own code alone: not a wrong one, not for another number, not twice', async () => {
    const member = await aMember(stage);
    const phone = aNumber();
    await asks(member, phone);
    const code = await textTo(stage, phone);
    const wrong = await proves(member, phone, wrongCodeFor(code));
    const otherNumber = await proves(member, aNumber(), code);
    const otherPerson = await proves(await aMember(stage), phone, code);
    expect((await proves(member, phone, code)).__typename).toBe('VerifyPhoneSuccess');
    const twice = await proves(member, phone, code);
    expect([wrong, otherNumber, otherPerson, twice]).toEqual(Array(4).fill(refusedCode));
  });

  it('is not proved after ten minutes or five wrong tries', async () => {
    const member = await aMember(stage);
    const phone = aNumber();
    await asks(member, phone);
    const late = await textTo(stage, phone);
    stage.clock.advance(10 * minute);
    const tooLate = await proves(member, phone, late);
    await asks(member, phone);
    await stage.auth.chores.sendLetters();
    const code = await textTo(stage, phone);
    await Promise.all(Array.from({ length: 5 }, () => proves(member, phone, wrongCodeFor(code))));
    expect([tooLate, await proves(member, phone, code)]).toEqual([refusedCode, refusedCode]);
  });

  it('belongs to one account, which only who can read the code is told', async () => {
    const phone = aNumber();
    const [owner, other] = [await aMember(stage), await aMember(stage)];
    await asks(owner, phone);
    await proves(owner, phone, await textTo(stage, phone));
    const asked = await asks(other, phone);
    expect(asked).toMatchObject({ __typename: 'RequestPhoneCodeSuccess', phone });
    await stage.auth.chores.sendLetters();
    expect(await proves(other, phone, await textTo(stage, phone))).toEqual({
      __typename: 'Conflict',
      code: 'ALREADY_EXISTS',
      field: 'phone',
      message: 'This number belongs to another account.',
    });
  });

  it('is exchanged for another only when that is proved', async () => {
    const member = await aMember(stage);
    const [old, fresh] = [aNumber(), aNumber()];
    await asks(member, old);
    await proves(member, old, await textTo(stage, old));
    await asks(member, fresh);
    const me = () => answerOf(stage.auth.schema, member.viewer, '{ me { phone phoneVerified } }');
    expect(await me()).toEqual({ me: { phone: old, phoneVerified: true } });
    await proves(member, fresh, await textTo(stage, fresh));
    expect(await me()).toEqual({ me: { phone: fresh, phoneVerified: true } });
  });

  it('is sent five codes an hour, whoever asks', async () => {
    const phone = aNumber();
    for (let tries = 0; tries < 5; tries += 1) await asks(await aMember(stage), phone);
    const member = await aMember(stage);
    expect((await asks(member, phone)).__typename).toBe('TooMany');
    stage.clock.advance(hour);
    expect((await asks(member, phone)).__typename).toBe('RequestPhoneCodeSuccess');
  });

  it('is for those who are signed in', async () => {
    const done = await does(stage, undefined, 'requestPhoneCode', { phone: aNumber() });
    expect(done).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
    const gone = await does(stage, aPerson('HIRER'), 'requestPhoneCode', { phone: aNumber() });
    expect(gone).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
  });
});
