import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesOf, bringEngines } from '../engines/bring-engines';
import { foldersIn } from '../platform/folders';

/** The name under which a test finds an engine that services know as, say, MONGO_URL. */
export const testNameOf = (variable: string): string => `TEST_${variable}`;

/** Brings the engines up for a run of jest, where whoever runs jest has not. They are kept for the teardown. */
export default async function setup(): Promise<void> {
  if (process.env[testNameOf('MONGO_URL')]) return;
  const home = mkdtempSync(join(tmpdir(), 'kt-'));
  const folders = foldersIn(home, process.env);
  const engines = await bringEngines({
    dataDir: folders.data,
    runDir: folders.run,
    cacheDir: folders.cache,
    durable: false,
    report: (line) => process.stderr.write(`  ${line}\n`),
    environment: process.env,
  });
  for (const [name, value] of Object.entries(addressesOf(engines))) process.env[testNameOf(name)] = value;
  Object.assign(globalThis, { kelmahTestEngines: { engines, home } });
}
