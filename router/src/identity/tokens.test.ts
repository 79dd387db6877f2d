import type { Clock } from '@kelmah/kit/clock/clock';
import { anonymous } from '@kelmah/kit/context/viewer';
import { BadToken, keepVerified } from './tokens';

const at = { ms: 0 };
const clock: Clock = { now: () => new Date(at.ms) };

test('a token is verified once until it ends, with five seconds for clocks that differ', async () => {
  const verify = jest.fn(async () => ({ viewer: anonymous, expiresAtSeconds: 100 }));
  const tokens = keepVerified(clock, { verify });
  for (const ms of [0, 50_000, 104_999]) {
    at.ms = ms;
    await tokens.verify('one');
  }
  expect(verify).toHaveBeenCalledTimes(1);
  at.ms = 105_000;
  await tokens.verify('one');
  expect(verify).toHaveBeenCalledTimes(2);
});

test('a bad token is not kept, and ten thousand good ones are', async () => {
  at.ms = 0;
  const verify = jest.fn(async (token: string) => {
    if (token === 'bad') throw new BadToken('bad');
    return { viewer: anonymous, expiresAtSeconds: 100 };
  });
  const tokens = keepVerified(clock, { verify });
  for (let time = 0; time < 2; time++) await expect(tokens.verify('bad')).rejects.toThrow(BadToken);
  for (let token = 0; token <= 10_000; token++) await tokens.verify(`${token}`);
  await tokens.verify('1');
  expect(verify).toHaveBeenCalledTimes(2 + 10_001);
  await tokens.verify('0');
  expect(verify).toHaveBeenCalledTimes(2 + 10_002);
});
