import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressesOf, bringEngines } from './bring-engines';
import { EngineError, type EngineOptions } from './engine';

const usage = `Brings the four engines up and keeps them up until Ctrl-C.
  --dir FOLDER   keeps their data, sockets and logs there; FOLDER/env gets their addresses
  --fast         does not force data to the disk
`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, fast: { type: 'boolean', default: false } } });
  if (!values.dir) throw new EngineError(usage);
  const folder = resolve(values.dir);
  const options: EngineOptions = {
    dataDir: join(folder, 'data'),
    runDir: join(folder, 'run'),
    cacheDir: join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'kelmah'),
    durable: !values.fast,
    report: (line) => process.stderr.write(`${line}\n`),
    environment: process.env,
  };
  mkdirSync(folder, { recursive: true });
  const stopAsked = new Promise<void>((done) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => done());
  });
  const engines = await bringEngines(options);
  for (const { name, choice, detail } of Object.values(engines)) options.report(`${name}: ${choice}, ${detail}`);
  const lines = Object.entries(addressesOf(engines)).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, 'env'), lines.join(''));
  process.stdout.write(lines.join(''));
  const stayUp = setInterval(() => undefined, 60_000);
  await stopAsked;
  clearInterval(stayUp);
  rmSync(join(folder, 'env'), { force: true });
  await Promise.all(Object.values(engines).map((engine) => engine.stop()));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof EngineError ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
});
