import { join } from 'node:path';
import { plainEnvironment } from '../bench.config';
import type { Children } from '../processes/children';
import { freePort } from '@kelmah/kit/server/free-port';
import type { Peer, PeerName, Setting } from './peers';

export interface RunningPeer {
  name: PeerName;
  label: string;
  url: string;
  pid: number;
  stop(): Promise<void>;
}

const startMsMax = 60_000;

/**
 * Starts a peer and waits until it answers.
 * @throws Error that says why it cannot be measured.
 */
export async function startPeer(
  peer: Peer,
  setting: Setting,
  children: Children,
  nodeFlags: string[] = [],
): Promise<RunningPeer> {
  const port = await freePort();
  const program = peer.program(setting, port);
  if (typeof program === 'string') throw new Error(program);
  const logFile = join(setting.runFolder, `${peer.name}.log`);
  const started = children.spawn(process.execPath, [...nodeFlags, ...program.args], logFile, {
    cwd: program.folder ?? setting.runFolder,
    env: { ...plainEnvironment(), ...program.variables },
  });
  const url = `http://127.0.0.1:${port}${program.path}`;
  const endMs = performance.now() + startMsMax;
  while (!(await answers(url))) {
    if (started.child.exitCode !== null || performance.now() > endMs) {
      await children.stop(started.child);
      throw new Error(`does not start: ${lastLine(started.output())}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { name: peer.name, label: peer.label, url, pid: started.pid, stop: () => children.stop(started.child) };
}

// Any answer will do: a router may refuse an operation that is not registered.
async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    await response.text();
    return response.status < 500;
  } catch {
    return false;
  }
}

const lastLine = (text: string): string => text.trim().split('\n').slice(-6).join(' | ').slice(-600);
