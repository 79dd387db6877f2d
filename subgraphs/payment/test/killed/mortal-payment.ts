import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { MoneyStep } from '../../src/work/steps.service';

/** A payment that can be killed at a step and started again. */
export interface MortalPayment {
  start(): Promise<void>;
  /** From now on it dies where it reaches this step. */
  killAt(step: MoneyStep): Promise<void>;
  /** Waits until it is dead, and answers with the signal that killed it. */
  death(): Promise<NodeJS.Signals | null>;
  stop(): Promise<void>;
}

/** Made into one file first: it is started again and again. Packages stay outside, so the file lies among them. */
async function bundle(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(__dirname, 'mortal.config.ts')],
    ...{ outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' },
    plugins: [
      {
        name: 'packages-outside-but-the-kit',
        setup: (builder) =>
          builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@kelmah/kit') ? undefined : { path, external: true },
          ),
      },
    ],
  });
}

export async function mortalPayment(variables: Record<string, string>): Promise<MortalPayment> {
  const file = join(__dirname, `../../dist/mortal-${process.pid}.js`);
  await bundle(file);
  let child: ChildProcess | undefined;
  const isAlive = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  const death = async () => {
    if (child && isAlive()) await once(child, 'exit');
    return child?.signalCode ?? null;
  };
  return {
    death,
    start: async () => {
      child = fork(file, {
        env: { PATH: '/usr/bin:/bin', ...variables },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      const over = once(child, 'exit').then(() => Promise.reject(new Error('Payment did not start')));
      over.catch(() => undefined);
      await Promise.race([once(child, 'message'), over]);
    },
    killAt: async (step) => {
      if (!child || !isAlive()) throw new Error('Payment does not run');
      const armed = once(child, 'message');
      child.send(step);
      await armed;
    },
    stop: async () => {
      if (isAlive()) child?.kill('SIGKILL');
      await death();
      rmSync(file, { force: true });
    },
  };
}
