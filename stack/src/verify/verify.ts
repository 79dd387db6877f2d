import { findRoot } from './root';
import { lineOf, runSteps } from './run-steps';
import { stepsOf } from './steps';

/**
 * Everything that can be known about the code without running the platform: format, lint, types, whether the
 * generated files are fresh, composition and breaking changes. Prints what it does and a summary.
 *
 * @returns the exit code: 0 when all is well, 1 when anything is wrong
 */
export async function runVerify(): Promise<number> {
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  tell('Verifying');
  const results = await runSteps(stepsOf(findRoot(), process.env), tell);
  const failed = results.filter(({ passed }) => !passed);
  for (const { name, output } of failed) tell(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}\n${output}`);
  tell('');
  for (const result of results) tell(lineOf(result));
  tell(failed.length === 0 ? 'All is well.' : `Wrong: ${failed.map(({ name }) => name).join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}
