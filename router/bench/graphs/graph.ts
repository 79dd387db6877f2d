import { kelmahGraph } from './kelmah-graph';
import { shopGraph } from './shop-graph';

export const sizes = ['small', 'mid', 'big'] as const;
export type Size = (typeof sizes)[number];
export const graphNames = ['shop', 'kelmah'] as const;
export type GraphName = (typeof graphNames)[number];

/** How many askings of an operation there are. */
export const variants = 64;

export interface Operation {
  query: string;
  operationName: string;
  /**
   * The variables of one of `variants` askings. They differ from each other, as those of real visitors do: otherwise a
   * router that lets equal fetches at one time share an answer would be measured at not fetching.
   */
  variables(variant: number): Record<string, unknown>;
  /** Asked by somebody signed in; otherwise by a visitor. */
  signedIn: boolean;
}

/** A graph that routers are set before. */
export interface StagedGraph {
  name: string;
  /** Each subgraph's name and schema. */
  subgraphs: { name: string; sdl: string }[];
  /** The supergraph in which each subgraph stands at its address. */
  supergraph(addresses: Record<string, string>): string;
  /** What our router has registered. */
  operations: Readonly<Record<string, Operation>>;
  /** Each subgraph's schema for gateways of Federation 1, by name; absent where the graph cannot be said in it. */
  federationOne?: Record<string, string>;
}

/** A graph to measure queries with. */
export interface Graph extends StagedGraph {
  operations: Record<Size, Operation>;
  /** The subgraph that answers the small operation alone. */
  owner: string;
}

export const graphOf = (name: GraphName): Graph => (name === 'shop' ? shopGraph() : kelmahGraph());
