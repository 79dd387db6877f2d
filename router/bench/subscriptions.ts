import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bringEngines, buildRouter, plainEnvironment } from './bench.config';
import { eventsGraph } from './events/events-graph';
import { runScene, scenes, type SceneFigures } from './events/scenes';
import { peers, type Peer } from './peers/peers';
import { startPeer } from './peers/start-peer';
import { Children } from './processes/children';
import { shown, tableOf } from './report/table';
import { setStage } from './setting';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const head = ['', 'events', 'delivered', 'CPU µs/delivery', 'p50 ms', 'p99 ms', 'MB before', 'MB most', 'sockets left'];

const rowOf = (one: SceneFigures): string[] => [
  one.label,
  shown(one.events),
  shown(one.delivered),
  shown(one.cpuMicros, 1),
  shown(one.p50Ms, 1),
  shown(one.p99Ms, 1),
  shown(one.residentMbBefore),
  shown(one.residentMbMost),
  `${shown(one.open)} of ${shown(one.sockets)}`,
];

/** Measures what a delivered subscription event costs the router, and what sockets cost it in memory. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { router: text, json: text } });
  const folder = mkdtempSync(join(tmpdir(), 'kelmah-bench-'));
  const children = new Children();
  const engines = await bringEngines(join(folder, 'engines'));
  const cleanUp = async () => {
    await children.stopAll();
    await engines.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const stopAtOnce = () => void cleanUp().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stopAtOnce);
  // Whoever read our output has gone, as `head` does.
  process.stdout.once('error', stopAtOnce);
  try {
    const figures = await measure(
      children,
      engines.addresses,
      values.router ? resolve(values.router) : await buildRouter(),
      folder,
    );
    say(`\n${tableOf(head, figures.map(rowOf))}`);
    for (const { label, trouble } of figures) if (trouble) say(`${label}: ${trouble}`);
    if (values.json) writeFileSync(values.json, JSON.stringify(figures, null, 2));
  } finally {
    await cleanUp();
  }
}

async function measure(
  children: Children,
  engines: Record<string, string>,
  routerProgram: string,
  runFolder: string,
): Promise<SceneFigures[]> {
  const serveFile = join(__dirname, 'events/serve-events.ts');
  const stage = await setStage({ graph: eventsGraph, children, engines, routerProgram, runFolder, serveFile });
  const figures: SceneFigures[] = [];
  for (const scene of scenes) {
    say(scene.label);
    // Each on a router of its own, so that memory is that scene's alone.
    const router = await startPeer(peers[0] as Peer, { ...stage, peerFolder: '' }, children);
    const listeners: ChildProcess = children.fork(join(__dirname, 'events/listen.ts'), plainEnvironment());
    const [token = ''] = stage.tokens;
    figures.push(await runScene(scene, { router, listeners, subgraphs: stage.subgraphs, token }));
    await children.stop(listeners);
    await router.stop();
  }
  return figures;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
