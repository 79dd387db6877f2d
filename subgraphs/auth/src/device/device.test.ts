import { day, manualClock } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { createSealer } from '@kelmah/kit/crypto/seal';
import { createDevices, deviceLifeMs, deviceTokenLengthMax } from './device.service';

const clock = manualClock(new Date('2026-03-06T10:00:00Z'));
const sealer = createSealer('a secret that only this test has, long', 'auth');
const devices = createDevices(sealer, clock);
const anAccount = (devicesNotBefore?: Date) => ({ _id: newId('account', clock.now()), devicesNotBefore });

describe('a device', () => {
  it('is known to the account that was got into on it, by the same id each time', () => {
    const account = anAccount();
    const token = devices.give(undefined, account);
    const id = devices.known(token, account);
    expect(id).toMatch(/^[\w-]{16}$/);
    expect(devices.known(devices.give(token, account), account)).toBe(id);
    expect([devices.known(token, anAccount()), devices.known(token, null)]).toEqual([undefined, undefined]);
  });

  it('that is shared is known to the five accounts that used it last', () => {
    const people = Array.from({ length: 6 }, () => anAccount());
    let token: string | undefined;
    for (const account of people) token = devices.give(token, account);
    const known = people.map((account) => devices.known(token, account) !== undefined);
    expect(known).toEqual([false, true, true, true, true, true]);
    expect(String(token).length).toBeLessThan(deviceTokenLengthMax);
  });

  it('is forgotten after a year without use, one account at a time', () => {
    const [first, second] = [anAccount(), anAccount()];
    const token = devices.give(undefined, first);
    clock.advance(100 * day);
    const later = devices.give(token, second);
    clock.advance(deviceLifeMs - 100 * day);
    expect(devices.known(later, first)).toBeDefined();
    clock.advance(1);
    expect([devices.known(later, first), devices.known(later, second)]).toEqual([undefined, expect.any(String)]);
  });

  it('is forgotten where the password was changed since, and known again from then on', () => {
    const account = anAccount();
    const token = devices.give(undefined, account);
    const changed = { ...account, devicesNotBefore: new Date(clock.now().getTime() + 1) };
    expect(devices.known(token, changed)).toBeUndefined();
    expect(devices.known(devices.give(token, changed), changed)).toBe(devices.known(token, account));
  });

  it.each([
    ['nonsense', 'nonsense'],
    ['nothing', ''],
    ['what is too long', 'x'.repeat(deviceTokenLengthMax + 1)],
    ['what was sealed for something else', sealer.seal('{"id":"x","of":[]}', 'sign-in challenge')],
    [
      'what another house sealed',
      createDevices(createSealer('b'.repeat(32), 'auth'), clock).give(undefined, anAccount()),
    ],
  ])('is not made up by %s', (_what, token) => {
    const account = anAccount();
    expect(devices.known(token, account)).toBeUndefined();
    expect(devices.known(devices.give(token, account), account)).toBeDefined();
  });
});
