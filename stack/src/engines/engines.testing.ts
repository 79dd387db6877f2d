import { createServer, type Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineOptions } from './engine';
import { familyOf, signal, stillRuns } from './processes';
import { waitFor } from './probe';

const folders: string[] = [];

/** A new folder of its own for one test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kelmah-test-'));
  folders.push(folder);
  return folder;
}

/** Removes the folders of the tests so far; for `afterAll`. */
export function removeTestFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Where this machine keeps downloaded programs; tests share it so as not to download at each run. */
function sharedCache(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'kelmah');
}

/** Options for engines in `folder` that read nothing of the environment but what they need to find programs. */
export function optionsFor(folder: string, more: Partial<EngineOptions> = {}): EngineOptions {
  return {
    dataDir: join(folder, 'data'),
    runDir: join(folder, 'run'),
    cacheDir: sharedCache(),
    durable: true,
    report: () => undefined,
    environment: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    ...more,
  };
}

/** The processes that run now because of `pid`, the process itself included. */
export function runningBelow(pid: number): () => number[] {
  const family = familyOf(pid);
  return () => family.filter((member) => stillRuns(member.pid, member.identity)).map((member) => member.pid);
}

/** Kills all of them at once, as a crash of the machine would. */
export function killAll(pids: number[]): void {
  for (const pid of pids) signal(pid, 'SIGKILL');
}

/** Waits until none of the processes runs. */
export async function gone(running: () => number[], withinMs = 30_000): Promise<void> {
  await waitFor(() => running().length === 0, { what: 'the end of all processes', withinMs });
}

const kept: { stop(): Promise<void> }[] = [];

/** Marks an engine to be stopped by `stopKept`, however the test ends. */
export async function keep<T extends { stop(): Promise<void> }>(engine: Promise<T>): Promise<T> {
  const brought = await engine;
  kept.push(brought);
  return brought;
}

/** Stops the engines that the test kept; for `afterEach`. */
export async function stopKept(): Promise<void> {
  await Promise.all(kept.splice(0).map((engine) => engine.stop()));
}

/** A stranger that listens on the port, for engines to find it taken. */
export function holdPort(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1', () => resolve(server));
  });
}
