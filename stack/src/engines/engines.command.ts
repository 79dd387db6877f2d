import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressesOf, bringEngines } from './bring-engines';
import { EngineError, type Engine, type EngineOptions } from './engine';
import { bringPostgres } from './postgres.engine';

const usage = `Brings the four engines up and keeps them up until Ctrl-C.
  --dir FOLDER   keeps their data, sockets and logs there; FOLDER/env gets their addresses
  --fast         does not force data to the disk
  --postgresql   brings PostgreSQL alone
`;

interface Brought {
  engines: Engine[];
  addresses: Record<string, string>;
}

async function bring(options: EngineOptions, postgresAlone: boolean): Promise<Brought> {
  if (postgresAlone) {
    const engine = await bringPostgres(options);
    return { engines: [engine], addresses: { DATABASE_URL: engine.url } };
  }
  const engines = await bringEngines(options);
  return { engines: Object.values(engines), addresses: addressesOf(engines) };
}

async function main(): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { dir: { type: 'string' }, fast: flag, postgresql: flag } });
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
  const { engines, addresses } = await bring(options, values.postgresql);
  for (const { name, choice, detail } of engines) options.report(`${name}: ${choice}, ${detail}`);
  const lines = Object.entries(addresses).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, 'env'), lines.join(''));
  process.stdout.write(lines.join(''));
  const stayUp = setInterval(() => undefined, 60_000);
  await stopAsked;
  clearInterval(stayUp);
  rmSync(join(folder, 'env'), { force: true });
  await Promise.all(engines.map((engine) => engine.stop()));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof EngineError ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
});
