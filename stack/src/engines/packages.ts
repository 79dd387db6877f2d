import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EngineError, type EngineOptions } from './engine';
import { onPath, run } from './programs';

/** Packages unpacked side by side, as they would lie below `/`. */
export interface Unpacked {
  root: string;
  /** The folders with their shared libraries, for `LD_LIBRARY_PATH`. */
  libraryPath: string;
}

/** True where `apt-get` and `dpkg` are, so on Debian, Ubuntu and their kin. */
export function packagesWork(environment: NodeJS.ProcessEnv): boolean {
  return ['apt-get', 'apt-cache', 'dpkg'].every((name) => onPath(name, environment).length > 0);
}

/**
 * Downloads the system's packages `seeds`, with the libraries they need that the system lacks, and unpacks them into the
 * cache; no root is needed and nothing is installed. What is in the cache already is used as it is. `prepare` may change
 * the files, which will lie in `finalRoot`, before anyone sees them. Throws an EngineError if they cannot be had.
 */
export async function fetchPackages(
  o: EngineOptions,
  title: string,
  seeds: string[],
  prepare: (root: string, finalRoot: string) => void = () => undefined,
): Promise<Unpacked> {
  const shelf = join(o.cacheDir, 'packages', systemName());
  const root = join(shelf, seeds[0] as string);
  if (!existsSync(root)) await download(o, title, { shelf, root, seeds, prepare });
  return { root, libraryPath: libraryFolders(root).join(':') };
}

interface Order {
  shelf: string;
  root: string;
  seeds: string[];
  prepare(root: string, finalRoot: string): void;
}

async function download(o: EngineOptions, title: string, order: Order): Promise<void> {
  mkdirSync(order.shelf, { recursive: true });
  for (const folder of [order.shelf, dirname(order.shelf)]) removeUnfinished(folder);
  const work = mkdtempSync(join(order.shelf, '.work-'));
  try {
    const { environment } = o;
    await withLists(o, async (lists) => {
      const names = await withDependencies(order.seeds, lists, environment);
      o.report(`${title}: downloading ${names.length} packages`);
      await run('apt-get', [...lists, 'download', ...names], { environment, cwd: work, withinMs: 300_000 });
    });
    const root = join(work, 'root');
    mkdirSync(root);
    for (const file of readdirSync(work).filter((entry) => entry.endsWith('.deb'))) {
      await run('dpkg', ['-x', join(work, file), root], { environment, withinMs: 120_000 });
    }
    order.prepare(root, order.root);
    moveInto(root, order.root);
  } catch (error) {
    const names = order.seeds.join(', ');
    throw new EngineError(`The system's package of ${title} (${names}) cannot be had: ${(error as Error).message}`, {
      cause: error,
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What a download that was killed left behind; one that still runs is younger than this. */
function removeUnfinished(folder: string): void {
  const dayMs = 24 * 3600 * 1000;
  for (const entry of readdirSync(folder).filter((name) => name.startsWith('.'))) {
    const path = join(folder, entry);
    const begun = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - begun > dayMs) rmSync(path, { recursive: true, force: true });
  }
}

/** Puts the finished folder in its place; if another process was faster, its copy is as good as ours. */
function moveInto(root: string, place: string): void {
  try {
    renameSync(root, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}

interface SharedLists {
  folder: string;
  options: Promise<string[]>;
  users: number;
}

const shared = new Map<string, SharedLists>();

/** Gives `use` the options that make apt work on package lists of our own, read once for all who ask at a time. */
async function withLists(o: EngineOptions, use: (options: string[]) => Promise<void>): Promise<void> {
  const lists = shared.get(o.cacheDir) ?? readLists(o);
  shared.set(o.cacheDir, lists);
  lists.users += 1;
  try {
    await use(await lists.options);
  } finally {
    lists.users -= 1;
    if (lists.users === 0) {
      shared.delete(o.cacheDir);
      rmSync(lists.folder, { recursive: true, force: true });
    }
  }
}

function readLists(o: EngineOptions): SharedLists {
  const folder = mkdtempSync(join(o.cacheDir, 'packages', '.lists-'));
  mkdirSync(join(folder, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(folder, 'cache', 'archives', 'partial'), { recursive: true });
  const options = [
    `Dir::State=${folder}`,
    `Dir::State::Lists=${folder}/lists`,
    `Dir::Cache=${folder}/cache`,
    'Dir::State::status=/var/lib/dpkg/status',
    'Debug::NoLocking=1',
    'APT::Sandbox::User=root',
    'Acquire::Languages=none',
    'Acquire::Retries=2',
  ].flatMap((option) => ['-o', option]);
  o.report("Reading the system's package lists");
  const update = run('apt-get', [...options, 'update'], { environment: o.environment, withinMs: 300_000 });
  // A source that fails may be one we do not need: the download tells.
  return { folder, options: update.then(() => options).catch(() => options), users: 0 };
}

/** The C library and its closest kin must be the system's own; a second copy beside it would not load. */
const neverBrought = new Set(['libc6', 'libc-bin', 'libgcc-s1', 'libstdc++6', 'libcrypt1']);
const followed = /^(lib|erlang-|redis-|valkey-)/;

async function withDependencies(seeds: string[], lists: string[], environment: NodeJS.ProcessEnv): Promise<string[]> {
  const installed = await installedPackages(environment);
  // Programs are brought whole, since half of one in the system and half in the cache do not find each other.
  const atHand = (name: string) => neverBrought.has(name) || (name.startsWith('lib') && installed.has(name));
  const wanted = new Set(seeds);
  let frontier = seeds;
  while (frontier.length > 0) {
    const words = await run('apt-cache', [...lists, 'depends', '--important', ...frontier], { environment });
    const next = dependenciesIn(words).filter((name) => followed.test(name) && !wanted.has(name) && !atHand(name));
    frontier = [...new Set(next)];
    for (const name of frontier) wanted.add(name);
  }
  return [...wanted];
}

/** The names in the answer of `apt-cache depends`; of alternatives ("|Depends") the first, which apt prefers too. */
export function dependenciesIn(words: string): string[] {
  const names: string[] = [];
  let alternative = false;
  for (const line of words.split('\n')) {
    const match = /^ {1,2}(\|?)(?:Pre)?Depends: (\S+)/.exec(line);
    if (!match) continue;
    const [, bar, name] = match as unknown as [string, string, string];
    if (!alternative && !name.startsWith('<')) names.push(name);
    alternative = bar === '|';
  }
  return names;
}

async function installedPackages(environment: NodeJS.ProcessEnv): Promise<Set<string>> {
  const table = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n'], { environment });
  const rows = table.split('\n').map((line) => line.split(' '));
  return new Set(rows.filter(([, status]) => status === 'installed').map(([name]) => name as string));
}

function systemName(): string {
  const file = ['/etc/os-release', '/usr/lib/os-release'].find((candidate) => existsSync(candidate));
  const facts = file ? readFileSync(file, 'utf8') : '';
  const fact = (name: string) => new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(facts)?.[1] ?? 'unknown';
  return `${fact('ID')}-${fact('VERSION_ID')}-${process.arch}`;
}

function libraryFolders(root: string): string[] {
  return ['usr/lib', 'lib'].flatMap((base) => {
    const folder = join(root, base);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((entry) => entry.endsWith('-linux-gnu') || entry.includes('-linux-gnueabi'))
      .map((entry) => join(folder, entry));
  });
}
