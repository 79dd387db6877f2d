import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StagedGraph } from '../graphs/graph';

/** What a peer needs to know to start. */
export interface Setting {
  graph: StagedGraph;
  /** Addresses of the subgraphs, by name. */
  addresses: Record<string, string>;
  /** The composed supergraph that names these addresses. */
  supergraphFile: string;
  /** Where a peer that is not ours is installed. */
  peerFolder: string;
  /** For files of this run. */
  runFolder: string;
  /** The variables of our own router. */
  routerVariables: Record<string, string>;
  /** The program of our own router. */
  routerProgram: string;
}

/** How a peer is started: a Node program, its arguments, where. */
export interface Program {
  args: string[];
  folder?: string;
  variables?: Record<string, string>;
  path: string;
}

export interface Peer {
  name: PeerName;
  label: string;
  /** The folder beside this file that installs it; none for our own. */
  installs?: string;
  /** How to start it on this port; a text says why it cannot be. */
  program(setting: Setting, port: number): Program | string;
}

export const peerNames = ['kelmah', 'kelmah-cached', 'stock', 'hive-js', 'hive-jit', 'hive-rust', 'mercurius'] as const;
export type PeerName = (typeof peerNames)[number];

export const peers: readonly Peer[] = [
  {
    name: 'kelmah',
    label: 'Kelmah, every defence on',
    program: kelmah('off'),
  },
  { name: 'kelmah-cached', label: 'Kelmah, every defence and the cache', program: kelmah('on') },
  {
    name: 'stock',
    label: 'Apollo Gateway (stock)',
    installs: 'gateways',
    program: ({ supergraphFile, peerFolder }, port) => ({
      args: ['stock.mjs', supergraphFile, String(port)],
      folder: peerFolder,
      path: '/',
    }),
  },
  { name: 'hive-js', label: 'Hive Gateway, JS planner', installs: 'gateways', program: hive() },
  { name: 'hive-jit', label: 'Hive Gateway, JS planner, JIT', installs: 'gateways', program: hive('--jit') },
  {
    name: 'hive-rust',
    label: 'Hive Gateway, Rust planner',
    installs: 'gateways',
    program: hive('--hive-router-runtime'),
  },
  { name: 'mercurius', label: 'Mercurius gateway, JIT', installs: 'mercurius', program: mercurius },
];

function kelmah(cache: 'on' | 'off'): Peer['program'] {
  return ({ routerProgram, routerVariables }, port) => ({
    args: [routerProgram],
    variables: { ...routerVariables, RESPONSE_CACHE: cache, PORT: String(port) },
    path: '/graphql',
  });
}

function hive(...flags: string[]): Peer['program'] {
  return ({ supergraphFile, peerFolder, runFolder }, port) => ({
    args: [
      join(peerFolder, 'node_modules/@graphql-hive/gateway/dist/bin.js'),
      'supergraph',
      supergraphFile,
      ...['--port', String(port), '--host', '127.0.0.1', ...flags],
    ],
    // Hive looks for a configuration where it is started; there is none.
    folder: runFolder,
    path: '/graphql',
  });
}

function mercurius({ graph, addresses, peerFolder, runFolder }: Setting, port: number): Program | string {
  const { federationOne } = graph;
  if (!federationOne) return 'its gateway speaks Federation 1 alone, and this graph is one of Federation 2';
  const file = join(runFolder, 'mercurius.json');
  const services = Object.entries(federationOne).map(([name, schema]) => ({ name, url: addresses[name], schema }));
  writeFileSync(file, JSON.stringify(services));
  return { args: ['mercurius.mjs', file, String(port)], folder: peerFolder, path: '/graphql' };
}
