import { Fault } from '../errors/fault';
import { connectionFrom, decodeCursor, encodeCursor, readPage } from './cursor';

test('a cursor holds sort values and nothing else', () => {
  const values = ['2026-11-22T10:00:00.000Z', 12, null, 'job_1'];
  expect(decodeCursor(encodeCursor(values), 4)).toEqual(values);
});

test.each(['', 'x', 'e30', encodeCursor([1]), Buffer.from('[{"$gt":""},1]').toString('base64url')])(
  'the text %p is no cursor of a list with two sort values',
  (text) => {
    expect(() => decodeCursor(text, 2)).toThrow(Fault);
  },
);

test.each([{ first: 0 }, { first: 101 }, { last: -1 }, { first: 1.5 }, { first: 1, last: 1 }])(
  '%j is no page',
  (request) => {
    expect(() => readPage(request)).toThrow(Fault);
  },
);

const cursorOf = (node: number) => `c${node}`;

test('pages know what lies beyond them, in both directions', () => {
  expect(readPage({})).toEqual({ size: 20, backwards: false, cursor: undefined });
  const forwards = connectionFrom([1, 2, 3], { size: 2, backwards: false }, cursorOf);
  expect(forwards.edges.map(({ node }) => node)).toEqual([1, 2]);
  expect(forwards.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: 'c1', endCursor: 'c2' });
  const backwards = connectionFrom([9, 8, 7], { size: 2, backwards: true, cursor: 'c10' }, cursorOf);
  expect(backwards.edges.map(({ node }) => node)).toEqual([8, 9]);
  expect(backwards.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true, startCursor: 'c8', endCursor: 'c9' });
  expect(connectionFrom([], { size: 2, backwards: false }, cursorOf).pageInfo.endCursor).toBeNull();
});
