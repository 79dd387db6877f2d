import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { services } from '../src/platform/catalogue';
import { findRoot } from '../src/verify/root';

const root = findRoot(__dirname);

/** Starts a built service in a bare environment and waits for its end. */
function startBare(
  folder: string,
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, folder, 'dist/main.js')], {
      cwd: '/',
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

test.each(services.map(({ name, folder }) => [name, folder]))(
  '%s without a configuration says every variable that is missing, and ends with 1',
  async (_name, folder) => {
    const { code, output } = await startBare(folder, {});
    expect(code).toBe(1);
    expect(output).toMatch(/ENVELOPE_SECRET: is missing/);
    expect(output).toMatch(/REDIS_URL: is missing/);
  },
);

test('a wrong variable is named, and its value is not told', async () => {
  const { code, output } = await startBare('router', { ENVELOPE_SECRET: 'too short a secret', PORT: 'many' });
  expect(code).toBe(1);
  expect(output).toMatch(/ENVELOPE_SECRET: must be at least 32 characters/);
  expect(output).toMatch(/PORT: /);
  expect(output).not.toContain('too short a secret');
});
