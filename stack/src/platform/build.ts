import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { EngineError } from '../engines/engine';

/** Builds what is not built yet, by turbo: what has not changed comes out of its cache. */
export function buildAll(root: string, environment: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const turbo = join(root, 'node_modules/turbo/bin/turbo');
    const child = spawn(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only', '--log-order=grouped'], {
      cwd: root,
      env: { ...environment, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new EngineError(`The build failed:\n${output.trim()}`)),
    );
  });
}
