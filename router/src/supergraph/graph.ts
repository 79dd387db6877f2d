import { Supergraph } from '@apollo/federation-internals';
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
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

/**
 * Builds a graph of a composed supergraph, which takes a second or two: requests are served between its steps.
 * Rejects where it does not hold together.
 */
export async function buildGraph(supergraphSdl: string, parts: GraphParts): Promise<Graph> {
  const supergraph = Supergraph.build(supergraphSdl);
  await nextTurn();
  const api = supergraph.apiSchema();
  await nextTurn();
  const apiSchema = api.toGraphQLJSSchema();
  await nextTurn();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  await nextTurn();
  const planner = parts.makePlanner(supergraphSdl, supergraph);
  await nextTurn();
  let apiSdl: string | undefined;
  const graph = {
    id: createHash('sha256').update(supergraphSdl).digest('hex').slice(0, 16),
    supergraphSdl,
    supergraphSchema,
    apiSchema,
    apiSdl: () => (apiSdl ??= printSchema(apiSchema)),
    planner,
  };
  return { ...graph, operations: parts.makeOperations(graph) };
}
