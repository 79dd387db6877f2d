import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const names = ['MONGO_URL', 'DATABASE_URL', 'REDIS_URL', 'AMQP_URL'];

/** Brings engines for this run in a folder that is removed with it, unless tests' engines are named (`TEST_…`). */
export async function bringTestEngines(): Promise<() => Promise<void>> {
  if (names.every((name) => process.env[`TEST_${name}`])) return async () => undefined;
  const folder = mkdtempSync(join(tmpdir(), 'kelmah-bench-'));
  const program = join(root, 'stack/src/engines/engines.command.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, '--fast', '--dir', folder], {
    cwd: root,
    // Ours is named relative to our own folder.
    env: { ...process.env, TSX_TSCONFIG_PATH: undefined },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ended = over.then(() => Promise.reject(new Error('The engines could not be brought up')));
  await Promise.race([addressesIn(join(folder, 'env')), ended]);
  return async () => {
    child.kill('SIGTERM');
    await over;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function addressesIn(file: string): Promise<void> {
  for (;;) {
    const lines = read(file)
      .split('\n')
      .map((line) => line.split(/=(.*)/s));
    const found = lines.filter(([name]) => names.includes(name ?? ''));
    if (found.length === names.length) {
      for (const [name, value] of found) process.env[`TEST_${name}`] = value;
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
