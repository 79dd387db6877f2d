import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const sources = ['package.json', 'package-lock.json', 'stock.mjs', 'mercurius.mjs'];
const installMsMax = 600_000;

/**
 * Installs the peers in the committed versions into a folder of their own, where that has not been done.
 * @throws Error with what npm said.
 */
export async function installPeers(folder: string, report: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of sources) cpSync(join(__dirname, name), join(folder, name));
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const record = join(folder, 'installed-lock.json');
  if (existsSync(record) && readFileSync(record, 'utf8') === lock) return;
  report('Installing the peers (once, about a minute)');
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    timeout: installMsMax,
  });
  writeFileSync(record, lock);
}
