import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkBreakingChanges } from '../checks/breaking-changes';
import type { Finding } from '../checks/check';
import { checkCompose } from '../checks/compose';
import { checkComposition } from '../checks/composition';
import { loadConfigSchemas } from '../checks/config-schemas';
import { checkDockerfile } from '../checks/dockerfile';
import { checkRender } from '../checks/render';
import { checkSchema } from '../checks/schema-lint';
import { checkTexts } from '../checks/texts';
import type { Outcome, Step } from './run-steps';

/** What `npm run verify` looks at, the slow ones first so that the quick ones fill the gaps. */
export function stepsOf(root: string, environment: NodeJS.ProcessEnv): Step[] {
  return [
    npmStep(root, 'types', 'typecheck'),
    npmStep(root, 'lint', 'lint'),
    npmStep(root, 'generated files are fresh', 'generate', '--check'),
    npmStep(root, 'format', 'format:check'),
    checkStep('composition', () => checkComposition(root)),
    checkStep('breaking changes', () => checkBreakingChanges(root, environment)),
    checkStep('schema lint', () => checkSchema(root)),
    checkStep('words and secrets', () => checkTexts(root)),
    checkStep('Dockerfile', () => checkDockerfile(root)),
    checkStep('docker-compose.yml', async () => checkCompose(root, await loadConfigSchemas(root))),
    checkStep('render.yaml', async () => checkRender(root, await loadConfigSchemas(root))),
  ];
}

/** A step that is a script of the root package.json: the very one that a developer runs by hand. */
export function npmStep(root: string, name: string, script: string, ...args: string[]): Step {
  const command = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  return { name, run: () => runProgram(npmProgram(), command, root) };
}

/** A step that is a function of ours. */
export function checkStep(name: string, check: () => Finding | Promise<Finding>): Step {
  return {
    name,
    run: async () => {
      const { said, problems } = await check();
      const passed = problems.length === 0;
      return { passed, said: passed ? said : `${problems.length} problems`, output: problems.join('\n') };
    },
  };
}

/**
 * Runs a program to its end, its output kept back until it is known whether it failed.
 * @param cwd folder to run it in
 */
export function runProgram(program: string, args: string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const chunks: string[] = [];
    const shell = process.platform === 'win32';
    const child = spawn(program, args, { cwd, env: roomy(), stdio: ['ignore', 'pipe', 'pipe'], shell });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    child.once('error', (error) => resolve({ passed: false, said: 'did not start', output: error.message }));
    child.once('close', (code, signal) => {
      const said = code === 0 ? '' : `ended with ${signal ?? code}`;
      resolve({ passed: code === 0, said, output: chunks.join('').trim() });
    });
  });
}

/** With more room for what is young: compiler and linter make so much of it that collecting took them a quarter. */
const roomy = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=128`.trim(),
});

// The npm that belongs to this Node, which PATH may not have.
function npmProgram(): string {
  const beside = join(process.execPath, '..', 'npm');
  return existsSync(beside) ? beside : 'npm';
}
