import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRoot } from './root';
import { checkStep, npmStep, runProgram, stepsOf } from './steps';

describe('runProgram', () => {
  const node = (code: string) => runProgram(process.execPath, ['-e', code], tmpdir());

  it('passes with exit code 0 and keeps the output', async () => {
    expect(await node('console.log("out"); console.error("err")')).toEqual({
      passed: true,
      said: '',
      output: expect.stringMatching(/out[^]*err|err[^]*out/),
    });
  });

  it('fails with any other, and with a signal', async () => {
    expect(await node('process.exit(3)')).toMatchObject({ passed: false, said: 'ended with 3' });
    expect(await node('process.kill(process.pid, "SIGKILL")')).toMatchObject({
      passed: false,
      said: 'ended with SIGKILL',
    });
  });

  it('fails when there is no such program', async () => {
    expect(await runProgram('/no/such/program', [], tmpdir())).toMatchObject({ passed: false, said: 'did not start' });
  });
});

describe('npmStep', () => {
  const root = mkdtempSync(join(tmpdir(), 'kelmah-verify-'));
  const script = 'node -e "process.exit(Number(process.argv[1] ?? 0))"';
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { look: script } }));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('runs the script of the package, with arguments', async () => {
    expect(await npmStep(root, 'look', 'look').run()).toMatchObject({ passed: true });
    expect(await npmStep(root, 'look', 'look', '4').run()).toMatchObject({ passed: false, said: 'ended with 4' });
  });
});

describe('checkStep', () => {
  it('fails with the problems found', async () => {
    const step = checkStep('words', () => ({ said: 'fine', problems: ['one', 'two'] }));
    expect(await step.run()).toEqual({ passed: false, said: '2 problems', output: 'one\ntwo' });
  });

  it('passes with what the check says', async () => {
    const step = checkStep('words', () => ({ said: 'fine', problems: [] }));
    expect(await step.run()).toEqual({ passed: true, said: 'fine', output: '' });
  });
});

describe('stepsOf', () => {
  it('leaves nothing out', () => {
    expect(
      stepsOf(findRoot(), {})
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'Dockerfile',
      'breaking changes',
      'composition',
      'docker-compose.yml',
      'format',
      'generated files are fresh',
      'lint',
      'render.yaml',
      'schema lint',
      'types',
      'words and secrets',
    ]);
  });
});
