import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const installMsMax = 600_000;

/**
 * Installs one folder of peers in the committed versions, outside of our own packages, where that has not been done;
 * answers with where.
 * @throws Error with what npm said.
 */
export async function installPeers(name: string, home: string, report: (line: string) => void): Promise<string> {
  const folder = join(home, name);
  cpSync(join(__dirname, name), folder, { recursive: true });
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const record = join(folder, 'installed-lock.json');
  if (existsSync(record) && readFileSync(record, 'utf8') === lock) return folder;
  report(`Installing ${name} (once, a minute or two)`);
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    timeout: installMsMax,
  });
  writeFileSync(record, lock);
  return folder;
}
