import { fork, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, closeSync, openSync, readFileSync } from 'node:fs';

export interface Program {
  child: ChildProcess;
  pid: number;
  output(): string;
}

/** Processes of one run of the bench: whatever is started here is stopped together. */
export class Children {
  private readonly running: ChildProcess[] = [];

  /** A TypeScript file of ours as a process that talks by messages. */
  fork(file: string, environment: NodeJS.ProcessEnv): ChildProcess {
    const child = fork(file, { execArgv: ['--import', 'tsx'], env: environment });
    this.running.push(child);
    return child;
  }

  /** A program that prints into a file; its output is there for the error of one that ends too soon. */
  spawn(command: string, args: string[], logFile: string, options: SpawnOptions): Program {
    const log = openSync(logFile, 'w');
    const child = spawn(command, args, { ...options, stdio: ['ignore', log, log] });
    closeSync(log);
    child.on('error', (error) => appendFileSync(logFile, error.message));
    this.running.push(child);
    return { child, pid: child.pid ?? 0, output: () => readFileSync(logFile, 'utf8').slice(-2_000) };
  }

  async stop(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(late);
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.running.splice(0).map((child) => this.stop(child)));
  }
}

/** One message to a forked process and the one that answers it. */
export function ask<Answer>(child: ChildProcess, message: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const answered = (answer: unknown) => {
      child.off('exit', ended);
      resolve(answer as Answer);
    };
    const ended = () => {
      child.off('message', answered);
      reject(new Error('A process of the bench ended before it answered'));
    };
    child.once('message', answered);
    child.once('exit', ended);
    child.send(message);
  });
}
