import { accountIdOf, derivedId, isId, newId, sameSecret, userIdOf } from './ids';

test('ids of one kind sort by the time they were made', () => {
  const ids = Array.from({ length: 1_000 }, () => newId('job'));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(1_000);
});

test('only the form of an id is let through to a database', () => {
  expect(isId('job', newId('job'))).toBe(true);
  expect(isId('conversation', derivedId('conversation', newId('application')))).toBe(true);
  expect(isId('trade', 'trd_plumbing')).toBe(true);
  for (const wrong of [
    newId('user'),
    'job_',
    'job_1',
    '',
    { $ne: '' },
    null,
    'job_01J0000000000000000000000I',
    'trd_$where',
  ]) {
    expect(isId('job', wrong)).toBe(false);
  }
});

test('the same parts give the same id, other parts another', () => {
  expect(derivedId('message', 'a', 'bc')).toBe(derivedId('message', 'a', 'bc'));
  expect(derivedId('message', 'a', 'bc')).not.toBe(derivedId('message', 'ab', 'c'));
});

test('an account and its user share an id', () => {
  const userId = newId('user');
  expect(userIdOf(accountIdOf(userId))).toBe(userId);
});

test('secrets are compared whole', () => {
  expect(sameSecret('abc', 'abc')).toBe(true);
  expect(sameSecret('abc', 'abcd')).toBe(false);
});
