import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { claim } from '../engines/claim';
import { EngineError } from '../engines/engine';
import { foldersIn } from '../platform/folders';
import { findRoot } from '../verify/root';

/** Removes the data of the local platform. Refused while it runs: its engines would write on into nothing. */
async function reset(): Promise<void> {
  const home = join(findRoot(__dirname), '.kelmah');
  const folders = foldersIn(home, process.env);
  if (existsSync(folders.run)) {
    for (const name of ['mongodb', 'postgresql', 'redis', 'rabbitmq']) (await claim(folders.run, name)).release();
  }
  for (const folder of [folders.run, home]) rmSync(folder, { recursive: true, force: true });
  process.stdout.write('The local data is gone. npm start makes a new demo marketplace.\n');
}

reset().catch((error: Error) => {
  process.stderr.write(`${error instanceof EngineError ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
