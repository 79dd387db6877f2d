import { lineOf, runSteps, type Outcome, type Step } from './run-steps';

const fine: Outcome = { passed: true, said: '', output: '' };

describe('runSteps', () => {
  it('runs every step, whatever fails, and gives the results in their order', async () => {
    const told: string[] = [];
    const steps: Step[] = [
      { name: 'slow', run: () => new Promise((resolve) => setImmediate(() => resolve(fine))) },
      { name: 'wrong', run: () => Promise.resolve({ passed: false, said: '2 problems', output: 'a\nb' }) },
      { name: 'broken', run: () => Promise.reject(new Error('no such file')) },
    ];
    const results = await runSteps(steps, (line) => told.push(line), 2);
    expect(results.map(({ name, passed }) => [name, passed])).toEqual([
      ['slow', true],
      ['wrong', false],
      ['broken', false],
    ]);
    expect(results[2]?.output).toContain('no such file');
    expect(told).toHaveLength(6);
    expect(told).toContain('  … slow');
  });

  it('never runs more at once than it may', async () => {
    let running = 0;
    let most = 0;
    const step: Step = {
      name: 'one',
      run: async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return fine;
      },
    };
    await runSteps(
      Array.from({ length: 7 }, () => step),
      () => undefined,
      3,
    );
    expect(most).toBe(3);
  });
});

describe('lineOf', () => {
  it('says whether, which, how long and what', () => {
    const line = lineOf({ name: 'lint', passed: false, said: 'ended with 1', output: '', durationMs: 12_340 });
    expect(line).toBe('✗ lint                         12.3 s  ended with 1');
  });
});
