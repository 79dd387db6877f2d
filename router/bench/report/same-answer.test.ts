import { differenceOf } from './same-answer';

const answer = (data: unknown, errors?: object[]) => JSON.stringify({ data, errors });

test('the order of keys makes no difference, whatever the depth', () => {
  expect(differenceOf('{"data":{"a":1,"b":[{"c":2,"d":3}]}}', '{"data":{"b":[{"d":3,"c":2}],"a":1}}')).toBeUndefined();
});

test.each([
  ['a value', answer({ a: { b: [1, 2] } }), answer({ a: { b: [1, 3] } }), 'data.a.b.1'],
  ['a missing field', answer({ a: { b: 1 } }), answer({ a: {} }), 'data.a.b'],
  ['null for nothing', answer({ a: null }), answer({}), 'data.a'],
  ['a list for an object', answer({ a: [] }), answer({ a: {} }), 'data.a'],
  ['the length of a list', answer({ a: [1] }), answer({ a: [1, 2] }), 'data.a.1'],
  ['a number for a text', answer({ a: 1 }), answer({ a: '1' }), 'data.a'],
  ['no data', answer({ a: 1 }), answer(null), 'data'],
  ['an error more', answer({ a: null }), answer({ a: null }, [{ message: 'no', path: ['a'] }]), 'errors.0'],
])('%s is a difference, and is said where', (_what, one, other, at) => {
  expect(differenceOf(one, other)).toBe(at);
  expect(differenceOf(other, one)).toBe(at);
});

test('errors are compared by where they are, not by their words', () => {
  const told = (message: string) => answer({ a: null }, [{ message, path: ['a', 0] }]);
  expect(differenceOf(told('one wording'), told('another'))).toBeUndefined();
});

test('what is no JSON is like nothing but itself', () => {
  expect(differenceOf('down', answer({}))).toBeDefined();
  expect(differenceOf('down', 'down')).toBeUndefined();
});
