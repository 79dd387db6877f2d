import { existsSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type EngineChoice, EngineError, type EngineOptions } from './engine';
import { fetchPackages, packagesWork } from './packages';
import { isProgram, onPath, run } from './programs';

export interface RabbitProgram {
  choice: EngineChoice;
  detail: string;
  /** The start script itself; never the system's wrapper, which wants to become another user. */
  server: string;
  epmd: string;
  environment: NodeJS.ProcessEnv;
}

/** A RabbitMQ that can be run here: one of this machine, or the system's packages in the cache. */
export async function findRabbit(o: EngineOptions): Promise<RabbitProgram> {
  let reason = '';
  const program =
    (await foundRabbit(o)) ?? (await packagedRabbit(o).catch((error: Error) => void (reason = error.message)));
  if (program) return program;
  throw new EngineError(
    `${reason && `${reason}\n`}RabbitMQ is missing. Install rabbitmq-server, or set AMQP_URL. With Docker: docker run -d -p 5672:5672 ` +
      'rabbitmq:4 and AMQP_URL=amqp://guest:guest@127.0.0.1:5672',
  );
}

async function foundRabbit(o: EngineOptions): Promise<RabbitProgram | undefined> {
  const environment = cleared(o.environment);
  const [erl] = onPath('erl', environment).map((file) => realpathSync(file));
  const epmd = [...onPath('epmd', environment), ...(erl ? epmdsNear(erl) : [])].find(isProgram);
  if (!erl || !epmd) return undefined;
  const scripts = [
    ...serverScripts('/usr/lib/rabbitmq'),
    ...onPath('rabbitmq-server', environment)
      .map((file) => realpathSync(file))
      .filter((file) => !isWrapper(file)),
  ];
  for (const server of scripts) {
    if (!(await erlangRuns(environment))) return undefined;
    return { choice: 'found', detail: `RabbitMQ ${versionIn(server)} at ${server}`, server, epmd, environment };
  }
  return undefined;
}

async function packagedRabbit(o: EngineOptions): Promise<RabbitProgram | undefined> {
  if (!packagesWork(o.environment)) return undefined;
  const { root, libraryPath } = await fetchPackages(o, 'RabbitMQ', ['rabbitmq-server'], pointAtCopy);
  const erlang = join(root, 'usr/lib/erlang/bin');
  const environment: NodeJS.ProcessEnv = {
    ...cleared(o.environment),
    PATH: [erlang, o.environment['PATH']].filter(Boolean).join(delimiter),
    LD_LIBRARY_PATH: libraryPath,
  };
  const [server] = serverScripts(join(root, 'usr/lib/rabbitmq'));
  if (!server) throw new EngineError(`${root} holds no RabbitMQ. Remove that folder and try again.`);
  const detail = `RabbitMQ ${versionIn(server)} from the system's packages, unpacked in the cache`;
  return { choice: 'brought', detail, server, epmd: join(erlang, 'epmd'), environment };
}

/** Debian's Erlang names its own folder in its start scripts; these must name the copy's. */
function pointAtCopy(root: string, finalRoot: string): void {
  const erlang = join(root, 'usr/lib/erlang');
  const folders = [join(erlang, 'bin'), ...readdirSync(erlang).map((entry) => join(erlang, entry, 'bin'))];
  for (const script of folders.flatMap((folder) => [join(folder, 'erl'), join(folder, 'start')])) {
    if (!existsSync(script)) continue;
    const text = readFileSync(script, 'utf8');
    writeFileSync(
      script,
      text.replaceAll(/\bROOTDIR="?\/usr\/lib\/erlang"?/g, `ROOTDIR="${finalRoot}/usr/lib/erlang"`),
    );
  }
}

function serverScripts(rabbitFolder: string): string[] {
  const lib = join(rabbitFolder, 'lib');
  if (!existsSync(lib)) return [];
  const versions = readdirSync(lib).filter((entry) => entry.startsWith('rabbitmq_server-'));
  return versions.map((entry) => join(lib, entry, 'sbin', 'rabbitmq-server')).filter(isProgram);
}

function isWrapper(file: string): boolean {
  return file.endsWith('rabbitmq-script-wrapper') || !existsSync(join(dirname(file), 'rabbitmq-env'));
}

function epmdsNear(erl: string): string[] {
  const erlang = join(dirname(erl), '..');
  const runtimes = readdirSync(erlang).filter((entry) => entry.startsWith('erts-'));
  return [join(dirname(erl), 'epmd'), ...runtimes.map((entry) => join(erlang, entry, 'bin', 'epmd'))];
}

function versionIn(server: string): string {
  return /rabbitmq[_-]server-([\d.]+)/.exec(server)?.[1] ?? /\/(\d+\.\d+\.\d+)\//.exec(server)?.[1] ?? '';
}

async function erlangRuns(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const args = ['-noshell', '-boot', 'start_clean', '-eval', 'halt().'];
  return run('erl', args, { environment, withinMs: 20_000 }).then(
    () => true,
    () => false,
  );
}

/** The environment less what would steer another RabbitMQ or Erlang into ours. */
function cleared(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const steering = /^(RABBITMQ_|ERL_|NOTIFY_SOCKET$|HOSTNAME$)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !steering.test(name)));
}
