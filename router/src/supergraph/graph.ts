import { Supergraph } from '@apollo/federation-internals';
import { createHash } from 'node:crypto';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { PreparedOperation } from '../documents/operation';
import type { MakePlanner, Planner } from '../planning/planner';

/** The graph that runs: a snapshot that never changes. A request takes it once and keeps it to its end. */
export interface Graph {
  /** Hash of the supergraph. */
  id: string;
  supergraphSdl: string;
  supergraphSchema: GraphQLSchema;
  apiSchema: GraphQLSchema;
  /** What people may read of it, printed when it is asked for. */
  apiSdl(): string;
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
  makePlanner: MakePlanner;
  makeOperations(graph: Omit<Graph, 'operations'>): OperationStore;
}

/** Builds a graph of a composed supergraph. @throws where it does not hold together. */
export function buildGraph(supergraphSdl: string, parts: GraphParts): Graph {
  const supergraph = Supergraph.build(supergraphSdl);
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  let apiSdl: string | undefined;
  const graph = {
    id: createHash('sha256').update(supergraphSdl).digest('hex').slice(0, 16),
    supergraphSdl,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    apiSchema,
    apiSdl: () => (apiSdl ??= printSchema(apiSchema)),
    planner: parts.makePlanner(supergraphSdl, supergraph),
  };
  return { ...graph, operations: parts.makeOperations(graph) };
}
