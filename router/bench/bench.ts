import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bringEngines, buildRouter, plainEnvironment, root } from './bench.config';
import { graphOf, type Graph, type GraphName } from './graphs/graph';
import { measure, type Target } from './measure';
import { BadOption, readOptions, type BenchOptions } from './options';
import { installPeers } from './peers/install';
import { peers } from './peers/peers';
import { startPeer, type RunningPeer } from './peers/start-peer';
import { Children } from './processes/children';
import { compare, comparisonTable, type Row } from './report/comparison';
import { setStage, type Stage } from './setting';

const peersHome = join(root, '.kelmah/bench');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Measured {
  graph: string;
  size: string;
  rows: Row[];
}

interface Run {
  options: BenchOptions;
  engines: Record<string, string>;
  routerProgram: string;
  folder: string;
  children: Children;
}

async function bench(options: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kelmah-bench-'));
  const children = new Children();
  const routerProgram = options.router ? resolve(options.router) : await buildRouter();
  const engines = await bringEngines(join(folder, 'engines'));
  const cleanUp = async () => {
    await children.stopAll();
    await engines.stop();
    if (!options.profile) rmSync(folder, { recursive: true, force: true });
  };
  const stopAtOnce = () => void cleanUp().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stopAtOnce);
  // Whoever read our output has gone, as `head` does.
  process.stdout.once('error', stopAtOnce);
  try {
    const [processor] = cpus();
    say(`Node ${process.version}, ${cpus().length} × ${processor?.model ?? 'an unknown processor'}`);
    say(`${options.connections} connections, ${options.rounds} rounds of ${options.seconds} s`);
    const run: Run = { options, engines: engines.addresses, routerProgram, folder, children };
    const measured: Measured[] = [];
    for (const name of options.graphs) measured.push(...(await benchGraph(name, run)));
    if (options.json) writeFileSync(options.json, JSON.stringify(measured, null, 2));
  } finally {
    await cleanUp();
    if (options.profile) say(`\nThe profiles are in ${folder}`);
  }
}

async function benchGraph(name: GraphName, run: Run): Promise<Measured[]> {
  const graph = graphOf(name);
  const runFolder = join(run.folder, name);
  mkdirSync(runFolder);
  const stage = await setStage({ ...run, graph, runFolder, serveFile: join(__dirname, 'subgraphs/serve.ts') });
  const running = await startPeers(stage, run);
  const load = run.children.fork(join(__dirname, 'load/load.ts'), plainEnvironment());
  const { connections, seconds, rounds } = run.options;
  const direct: Target = {
    name: 'direct',
    label: 'A subgraph, directly',
    url: stage.addresses[graph.owner] ?? '',
    pid: stage.subgraphs.pid ?? 0,
  };
  const measured: Measured[] = [];
  for (const size of run.options.sizes) {
    const targets = size === 'small' ? [...running, direct] : running;
    const operation = graph.operations[size];
    const figures = await measure(targets, { load, operation, tokens: stage.tokens, connections, seconds, rounds });
    const rows = compare(figures);
    say(`\n${name}, ${size}: ${operation.operationName}, ${figures[0]?.answers[0]?.length ?? 0} bytes\n`);
    say(comparisonTable(rows));
    for (const [index, { label, failed, compared }] of rows.entries()) {
      if (failed > 0 || compared !== 'same')
        say(`${label}: its first answer is ${figures[index]?.answers[0]?.slice(0, 300)}`);
    }
    measured.push({ graph: name, size, rows });
  }
  await run.children.stopAll();
  return measured;
}

async function startPeers(stage: Stage<Graph>, { options, children }: Run): Promise<RunningPeer[]> {
  const running: RunningPeer[] = [];
  for (const peer of peers.filter(({ name }) => options.peers.includes(name))) {
    const profiling = options.profile && peer.name.startsWith('kelmah');
    const flags = profiling ? ['--cpu-prof', `--cpu-prof-dir=${stage.runFolder}`] : [];
    try {
      const peerFolder = peer.installs ? await installPeers(peer.installs, peersHome, say) : '';
      running.push(await startPeer(peer, { ...stage, peerFolder }, children, flags));
    } catch (error) {
      say(`\n${stage.graph.name}: ${peer.label} is left out: ${(error as Error).message}`);
    }
  }
  return running;
}

async function main(): Promise<void> {
  try {
    await bench(readOptions(process.argv.slice(2)));
  } catch (error) {
    process.stderr.write(`${error instanceof BadOption ? error.message : (error as Error).stack}\n`);
    process.exitCode = 1;
  }
}

void main();
