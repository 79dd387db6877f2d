import { whenThere } from './soon';

test('what is there goes on at once, what is not when it comes', async () => {
  expect(whenThere(2, (value) => value + 1)).toBe(3);
  const later = whenThere(Promise.resolve(2), (value) => value + 1);
  expect(later).toBeInstanceOf(Promise);
  expect(await later).toBe(3);
});

test('a failure on the way is thrown where it is there at once, and rejects where it is not', async () => {
  const fail = () => {
    throw new Error('no');
  };
  expect(() => whenThere(2, fail)).toThrow('no');
  await expect(whenThere(Promise.resolve(2), fail)).rejects.toThrow('no');
  await expect(whenThere(Promise.reject<number>(new Error('away')), String)).rejects.toThrow('away');
});
