import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, bringEngines } from '../engines/bring-engines';
import type { Engine } from '../engines/engine';
import type { StandInName } from '../stand-ins/stand-in';
import { services } from './catalogue';
import { environmentOf, type EnvironmentParts } from './environment';
import { foldersIn, type Folders } from './folders';
import { answersWell } from './http-ready';
import { makeLegacyDatabase } from './legacy-database.store';
import { startManaged, type ManagedProcess } from './managed-process';
import { migrateAll } from './migrate';
import { fixedPorts, freePorts, type Ports } from './ports';
import { localSecrets } from './secrets';
import { bringStandIns, type StandIns } from './stand-ins';
import type { Terminal } from './terminal';
import { startWeb } from './web';

export interface PlatformOptions {
  root: string;
  /** Where it keeps everything that a reset removes. */
  home: string;
  ports: 'fixed' | 'free';
  /** False in tests: nothing is forced to the disk. */
  durable: boolean;
  base: NodeJS.ProcessEnv;
  terminal: Terminal;
  namespace?: string;
  /** `built` serves web/dist, `dev` runs Vite with hot reload. */
  web: 'built' | 'dev' | 'none';
  /** Builds what the services run from; awaited before the first of them starts. */
  build(): Promise<void>;
  /** Variables for services, on top of all others. */
  variables?: Record<string, string>;
}

export interface Platform {
  urls: Record<'web' | 'router' | StandInName, string>;
  ports: Ports;
  engines: Record<string, Engine>;
  standIns: StandIns;
  /** By name: each service, `web`, and `stand-ins`. */
  processes: ReadonlyMap<string, ManagedProcess>;
  folders: Folders;
  /** The schema of the older system's tables. */
  legacySchema: string;
  environmentOf(service: string): NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Brings the whole platform up. What was brought when a step fails, or on `stop`, is taken down again, last first. */
export async function bringPlatform(options: PlatformOptions): Promise<Platform> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let back = undo.pop(); back; back = undo.pop())
      await back().catch((error: Error) => options.terminal.say(error.message));
  };
  try {
    return { ...(await bring(options, undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bring(options: PlatformOptions, undo: (() => Promise<void>)[]): Promise<Omit<Platform, 'stop'>> {
  const { root, terminal, base } = options;
  const report = (line: string) => terminal.say(line);
  const folders = foldersIn(options.home, base);
  for (const folder of [folders.data, folders.logs, folders.run]) mkdirSync(folder, { recursive: true });
  const ports = options.ports === 'fixed' ? await fixedPorts() : await freePorts();

  const [engines, standIns] = await Promise.all([
    terminal.step('Engines', () => broughtEngines(options, folders, undo)),
    bringStandIns({ root, folders, ports, base, report }).then((brought) => {
      undo.unshift(() => brought.process.stop());
      return brought;
    }),
    terminal.step('Build', () => options.build()),
  ]);
  const namespace = options.namespace ?? 'kelmah';
  const legacy = await makeLegacyDatabase(engines.postgresql.url, namespace);
  const parts: EnvironmentParts = {
    base,
    ports,
    secrets: localSecrets(folders.home),
    namespace,
    engines: { ...addressesOf(engines), LEGACY_DATABASE_URL: base['LEGACY_DATABASE_URL'] ?? legacy.readUrl },
    standIns: standIns.environment,
    // By its name: browsers make passkeys for names, never for addresses in numbers.
    webUrl: `http://localhost:${ports['web']}`,
    variables: options.variables ?? {},
  };
  const environment = (name: string) => environmentOf(name, parts);
  await terminal.step('Indexes, tables and queues', () => migrateAll(root, environment));
  const processes = new Map<string, ManagedProcess>([['stand-ins', standIns.process]]);
  await terminal.step('Services', () => startServices(options, folders, ports, environment, processes, undo));
  return {
    urls: { ...standIns.urls, web: parts.webUrl, router: `http://127.0.0.1:${ports['router']}` },
    ports,
    engines,
    standIns,
    processes,
    folders,
    legacySchema: legacy.schema,
    environmentOf: environment,
  };
}

async function broughtEngines(
  { base, durable, terminal }: PlatformOptions,
  folders: Folders,
  undo: (() => Promise<void>)[],
) {
  const engines = await bringEngines({
    dataDir: folders.data,
    runDir: folders.run,
    cacheDir: folders.cache,
    durable,
    report: (line) => terminal.say(line),
    environment: base,
  });
  undo.unshift(async () => {
    await Promise.all(Object.values(engines).map((engine) => engine.stop()));
  });
  for (const { name, choice, detail } of Object.values(engines)) terminal.say(`${name}: ${choice}, ${detail}`);
  return engines;
}

async function startServices(
  options: PlatformOptions,
  folders: Folders,
  ports: Ports,
  environment: (name: string) => NodeJS.ProcessEnv,
  processes: Map<string, ManagedProcess>,
  undo: (() => Promise<void>)[],
): Promise<void> {
  // Stopped all at once, and before everything that they stand on.
  undo.push(async () => {
    await Promise.all([...processes].filter(([name]) => name !== 'stand-ins').map(([, running]) => running.stop()));
  });
  const starting = services.map(async ({ name, folder }) => {
    const started = await startManaged({
      name,
      runDir: folders.run,
      command: process.execPath,
      args: ['--enable-source-maps', join(options.root, folder, 'dist/main.js')],
      cwd: join(options.root, folder),
      environment: environment(name),
      ready: () => answersWell(`http://127.0.0.1:${ports[name]}/readyz`),
      report: (line) => options.terminal.say(line),
    });
    processes.set(name, started);
  });
  if (options.web !== 'none') {
    starting.push(
      startWeb({
        root: options.root,
        folders,
        ports,
        base: options.base,
        mode: options.web,
        report: (line) => options.terminal.say(line),
      }).then((web) => {
        processes.set('web', web);
      }),
    );
  }
  const results = await Promise.allSettled(starting);
  for (const result of results) if (result.status === 'rejected') throw result.reason as Error;
}
