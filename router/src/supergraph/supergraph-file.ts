import type { Logger } from '@kelmah/kit/logger/logger';
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningSupergraph } from './supergraph';

/** A file of `schema/` in the repository, from `dist/` and from `src/supergraph/` alike. */
export function committedFile(name: string): string {
  const candidates = [join(__dirname, '../../schema', name), join(__dirname, '../../../schema', name)];
  for (const candidate of candidates) {
    try {
      readFileSync(candidate);
      return candidate;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`No ${name} at ${candidates.join(' or ')}: run npm run generate`);
}

const lookEveryMs = 1_000;

/**
 * Takes up a new supergraph when its file changes. One that is refused is said in the log and left; the file is looked
 * at again when it changes. Answers with how to stop.
 */
export function followFile(file: string, supergraph: RunningSupergraph, logger: Logger): () => void {
  const take = async () => {
    const objections = await supergraph.replace(await readFile(file, 'utf8'));
    for (const objection of objections.slice(0, 20)) logger.error('supergraph refused', { file, objection });
  };
  // Polling, since a file that is replaced by a rename or lies on a mounted volume is seen by it as well.
  const listener = () => {
    take().catch((error: Error) => logger.error('supergraph cannot be read', { file, error: error.message }));
  };
  watchFile(file, { interval: lookEveryMs, persistent: false }, listener);
  return () => unwatchFile(file, listener);
}
