import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from '../engines/engine';
import { services } from './catalogue';

/** Runs the `migrate` command of each service that has one: indexes, tables, queues. */
export async function migrateAll(root: string, environmentOf: (name: string) => NodeJS.ProcessEnv): Promise<void> {
  const waiting = services.filter(({ migrates }) => migrates);
  // Two at a time: each is a process that mostly loads code, and small machines have two cores.
  const worker = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      await runNode(
        join(root, entry.folder, 'dist/commands/migrate.command.js'),
        [],
        environmentOf(entry.name),
        `The migration of ${entry.name}`,
      );
    }
  };
  await Promise.all([worker(), worker()]);
}

/** Runs a built command to its end. @throws EngineError with the end of its output where it fails. */
export function runNode(
  file: string,
  args: string[],
  environment: NodeJS.ProcessEnv,
  what: string,
  input?: string,
): Promise<string> {
  if (!existsSync(file)) throw new EngineError(`${what} is not built: ${file} is missing`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new EngineError(`${what} failed:\n${output.trim().split('\n').slice(-8).join('\n')}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
