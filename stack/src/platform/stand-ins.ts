import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StandInName } from '../stand-ins/stand-in';
import type { Folders } from './folders';
import { startManaged, type ManagedProcess } from './managed-process';
import type { Ports } from './ports';

export interface StandIns {
  process: ManagedProcess;
  urls: Record<StandInName, string>;
  /** What services need to reach them. */
  environment: Record<string, string>;
}

const portNames = ['stripe', 's3', 'mail', 'smtp', 'sms', 'google', 'linkedin'];

type Ready = Record<StandInName, { url: string; environment: Record<string, string> }>;

/** Starts the stand-ins for outside services, in a process of their own: no service can tell them from the real ones. */
export async function bringStandIns(options: {
  root: string;
  folders: Folders;
  ports: Ports;
  base: NodeJS.ProcessEnv;
  report(line: string): void;
}): Promise<StandIns> {
  const { root, folders, ports, base, report } = options;
  const payment = `http://127.0.0.1:${ports['payment']}/webhooks/stripe`;
  const flags: Record<string, string> = {
    dir: join(folders.data, 'stand-ins'),
    'platform-webhook-url': payment,
    'connect-webhook-url': `${payment}/connect`,
    ...Object.fromEntries(portNames.map((name) => [`${name}-port`, String(ports[name])])),
  };
  const log = join(folders.run, 'stand-ins.log');
  const process_ = await startManaged({
    name: 'stand-ins',
    runDir: folders.run,
    command: process.execPath,
    args: [
      join(root, 'stack/bin/stand-ins.mjs'),
      ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]),
    ],
    cwd: root,
    environment: base,
    ready: async () => readyLine(log) !== undefined,
    report,
  });
  const ready = readyLine(log) as Ready;
  const entries = Object.entries(ready);
  return {
    process: process_,
    urls: Object.fromEntries(entries.map(([name, { url }]) => [name, url])) as StandIns['urls'],
    environment: Object.assign({}, ...entries.map(([, { environment }]) => environment)) as Record<string, string>,
  };
}

function readyLine(log: string): Ready | undefined {
  const line = readFileSync(log, 'utf8')
    .split('\n')
    .find((text) => text.startsWith('ready '));
  return line === undefined ? undefined : (JSON.parse(line.slice('ready '.length)) as Ready);
}
