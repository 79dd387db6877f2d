import { Refused, refused } from '../front-door/refused';
import { keepOperations, type StoreOptions } from './operation-store';
import type { PreparedOperation } from './operation';

function store(options: Partial<StoreOptions> = {}) {
  const prepared: string[] = [];
  const sizes: number[] = [];
  const operations = keepOperations({
    prepare: (source) => {
      prepared.push(source);
      if (source.startsWith('bad')) throw refused(400, 'GRAPHQL_VALIDATION_FAILED', 'bad');
      if (source.startsWith('broken')) throw new Error('ours');
      return { operation: (name) => ({ source, label: name ?? 'none' }) as PreparedOperation };
    },
    isRegistered: (source) => source.startsWith('registered'),
    charactersMax: 30,
    onSize: (size) => sizes.push(size),
    ...options,
  });
  return { operations, prepared, sizes };
}

test('a document is prepared once for all of its operations', () => {
  const { operations, prepared } = store();
  expect(operations.knows('one')).toBe(false);
  expect(operations.prepare('one', 'a').label).toBe('a');
  expect(operations.prepare('one', 'b').label).toBe('b');
  expect(prepared).toEqual(['one']);
  expect(operations.knows('one')).toBe(true);
});

test('the least recently used go when the characters are used up; registered ones stay', () => {
  const { operations, prepared, sizes } = store();
  operations.prepare('registered, and longer than all that is kept', null);
  for (const source of ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'aaaaaaaaaa', 'dddddddddd'])
    operations.prepare(source, null);
  expect(['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'].map(operations.knows)).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(operations.knows('registered, and longer than all that is kept')).toBe(true);
  expect(prepared).toHaveLength(5);
  expect(sizes.at(-1)).toBe(4);
});

test('a refusal is kept, five hundred of them at most; a fault of ours is not', () => {
  const { operations, prepared } = store();
  for (let time = 0; time < 3; time++) expect(() => operations.prepare('bad', null)).toThrow(Refused);
  expect(prepared).toHaveLength(1);
  for (let at = 0; at < 500; at++) expect(() => operations.prepare(`bad ${at}`, null)).toThrow(Refused);
  expect([operations.knows('bad'), operations.knows('bad 0'), operations.knows('bad 499')]).toEqual([
    false,
    true,
    true,
  ]);
  for (let time = 0; time < 2; time++) expect(() => operations.prepare('broken', null)).toThrow('ours');
  expect(prepared.filter((source) => source === 'broken')).toHaveLength(2);
});
