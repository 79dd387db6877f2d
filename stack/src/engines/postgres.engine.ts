import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Claim, claim } from './claim';
import { type Engine, EngineError, type EngineOptions } from './engine';
import { endFamily } from './end-family';
import { type EngineProcess, startProcess } from './engine-process';
import { onFreePort } from './ports';
import { choosePostgres, type PostgresProgram } from './postgres-program';
import { type PostgresHome, postgresHome } from './postgres-home';
import { factOf } from './processes';
import { run } from './programs';
import { givenEngine, reachPostgres } from './reach';

const owner = 'kelmah';
const database = 'kelmah';

/** Brings PostgreSQL up (environment, found, brought). Throws an EngineError that says what to install if none serves. */
export async function bringPostgres(o: EngineOptions): Promise<Engine> {
  const given = await givenEngine(o, 'postgresql', 'DATABASE_URL', reachPostgres);
  if (given) return given;
  const claimed = await claim(o.runDir, 'postgresql');
  try {
    const home = postgresHome(o);
    const data = join(home.folder, 'data');
    await endOrphan(data);
    const program = await choosePostgres(o, home, madeBy(data));
    await initialise(program, home, data, o);
    const { engineProcess, url } = await onFreePort((port) => start(program, home, { data, port, claimed }, o));
    const stop = async () => {
      await engineProcess.stop();
      claimed.release();
    };
    const { choice, detail } = program;
    return { name: 'postgresql', choice, detail, url, pid: engineProcess.pid, stop };
  } catch (error) {
    claimed.release();
    throw error;
  }
}

/** The major version that wrote the folder; undefined if nothing did yet. */
function madeBy(data: string): number | undefined {
  const note = join(data, 'PG_VERSION');
  return existsSync(note) ? Number.parseInt(readFileSync(note, 'utf8'), 10) : undefined;
}

/**
 * A server that survived its owner's death unrecorded is ended; the pid file of one that did not survive is removed,
 * for by now its number may belong to somebody else, which PostgreSQL would take for a running server.
 */
async function endOrphan(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [pid, folder] = readFileSync(file, 'utf8').split('\n');
  const leader = factOf(Number(pid));
  if (leader && folder === data && isPostgres(leader.pid)) {
    await endFamily(leader, { stopSignal: 'SIGINT', withinMs: 20_000 });
  }
  rmSync(file, { force: true });
}

function isPostgres(pid: number): boolean {
  try {
    return /postgres|postmaster/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '');
  } catch {
    return false;
  }
}

async function initialise(program: PostgresProgram, home: PostgresHome, data: string, o: EngineOptions): Promise<void> {
  if (existsSync(join(data, 'PG_VERSION'))) return;
  // Made beside its place and renamed, so that a first start cut short leaves nothing half made.
  const unfinished = `${data}.new`;
  for (const folder of [unfinished, data]) rmSync(folder, { recursive: true, force: true });
  const args = [
    ...['-D', unfinished, '--username', owner, '--auth', 'trust', '--encoding', 'UTF8'],
    ...['--locale', process.platform === 'linux' ? 'C.UTF-8' : 'C'],
    ...(o.durable ? [] : ['--no-sync']),
  ];
  const { environment } = program;
  await run(program.initdb, args, { environment, cwd: home.folder, user: home.user, withinMs: 120_000 });
  renameSync(unfinished, data);
}

interface Place {
  data: string;
  port: number;
  claimed: Claim;
}

async function start(program: PostgresProgram, home: PostgresHome, place: Place, o: EngineOptions) {
  const engineProcess: EngineProcess = await startProcess({
    claim: place.claimed,
    command: program.postgres,
    args: ['-D', place.data, ...settings(place.port, o.durable)],
    environment: program.environment,
    cwd: home.folder,
    user: home.user,
    stopSignal: 'SIGINT',
    onLoss: (reason) => o.report(`PostgreSQL ${reason}; its log is ${join(o.runDir, 'postgresql.log')}`),
  });
  const address = `postgresql://${owner}@127.0.0.1:${place.port}`;
  try {
    await engineProcess.ready(
      async () => (await reachPostgres(`${address}/postgres`)) && engineProcess.holds(place.port),
    );
    await makeDatabase(`${address}/postgres`);
    return { engineProcess, url: `${address}/${database}` };
  } catch (error) {
    await engineProcess.stop();
    throw error;
  }
}

function settings(port: number, durable: boolean): string[] {
  const sure = durable ? 'on' : 'off';
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    fsync: sure,
    synchronous_commit: sure,
    full_page_writes: sure,
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function makeDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
  } catch (error) {
    throw new EngineError(`PostgreSQL refused to make the database ${database}: ${(error as Error).message}`);
  } finally {
    await client.end();
  }
}
