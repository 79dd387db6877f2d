import { objectsAt, pathsAt, segmentsOf } from './flatten-path';
import { mergeData } from './merge-data';
import type { Data } from './run';

const never = () => () => false;
const merge = (target: Data, source: Data, copy = false) => {
  mergeData(target, source, copy);
  return target;
};

test('objects merge, lists of one length merge element by element, the rest replaces', () => {
  expect(merge({ a: { b: 1 }, l: [{ x: 1 }, null] }, { a: { c: 2 }, l: [{ y: 2 }, { y: 3 }] })).toEqual({
    a: { b: 1, c: 2 },
    l: [{ x: 1, y: 2 }, { y: 3 }],
  });
  expect(merge({ l: [[{ x: 1 }]], o: { a: 1 }, n: null }, { l: [[{ y: 2 }]], o: null, n: { a: 1 } })).toEqual({
    l: [[{ x: 1, y: 2 }]],
    o: null,
    n: { a: 1 },
  });
  expect(merge({ l: [1], o: [1] }, { l: [1, 2], o: { a: 1 } })).toEqual({ l: [1, 2], o: { a: 1 } });
});

test('a copy shares nothing with its source', () => {
  const source = { a: { b: [{ c: 1 }] } };
  const target = merge({}, source, true);
  mergeData(target, { a: { b: [{ d: 2 }] } }, false);
  expect(source).toEqual({ a: { b: [{ c: 1 }] } });
  expect(target).toEqual({ a: { b: [{ c: 1, d: 2 }] } });
});

test('no name leads to what all objects inherit', () => {
  const hostile = JSON.parse('{"__proto__":{"bad":true},"constructor":{"prototype":{"bad":true}}}') as Data;
  merge({}, hostile);
  merge({}, { deep: hostile }, true);
  expect(({} as Data)['bad']).toBeUndefined();
  expect(objectsAt({}, [segmentsOf(['__proto__'], never)])).toEqual([]);
  expect(objectsAt({}, [segmentsOf(['constructor', 'prototype'], never)])).toEqual([]);
});

test('objects and their paths are found in the same order, through nulls, nested lists and types', () => {
  const data: Data = {
    a: [
      null,
      { __typename: 'A', b: [[{ n: 1 }], [null, { n: 2 }]] },
      { __typename: 'B', b: [[{ n: 3 }]] },
      { b: null },
    ],
  };
  const is = (condition: string) => (name: string) => name === condition;
  const all = [segmentsOf(['a', '@', 'b', '@', '@'], is)];
  expect(objectsAt(data, all).map(({ n }) => n)).toEqual([1, 2, 3]);
  expect(pathsAt(data, all).map((path) => path.join('.'))).toEqual(['a.1.b.0.0', 'a.1.b.1.1', 'a.2.b.0.0']);
  const some = [segmentsOf(['a', '@|[B,C]', 'b'], is)];
  expect(objectsAt(data, some).map(({ n }) => n)).toEqual([3]);
  expect(pathsAt(data, some).map((path) => path.join('.'))).toEqual(['a.2.b.0.0']);
});
