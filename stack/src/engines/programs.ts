import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Every file called `name` that may be run and lies in a folder of `PATH`, in its order. Links are not followed: Redis
 * is one program that does what the link it was called by is named after.
 */
export function onPath(name: string, environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).filter(isProgram);
}

/** True if `file` is a file that this user may run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export interface RunOptions {
  environment: NodeJS.ProcessEnv;
  cwd?: string;
  user?: { uid: number; gid: number } | undefined;
  /** Milliseconds until it is killed; 10,000 if absent. */
  withinMs?: number;
}

/** Runs a program to its end. Returns its standard output; throws, with its last words, if it fails. */
export function run(file: string, args: string[], options: RunOptions): Promise<string> {
  const { environment, cwd, user, withinMs = 10_000 } = options;
  const settings = { env: environment, cwd, timeout: withinMs, maxBuffer: 64 * 1024 * 1024, ...user };
  return new Promise((resolve, reject) => {
    execFile(file, args, settings, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const words = stderr.trim().split('\n').slice(-8).join('\n') || error.message;
      reject(new Error(`${file} failed: ${words}`, { cause: error }));
    });
  });
}

/** What the program says of its version; undefined if it cannot be run, as a wrapper around nothing cannot. */
export async function versionOf(file: string, options: RunOptions): Promise<string | undefined> {
  try {
    const words = await run(file, ['--version'], options);
    return /\d+(\.\d+)*/.exec(words)?.[0];
  } catch {
    return undefined;
  }
}
