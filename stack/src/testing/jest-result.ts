import { readFileSync } from 'node:fs';

/** How many tests passed, failed, and were left out. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** One file of tests, and how its tests ended. */
export interface FileResult extends Count {
  path: string;
}

interface Report {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/** Reads what `jest --json` wrote. A file that failed though no test in it did (it could not be loaded) counts as one. */
export function readResults(file: string): FileResult[] {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return testResults.map(({ name, status, assertionResults }) => {
    const of = (wanted: string) => assertionResults.filter((one) => one.status === wanted).length;
    const [passed, failed] = [of('passed'), of('failed')];
    return {
      path: name,
      passed,
      failed: Math.max(failed, status === 'failed' ? 1 : 0),
      skipped: assertionResults.length - passed - failed,
    };
  });
}

export const hasFailed = ({ failed }: FileResult): boolean => failed > 0;

export const countOf = (results: readonly Count[]): Count => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
  skipped: results.reduce((sum, { skipped }) => sum + skipped, 0),
});
