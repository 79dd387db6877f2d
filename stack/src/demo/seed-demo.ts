import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoData } from '@kelmah/kit/demo/demo-data';
import { runNode } from '../platform/migrate';
import type { Platform } from '../platform/platform';
import type { Terminal } from '../platform/terminal';
import { findRoot } from '../verify/root';
import { makeMarketplace } from './marketplace';
import { authSlice, jobSlice, userSlice } from './slices';

const seed = 'kelmah';
const people = 54;

/** Kept beside the data: from when the demo tells, and whether all of it is there. */
interface Mark {
  now: string;
  isDone: boolean;
}

/**
 * Fills an empty platform with a marketplace in the middle of its life, once for each data folder. Killed on the way,
 * the next call makes the same marketplace again and adds what is missing of it.
 */
export async function seedDemo(platform: Platform, terminal: Terminal): Promise<void> {
  const mark = readMark(platform.folders.home);
  if (mark?.isDone) return;
  const now = mark?.now ?? new Date().toISOString();
  writeMark(platform.folders.home, { now, isDone: false });
  await terminal.step('Demo marketplace', () => seedFrom(platform, new Date(now)));
  writeMark(platform.folders.home, { now, isDone: true });
}

async function seedFrom(platform: Platform, now: Date): Promise<void> {
  const market = makeMarketplace({ seed, now, people });
  await loadAll(platform, {
    auth: authSlice(market),
    user: userSlice(market),
    job: jobSlice(market),
  });
}

/** Gives each service its slice, two at a time: each is a process of its own that mostly loads code. */
async function loadAll(platform: Platform, slices: Partial<DemoData>): Promise<void> {
  const root = findRoot(__dirname);
  const waiting = Object.entries(slices);
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, slice] = next;
      const command = join(root, 'subgraphs', name, 'dist/commands/load-demo.command.js');
      await runNode(command, [], platform.environmentOf(name), `The demo data of ${name}`, JSON.stringify(slice));
    }
  };
  await Promise.all([worker(), worker()]);
}

const fileIn = (home: string) => join(home, 'demo.json');

function readMark(home: string): Mark | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(home), 'utf8')) as Mark;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function writeMark(home: string, mark: Mark): void {
  mkdirSync(home, { recursive: true });
  const file = fileIn(home);
  writeFileSync(`${file}.new`, JSON.stringify(mark));
  renameSync(`${file}.new`, file);
}
