import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from './claim';
import { endFamily } from './end-family';
import { EngineError } from './engine';
import { listensOn } from './listener';
import { factOf } from './processes';
import { accepts, GiveUp, waitFor } from './probe';
import { startWarden } from './warden';

export interface ProcessSpec {
  claim: Claim;
  command: string;
  args: string[];
  environment: NodeJS.ProcessEnv;
  cwd?: string;
  /** Another user to run as; only root can ask for it. */
  user?: { uid: number; gid: number } | undefined;
  /** The signal that makes it shut down cleanly. */
  stopSignal: 'SIGTERM' | 'SIGINT';
  /** Milliseconds that it has to shut down before it is killed; 20,000 if absent. */
  stopWithinMs?: number;
  /** Called if it ends, once ready, although nobody asked it to. */
  onLoss?: (reason: string) => void;
}

export interface EngineProcess {
  pid: number;
  child: ChildProcess;
  /** Waits until `look` answers; fails at once, with the end of its log, if the process dies first. */
  ready<T>(look: () => Promise<T> | T, withinMs?: number): Promise<void>;
  /** True if it is this process, and no stranger, that listens on the port. */
  holds(port: number): Promise<boolean>;
  stop(): Promise<void>;
}

/**
 * Starts a program in a session of its own, so that Ctrl-C in our terminal does not reach it, with its output in
 * `<runDir>/<name>.log`. It is ended when we die, by a warden at once or by the next start. Throws if it cannot start.
 */
export async function startProcess(spec: ProcessSpec): Promise<EngineProcess> {
  const { claim } = spec;
  const logFile = join(claim.runDir, `${claim.name}.log`);
  const child = await spawnDetached(spec, logFile);
  const pid = child.pid as number;
  claim.record(pid, spec.stopSignal);
  const warden = startWarden(pid, spec.stopSignal);
  let guarded = false;
  let end: string | undefined;
  child.once('exit', (code, signalName) => {
    end = signalName ? `was ended by ${signalName}` : `ended with code ${code}`;
    void warden.dismiss();
    if (guarded) spec.onLoss?.(end);
  });
  return {
    pid,
    child,
    ready: async (look, withinMs = 60_000) => {
      const lookAlive = () => {
        if (end !== undefined) throw new GiveUp(new EngineError(`${claim.name} ${end}.\n${tailOf(logFile)}`));
        return look();
      };
      await waitFor(lookAlive, { what: claim.name, withinMs });
      guarded = true;
    },
    // Asked first, for the system's table of all sockets takes long to read.
    holds: async (port) => (await accepts(port)) && listensOn(pid, port),
    stop: async () => {
      guarded = false;
      const leader = factOf(pid);
      if (leader) await endFamily(leader, { stopSignal: spec.stopSignal, withinMs: spec.stopWithinMs ?? 20_000 });
      await warden.dismiss();
    },
  };
}

const begun = new WeakSet<Claim>();

async function spawnDetached(spec: ProcessSpec, logFile: string): Promise<ChildProcess> {
  // One log a start of the stack: what a process wrote before it was started again explains why it was.
  const log = openSync(logFile, begun.has(spec.claim) ? 'a' : 'w', 0o600);
  begun.add(spec.claim);
  try {
    const child = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: spec.environment,
      detached: true,
      stdio: ['ignore', log, log],
      ...spec.user,
    });
    await once(child, 'spawn');
    child.on('error', () => undefined);
    child.unref();
    return child;
  } catch (error) {
    throw new EngineError(`${spec.command} cannot be started: ${(error as Error).message}`, { cause: error });
  } finally {
    closeSync(log);
  }
}

/** The last lines that a process wrote, for the person who must find out why it failed. */
function tailOf(logFile: string, lines = 15): string {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
