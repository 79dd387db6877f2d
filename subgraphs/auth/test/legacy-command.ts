import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { MoveReport } from '../src/legacy/move-all.service';
import { machineVariables } from './legacy.config';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  /** What it reported, where it came to its end. */
  report: MoveReport | undefined;
}

export interface MoveCommand {
  /** Begins a run of the command, as a process of its own. */
  begin(variables?: Record<string, string>): { child: ChildProcess; ended: Promise<Ended> };
  remove(): void;
}

/** The command as it is shipped, made into one file that lies among the packages. */
export async function buildMoveCommand(variables: Record<string, string>): Promise<MoveCommand> {
  const file = join(__dirname, `../dist/move-legacy-${process.pid}.js`);
  await build({
    entryPoints: [join(__dirname, '../src/commands/move-legacy.command.ts')],
    ...{ outfile: file, bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' },
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

  function begin(more: Record<string, string> = {}) {
    const child = spawn(process.execPath, [file], { env: { ...machineVariables, ...variables, ...more } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const ended = once(child, 'close').then(([code, signal]): Ended => {
      const line = output.split('\n').find((one) => one.startsWith('{"runId"'));
      const report = line === undefined ? undefined : (JSON.parse(line) as MoveReport);
      return { code: code as number | null, signal: signal as NodeJS.Signals | null, output, report };
    });
    return { child, ended };
  }

  return { begin, remove: () => rmSync(file, { force: true }) };
}
