import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph, Size } from '../graphs/graph';

/** What a peer needs to know to start. */
export interface Setting {
  graph: Graph;
  /** Addresses of the subgraphs, by name. */
  addresses: Record<string, string>;
  /** The composed supergraph that names these addresses. */
  supergraphFile: string;
  /** Where the peers are installed. */
  peersFolder: string;
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
  /** Sizes that it can be asked; all of them where nothing is said. */
  sizes?: readonly Size[];
  /** How to start it on this port; a text says why it cannot be. */
  program(setting: Setting, port: number): Program | string;
}

export const peerNames = ['kelmah', 'stock', 'hive-js', 'hive-jit', 'hive-rust', 'mercurius'] as const;
export type PeerName = (typeof peerNames)[number];

export const peers: readonly Peer[] = [
  {
    name: 'kelmah',
    label: 'Kelmah, every defence on',
    program: ({ routerProgram, routerVariables }, port) => ({
      args: [routerProgram],
      variables: { ...routerVariables, PORT: String(port) },
      path: '/graphql',
    }),
  },
  {
    name: 'stock',
    label: 'Apollo Gateway (stock)',
    program: ({ supergraphFile, peersFolder }, port) => ({
      args: ['stock.mjs', supergraphFile, String(port)],
      folder: peersFolder,
      path: '/',
    }),
  },
  { name: 'hive-js', label: 'Hive Gateway, JS planner', program: hive() },
  { name: 'hive-jit', label: 'Hive Gateway, JS planner, JIT', program: hive('--jit') },
  { name: 'hive-rust', label: 'Hive Gateway, Rust planner', program: hive('--hive-router-runtime') },
  { name: 'mercurius', label: 'Mercurius gateway, JIT', program: mercurius },
];

function hive(...flags: string[]): Peer['program'] {
  return ({ supergraphFile, peersFolder, runFolder }, port) => ({
    args: [
      join(peersFolder, 'node_modules/@graphql-hive/gateway/dist/bin.js'),
      'supergraph',
      supergraphFile,
      ...['--port', String(port), '--host', '127.0.0.1', ...flags],
    ],
    // Hive looks for a configuration where it is started; there is none.
    folder: runFolder,
    path: '/graphql',
  });
}

function mercurius({ graph, addresses, peersFolder, runFolder }: Setting, port: number): Program | string {
  const { federationOne } = graph;
  if (!federationOne) return 'its gateway speaks Federation 1 alone, and this graph is one of Federation 2';
  const file = join(runFolder, 'mercurius.json');
  const services = Object.entries(federationOne).map(([name, schema]) => ({ name, url: addresses[name], schema }));
  writeFileSync(file, JSON.stringify(services));
  return { args: ['mercurius.mjs', file, String(port)], folder: peersFolder, path: '/graphql' };
}
