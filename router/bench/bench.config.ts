import { execFile, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const root = join(__dirname, '../..');

/** What a program of the bench needs of this shell: nothing that would set up a router or a peer. */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  TMPDIR: process.env['TMPDIR'],
  NODE_ENV: 'production',
  APOLLO_TELEMETRY_DISABLED: 'true',
});

export interface Engines {
  addresses: Record<string, string>;
  stop(): Promise<void>;
}

/** The engines of the environment where it names Redis, else our stack's, brought for this run in this folder. */
export async function bringEngines(folder: string): Promise<Engines> {
  const { REDIS_URL, AMQP_URL } = process.env;
  if (REDIS_URL) {
    return { addresses: AMQP_URL ? { REDIS_URL, AMQP_URL } : { REDIS_URL }, stop: async () => undefined };
  }
  mkdirSync(folder, { recursive: true });
  const args = ['--import', 'tsx', join(root, 'stack/src/engines/engines.command.ts'), '--dir', folder, '--fast'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', () => reject(new Error('The engines could not be brought up')));
  });
  let text = '';
  const told = new Promise<Record<string, string>>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('AMQP_URL=') && text.endsWith('\n')) resolve(Object.fromEntries(linesOf(text)));
    });
  });
  const addresses = await Promise.race([told, ended]);
  ended.catch(() => undefined);
  return {
    addresses,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const linesOf = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);

/** Builds the router as it is deployed; answers with its program. */
export async function buildRouter(): Promise<string> {
  const folder = join(root, 'router');
  await promisify(execFile)(process.execPath, [join(root, 'stack/bin/build-service.mjs')], { cwd: folder });
  return join(folder, 'dist/main.js');
}
