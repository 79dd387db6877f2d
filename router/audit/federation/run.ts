import { isDeepStrictEqual } from 'node:util';
import { audited } from './audited';

/**
 * Runs the whole audit in one process: `tsx run.ts <address of the audit's server> [apollo|hive]`. What counts as passed
 * is what counts in the audit's own runner: equal data, and errors where they are told of.
 */
const [address = 'http://127.0.0.1:4200', planner = 'apollo'] = process.argv.slice(2);

interface Case {
  query: string;
  expected: { data?: unknown; errors?: boolean };
}

async function get<Body>(path: string, read: (response: Response) => Promise<unknown>): Promise<Body> {
  const response = await fetch(`${address}/${path}`, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return (await read(response)) as Body;
}

/** Answers with what is wrong of each case that fails. */
async function runSuite(id: string): Promise<{ passed: number; wrong: string[] }> {
  const cases = await get<Case[]>(`${id}/tests`, (response) => response.json());
  const wrong: string[] = [];
  let answer: ReturnType<typeof audited>;
  try {
    answer = audited(await get<string>(`${id}/supergraph`, (response) => response.text()), planner);
  } catch (error) {
    return { passed: 0, wrong: cases.map(() => String(error)) };
  }
  for (const { query, expected } of cases) {
    const result = JSON.parse(JSON.stringify(await answer({ query }))) as { data?: unknown; errors?: unknown[] };
    const told = typeof expected.errors === 'boolean';
    const same =
      isDeepStrictEqual(result.data ?? null, expected.data ?? null) &&
      (!told || expected.errors === (result.errors ?? []).length > 0);
    if (!same)
      wrong.push(`${query.trim()}\n  expected ${JSON.stringify(expected)}\n  received ${JSON.stringify(result)}`);
  }
  return { passed: cases.length - wrong.length, wrong };
}

async function run(): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const id of await get<string[]>('ids', (response) => response.json())) {
    const suite = await runSuite(id);
    passed += suite.passed;
    failed += suite.wrong.length;
    process.stdout.write(
      `${suite.wrong.length === 0 ? 'passed' : 'FAILED'} ${id} ${suite.passed} of ${suite.passed + suite.wrong.length}\n`,
    );
    for (const wrong of suite.wrong) process.stdout.write(`${wrong.replace(/^/gm, '    ')}\n`);
  }
  process.stdout.write(`${planner}: ${passed} passed, ${failed} failed\n`);
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
