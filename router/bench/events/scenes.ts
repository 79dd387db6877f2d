import type { ChildProcess } from 'node:child_process';
import type { RunningPeer } from '../peers/start-peer';
import { ask } from '../processes/children';
import { usageOf } from '../processes/cpu';
import { messageAdded } from './events-graph';
import type { Heard, ListenRequest, Question } from './listen';
import type { Emitted, EmitRequest } from './serve-events';

export interface Scene {
  label: string;
  /** How many sockets hear the conversation, and how many of them read nothing. */
  sockets: number;
  slow: number;
  emit: Omit<EmitRequest, 'conversation'>;
}

export const scenes: readonly Scene[] = [
  {
    label: '100 sockets hear the same',
    sockets: 100,
    slow: 0,
    emit: { events: 1_500, perSecond: 100, bytes: 60 },
  },
  {
    label: '5,000 sockets hear the same',
    sockets: 5_000,
    slow: 0,
    emit: { events: 40, perSecond: 1, bytes: 60 },
  },
  {
    label: '100 sockets, 50 of which do not read, 8 KB an event',
    sockets: 100,
    slow: 50,
    emit: { events: 2_000, perSecond: 50, bytes: 8_000 },
  },
];

export interface SceneFigures {
  label: string;
  sockets: number;
  events: number;
  delivered: number;
  errors: number;
  /** User and system time of the router for one event at one socket. */
  cpuMicros: number;
  p50Ms: number;
  p99Ms: number;
  /** The router's memory before the first socket, and the most of what was seen. */
  residentMbBefore: number;
  residentMbMost: number;
  /** Sockets that are open at the end. */
  open: number;
  trouble: string;
}

export interface SceneSetting {
  router: RunningPeer;
  listeners: ChildProcess;
  subgraphs: ChildProcess;
  token: string;
}

const conversation = 'conversation-1';
const settleMs = 1_500;
const warmUp = { events: 10, perSecond: 5, bytes: 60 };
const lookEveryMs = 250;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const question = <Answer>(listeners: ChildProcess, asked: Question) => ask<Answer>(listeners, { question: asked });

/** Waits until nothing more is heard. */
async function quiet(listeners: ChildProcess): Promise<void> {
  let before = -1;
  for (let now = 0; now !== before;) {
    before = now;
    await pause(settleMs);
    now = (await question<{ delivered: number }>(listeners, 'count')).delivered;
  }
}

/** Opens the sockets of a scene, lets its events happen, and tells what they cost the router. */
export async function runScene(scene: Scene, { router, listeners, subgraphs, token }: SceneSetting) {
  const residentMbBefore = usageOf(router.pid).residentMb;
  const listen = async (sockets: number, slow: boolean) => {
    if (sockets === 0) return;
    const url = router.url.replace('http', 'ws');
    const request: ListenRequest = { url, token, query: messageAdded, conversation, sockets, slow };
    const { error } = await ask<{ error?: string }>(listeners, request);
    if (error !== undefined) throw new Error(`${scene.label}: ${error}`);
  };
  await listen(scene.slow, true);
  await listen(scene.sockets - scene.slow, false);
  await pause(settleMs);
  await ask<Emitted>(subgraphs, { conversation, ...warmUp } satisfies EmitRequest);
  await quiet(listeners);
  await question<Heard>(listeners, 'report');

  let residentMbMost = usageOf(router.pid).residentMb;
  const look = setInterval(() => {
    residentMbMost = Math.max(residentMbMost, usageOf(router.pid).residentMb);
  }, lookEveryMs);
  const before = usageOf(router.pid).cpuMs;
  await ask<Emitted>(subgraphs, { conversation, ...scene.emit } satisfies EmitRequest);
  await quiet(listeners);
  const cpuMs = usageOf(router.pid).cpuMs - before;
  clearInterval(look);
  if (scene.slow > 0) await question(listeners, 'readOn');
  const heard = await question<Heard>(listeners, 'report');
  const { label, sockets } = scene;
  const cpuMicros = (cpuMs * 1_000) / heard.delivered;
  return { label, sockets, events: scene.emit.events, ...heard, cpuMicros, residentMbBefore, residentMbMost };
}
