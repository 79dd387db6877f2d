import { Supergraph } from '@apollo/federation-internals';
import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { PreparedOperation } from '../documents/operation';
import type { Planner } from '../planning/planner';

/** The graph that runs: a snapshot that never changes. A request takes it once and keeps it to its end. */
export interface Graph {
  /** Hash of the supergraph. */
  id: string;
  supergraphSdl: string;
  supergraphSchema: GraphQLSchema;
  apiSchema: GraphQLSchema;
  planner: Planner;
  /** Operations by document and name, bounded. */
  operations: OperationStore;
}

export interface OperationStore {
  /** Whether its document is kept, so that preparing it costs nothing. */
  knows(source: string): boolean;
  /** The operation, prepared now or before. @throws Refused where it may not run. */
  prepare(source: string, operationName: string | null): PreparedOperation;
}

export interface GraphParts {
  makePlanner(supergraphSdl: string): Planner;
  makeOperations(graph: Omit<Graph, 'operations'>): OperationStore;
}

/** Builds a graph of a composed supergraph. @throws where it does not hold together. */
export function buildGraph(supergraphSdl: string, parts: GraphParts): Graph {
  const supergraph = Supergraph.build(supergraphSdl);
  const graph = {
    id: createHash('sha256').update(supergraphSdl).digest('hex').slice(0, 16),
    supergraphSdl,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    apiSchema: supergraph.apiSchema().toGraphQLJSSchema(),
    planner: parts.makePlanner(supergraphSdl),
  };
  return { ...graph, operations: parts.makeOperations(graph) };
}
