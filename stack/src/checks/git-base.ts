import { execFileSync } from 'node:child_process';

/** The state of the repository that a change is measured against. */
export interface Base {
  /** For a person: "main at 3c63085". */
  name: string;
  /** The text of a file there, undefined where it did not exist. */
  read(path: string): string | undefined;
}

/**
 * Finds the commit where the present work left the main branch; on the main branch itself, the commit before.
 * `KELMAH_BASE` names another one (a pull request's base).
 *
 * @returns undefined outside a repository, or when there is no such commit
 */
export function findBase(root: string, environment: NodeJS.ProcessEnv): Base | undefined {
  const git = (...args: string[]) => runGit(root, args);
  const head = git('rev-parse', 'HEAD');
  if (head === undefined) return undefined;
  const wanted = [environment.KELMAH_BASE, 'origin/main', 'main'].filter((one) => one !== undefined && one !== '');
  for (const name of wanted) {
    const commit = git('merge-base', 'HEAD', name as string);
    if (commit === undefined) continue;
    const base = commit === head && !hasChanges(git) ? git('rev-parse', '--verify', '--quiet', 'HEAD^') : commit;
    if (base === undefined) return undefined;
    return { name: `${name} at ${base.slice(0, 7)}`, read: (path) => git('show', `${base}:${path}`) };
  }
  return undefined;
}

type Git = (...args: string[]) => string | undefined;

// With work not yet committed, the last commit is what it changes.
function hasChanges(git: Git): boolean {
  return git('status', '--porcelain', '--', 'schema') !== '';
}

function runGit(root: string, args: string[]): string | undefined {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio, maxBuffer: 64 * 1024 * 1024 }).trim();
  } catch {
    return undefined;
  }
}
