import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the repository: the nearest folder upwards that holds turbo.json. */
export function findRoot(from = process.cwd()): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'turbo.json'))) return folder;
    if (dirname(folder) === folder) throw new Error(`${from} is not inside the Kelmah repository`);
  }
}
