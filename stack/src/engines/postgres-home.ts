import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { EngineOptions } from './engine';

// The conventional "nobody": PostgreSQL refuses to run as root, and this user needs no entry in any table.
const nobody = { uid: 65534, gid: 65534 };
const outside = '/var/tmp';
const prefix = 'kelmah-postgresql-';
const keptMs = 30 * 24 * 3600 * 1000;

export interface PostgresHome {
  /** Where the data folder lies; the user may enter and write it. */
  folder: string;
  /** Who runs PostgreSQL; undefined means ourselves. */
  user: { uid: number; gid: number } | undefined;
}

/**
 * The folder for PostgreSQL's data, and the user it runs as. As root that is another user, who may be unable to enter
 * the clone (below a home of mode 0700, say): then the folder lies in /var/tmp and the data folder holds a link to it.
 */
export function postgresHome(o: EngineOptions): PostgresHome {
  const wanted = resolve(o.dataDir, 'postgresql');
  if (process.getuid?.() !== 0) {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    return { folder: wanted, user: undefined };
  }
  mkdirSync(dirname(wanted), { recursive: true });
  removeForsaken();
  const isLink = lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (isLink && existsSync(wanted)) return { folder: readlinkSync(wanted), user: nobody };
  if (isLink) rmSync(wanted);
  const folder = canEnter(dirname(wanted)) ? ownFolder(wanted) : linkedFolder(wanted);
  return { folder, user: nobody };
}

function ownFolder(wanted: string): string {
  mkdirSync(wanted, { recursive: true, mode: 0o700 });
  chownSync(wanted, nobody.uid, nobody.gid);
  return wanted;
}

function linkedFolder(wanted: string): string {
  const folder = mkdtempSync(join(outside, prefix));
  writeFileSync(join(folder, 'belongs-to'), wanted);
  symlinkSync(folder, wanted);
  // Last, for until it has its owner another start's `removeForsaken` leaves it alone.
  chownSync(folder, nobody.uid, nobody.gid);
  return folder;
}

/**
 * Removes the folders in /var/tmp that nothing leads to any more: at once where the clone was reset, after some time
 * where the clone itself is gone, for then it may be on a disk that is not there today.
 */
function removeForsaken(): void {
  for (const entry of readdirSync(outside).filter((name) => name.startsWith(prefix))) {
    const folder = join(outside, entry);
    const note = join(folder, 'belongs-to');
    if (lstatSync(folder).uid !== nobody.uid || !existsSync(note)) continue;
    const link = readFileSync(note, 'utf8');
    const held = lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(link) === folder;
    // <clone>/.kelmah/data/postgresql
    const cloneIsThere = existsSync(dirname(dirname(dirname(link))));
    if (!held && (cloneIsThere || unusedMs(folder) > keptMs)) rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds since PostgreSQL was last started on the folder, which changes its data folder. */
function unusedMs(folder: string): number {
  const data = join(folder, 'data');
  return Date.now() - statSync(existsSync(data) ? data : folder).mtimeMs;
}

/** True if a stranger may enter the folder and all those above it. */
export function canEnter(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const { mode, uid } = statSync(at);
    const bit = uid === nobody.uid ? 0o100 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
