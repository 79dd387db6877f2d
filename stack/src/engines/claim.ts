import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from './engine';
import { endFamily } from './end-family';
import { factOf, identityOf, stillRuns } from './processes';

interface ClaimRecord {
  owner: number;
  ownerIdentity: string;
  pid?: number;
  identity?: string;
  stopSignal?: NodeJS.Signals;
}

/** This process's right to run the engine `name` in a folder, and the record by which a later start finds the engine. */
export interface Claim {
  readonly name: string;
  readonly runDir: string;
  /** Notes the engine's process, so that a start after our death can end it. */
  record(pid: number, stopSignal: NodeJS.Signals): void;
  /** Gives the right back; the record is removed. A second time does nothing, for another may hold it by then. */
  release(): void;
}

/**
 * Takes the right to run `name` in `runDir`. An engine that a dead owner left running there is ended first, gently,
 * so that its data is whole. Throws an EngineError if the owner lives: two stacks must not share a folder.
 */
export async function claim(runDir: string, name: string): Promise<Claim> {
  mkdirSync(runDir, { recursive: true, mode: 0o700 });
  const file = join(runDir, `${name}.json`);
  const mine: ClaimRecord = { owner: process.pid, ownerIdentity: identityOf(process.pid) ?? '' };
  while (!makeFile(file, JSON.stringify(mine))) await clearLeftover(file, name);
  let held = true;
  return {
    name,
    runDir,
    record: (pid, stopSignal) => {
      const record: ClaimRecord = { ...mine, pid, identity: identityOf(pid) ?? '', stopSignal };
      writeFileSync(`${file}.new`, JSON.stringify(record));
      renameSync(`${file}.new`, file);
    },
    release: () => {
      if (held) rmSync(file, { force: true });
      held = false;
    },
  };
}

/** Makes the file whole or not at all; false if there is one. */
function makeFile(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

async function clearLeftover(file: string, name: string): Promise<void> {
  const left = readRecord(file);
  if (left && stillRuns(left.owner, left.ownerIdentity)) {
    throw new EngineError(
      `${name} is already run in this folder by process ${left.owner}. Stop that one first, or use another folder.`,
    );
  }
  const leader = left?.pid === undefined ? undefined : factOf(left.pid);
  if (left && leader && leader.identity === left.identity) {
    await endFamily(leader, { stopSignal: left.stopSignal ?? 'SIGTERM', withinMs: 20_000 });
  }
  rmSync(file, { force: true });
}

function readRecord(file: string): ClaimRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ClaimRecord;
  } catch {
    // Cut short by the crash that left it: it names no engine, since the engine is noted in one rename.
    return undefined;
  }
}
