import { setTimeout as pause } from 'node:timers/promises';
import { claim, type Claim } from '../engines/claim';
import { startProcess, type EngineProcess } from '../engines/engine-process';

export interface ManagedSpec {
  name: string;
  runDir: string;
  command: string;
  args: string[];
  cwd: string;
  environment: NodeJS.ProcessEnv;
  /** Answers once the process does its work; called again and again until it does. */
  ready(): Promise<boolean>;
  report(line: string): void;
}

/** A process of ours that is started again when it dies, as the platform in production does. */
export interface ManagedProcess {
  name: string;
  readonly pid: number;
  readonly logFile: string;
  /** Kills it as a crash would; it comes back by itself. Answers when it is ready again. */
  crash(): Promise<void>;
  /** Stops it gently and starts it anew. */
  restart(): Promise<void>;
  /** Starts it with other variables from now on. */
  change(environment: NodeJS.ProcessEnv): void;
  stop(): Promise<void>;
}

const readyWithinMs = 60_000;
const crashesInARow = 5;

export async function startManaged(spec: ManagedSpec): Promise<ManagedProcess> {
  const claimed: Claim = await claim(spec.runDir, spec.name);
  let environment = spec.environment;
  let stopped = false;
  let crashes = 0;
  let current: EngineProcess | undefined;
  let revival: Promise<void> | undefined;

  async function begin(): Promise<void> {
    const started = await startProcess({
      claim: claimed,
      command: spec.command,
      args: spec.args,
      environment,
      cwd: spec.cwd,
      stopSignal: 'SIGTERM',
      onLoss: (reason) => {
        if (!stopped) revival ??= revive(reason).finally(() => (revival = undefined));
      },
    });
    current = started;
    await started.ready(async () => spec.ready(), readyWithinMs);
    crashes = 0;
  }

  async function revive(reason: string): Promise<void> {
    crashes += 1;
    if (crashes > crashesInARow)
      return spec.report(`${spec.name} ${reason} again and again; it is left down. Its log: ${logFile}`);
    spec.report(`${spec.name} ${reason}; starting it again`);
    await pause(200 * crashes);
    await begin().catch((error: Error) => revive(error.message));
  }

  function running(): EngineProcess {
    if (!current) throw new Error(`${spec.name} does not run`);
    return current;
  }

  const logFile = `${spec.runDir}/${spec.name}.log`;
  try {
    await begin();
  } catch (error) {
    stopped = true;
    await current?.stop().catch(() => undefined);
    claimed.release();
    throw error;
  }
  return {
    name: spec.name,
    get pid() {
      return running().pid;
    },
    logFile,
    crash: async () => {
      const { child, pid } = running();
      const gone = new Promise((resolve) => child.once('exit', resolve));
      process.kill(pid, 'SIGKILL');
      await gone;
      await revival;
    },
    restart: async () => {
      await running().stop();
      await begin();
    },
    change: (next) => {
      environment = next;
    },
    stop: async () => {
      stopped = true;
      await revival;
      await current?.stop();
      claimed.release();
    },
  };
}
