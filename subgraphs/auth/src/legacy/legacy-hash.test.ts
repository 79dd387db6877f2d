import { hash } from '@node-rs/bcrypt';
import { createPasswords } from '../password/password.service';

const passwords = createPasswords();
const bcrypt = (password: string) => hash(password, { cost: 4 });

test('a hash of the older system is checked as it was made: 72 bytes, the letters as they were typed', async () => {
  const long = `${'fufu '.repeat(14)}ab`;
  expect(long).toHaveLength(72);
  const stored = await bcrypt(`${long} and more`);
  expect(await passwords.verify(stored, `${long} and more`)).toBe(true);
  expect(await passwords.verify(stored, long.slice(0, 71))).toBe(false);

  const [composed, taken] = ['Akosombɔ é lake'.normalize('NFC'), 'Akosombɔ é lake'.normalize('NFD')];
  expect(composed).not.toBe(taken);
  expect(await passwords.verify(await bcrypt(taken), taken)).toBe(true);
  expect(await passwords.verify(await bcrypt(composed), taken)).toBe(true);
  expect(await passwords.verify(await bcrypt(composed), 'another lake')).toBe(false);
});

test('it is outdated whatever its cost, and the hash in its place is of today', async () => {
  expect(passwords.isOutdated(await bcrypt('kenkey and fish'))).toBe(true);
  const now = await passwords.hash('kenkey and fish');
  expect([passwords.isOutdated(now), await passwords.verify(now, 'kenkey and fish')]).toEqual([false, true]);
});
