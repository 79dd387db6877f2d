import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOf, hasFailed, readResults } from './jest-result';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kelmah-jest-result-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const ended = (name: string, status: string, ...tests: string[]) => ({
  name,
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test('counts tests by how they ended, and a file that could not be loaded as one that failed', () => {
  const file = join(home, 'result.json');
  const testResults = [
    ended('whole.test.ts', 'passed', 'passed', 'passed', 'pending', 'todo'),
    ended('broken.test.ts', 'failed', 'passed', 'failed', 'failed'),
    ended('unread.test.ts', 'failed'),
    ended('hook.test.ts', 'failed', 'passed'),
  ];
  writeFileSync(file, JSON.stringify({ testResults }));
  const results = readResults(file);
  expect(results.filter(hasFailed).map(({ path }) => path)).toEqual([
    'broken.test.ts',
    'unread.test.ts',
    'hook.test.ts',
  ]);
  expect(countOf(results)).toEqual({ passed: 4, failed: 4, skipped: 2 });
});

test('a run that left no result is no run that passed', () => {
  expect(() => readResults(join(home, 'none.json'))).toThrow(/none\.json/);
});
