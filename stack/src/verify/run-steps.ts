import { availableParallelism } from 'node:os';

/** One step of the verification. */
export interface Step {
  name: string;
  run(): Promise<Outcome>;
}

export interface Outcome {
  passed: boolean;
  /** One line for a person, shown behind the step's name. */
  said: string;
  /** What to show when the step failed. */
  output: string;
}

export interface Result extends Outcome {
  name: string;
  durationMs: number;
}

/**
 * Runs all steps, in the order given, as many at once as there are cores, and tells of each when it ends.
 * A failed step stops none of the others: a person wants to see everything that is wrong.
 *
 * @returns the results in the order of the steps
 */
export async function runSteps(
  steps: readonly Step[],
  tell: (line: string) => void,
  atOnce = availableParallelism(),
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = steps.map((step, index) => ({ step, index }));
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      tell(`  … ${next.step.name}`);
      const result = await timed(next.step);
      results[next.index] = result;
      tell(`  ${lineOf(result)}`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
  return results;
}

async function timed(step: Step): Promise<Result> {
  const since = performance.now();
  const outcome = await step.run().catch((error: unknown): Outcome => {
    return {
      passed: false,
      said: 'broke',
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  });
  return { name: step.name, durationMs: performance.now() - since, ...outcome };
}

/** `✓ lint  12.3 s` */
export function lineOf({ name, passed, said, durationMs }: Result): string {
  const line = `${passed ? '✓' : '✗'} ${name.padEnd(26)} ${(durationMs / 1000).toFixed(1).padStart(6)} s`;
  return said ? `${line}  ${said}` : line;
}
