import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

export interface Database {
  url: string;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own for this run, with durable commits, in a folder that is removed with it. */
export async function bringDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'kelmah-bench-'));
  const program = join(root, 'stack/src/engines/engines.command.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, '--postgresql', '--dir', folder], {
    cwd: root,
    // No DATABASE_URL: the bench fills what it measures, and that is nobody's database.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /^DATABASE_URL=(.+)\n/m.exec(text)?.[1];
      if (found) resolve(found);
    });
    void over.then(() => reject(new Error('PostgreSQL could not be brought up')));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await over;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
