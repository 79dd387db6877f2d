import { join } from 'node:path';
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

const readyWithinMs = 60_000;
const crashesInARow = 5;
const pauseMs = 200;

/** A process of ours that is started again when it dies, as the platform in production does. */
export class ManagedProcess {
  readonly name: string;
  readonly logFile: string;
  private current?: EngineProcess;
  private revival?: Promise<void>;
  private stopped = false;
  private heldDown = false;
  private crashes = 0;

  constructor(
    private readonly spec: ManagedSpec,
    private readonly claimed: Claim,
  ) {
    this.name = spec.name;
    this.logFile = join(spec.runDir, `${spec.name}.log`);
  }

  get pid(): number {
    return this.running().pid;
  }

  /** Starts it, also after `holdDown`; answers when it is ready. */
  async start(): Promise<void> {
    this.heldDown = false;
    const { command, args, cwd, environment, ready } = this.spec;
    const onLoss = (reason: string) => {
      if (!this.stopped && !this.heldDown)
        this.revival ??= this.revive(reason).finally(() => (this.revival = undefined));
    };
    this.current = await startProcess({
      claim: this.claimed,
      command,
      args,
      cwd,
      environment,
      stopSignal: 'SIGTERM',
      onLoss,
    });
    await this.current.ready(ready, readyWithinMs);
    this.crashes = 0;
  }

  /** Kills it as a crash would; it comes back by itself. Answers when it is ready again. */
  async crash(): Promise<void> {
    await this.kill();
    await this.revival;
  }

  /** Kills it as a crash would, and leaves it down until `start`. */
  async holdDown(): Promise<void> {
    this.heldDown = true;
    await this.kill();
  }

  /** Stops it gently and starts it anew. */
  async restart(): Promise<void> {
    await this.running().stop();
    await this.start();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.revival;
    await this.current?.stop();
    this.claimed.release();
  }

  private async kill(): Promise<void> {
    const { child, pid } = this.running();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(pid, 'SIGKILL');
    await gone;
  }

  private running(): EngineProcess {
    if (!this.current) throw new Error(`${this.name} does not run`);
    return this.current;
  }

  private async revive(reason: string): Promise<void> {
    const { report } = this.spec;
    this.crashes += 1;
    if (this.crashes > crashesInARow) {
      return report(`${this.name} ${reason} again and again; it is left down. Its log: ${this.logFile}`);
    }
    report(`${this.name} ${reason}; starting it again`);
    await pause(pauseMs * this.crashes);
    try {
      await this.start();
    } catch (error) {
      // It may run without ever having become ready.
      await this.current?.stop();
      await this.revive((error as Error).message);
    }
  }
}

/** Starts a process and keeps it running. What did not become ready is taken down again. */
export async function startManaged(spec: ManagedSpec): Promise<ManagedProcess> {
  const managed = new ManagedProcess(spec, await claim(spec.runDir, spec.name));
  try {
    await managed.start();
    return managed;
  } catch (error) {
    await managed.stop().catch(() => undefined);
    throw error;
  }
}
