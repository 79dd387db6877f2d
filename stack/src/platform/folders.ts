import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a platform keeps what. */
export interface Folders {
  /** Everything that a reset removes. */
  home: string;
  data: string;
  logs: string;
  /** Sockets and records of what runs. Short, since a socket's path holds about a hundred characters. */
  run: string;
  /** Downloaded programs, shared by every clone. */
  cache: string;
}

export function foldersIn(home: string, environment: NodeJS.ProcessEnv): Folders {
  const run = join(home, 'run');
  const tooLong = 70;
  const short = join(tmpdir(), `kelmah-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`);
  return {
    home,
    data: join(home, 'data'),
    logs: join(home, 'logs'),
    run: run.length > tooLong ? short : run,
    cache: join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'kelmah'),
  };
}
