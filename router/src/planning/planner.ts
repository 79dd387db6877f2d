import type { Supergraph } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';

/** Turns an operation into fetches. The plan is of the shape that Apollo's planner makes, whoever made it. */
export interface Planner {
  /** @throws GraphQLError where the operation cannot be planned. */
  plan(document: DocumentNode, operationName?: string): QueryPlan;
}

/** Makes the planner of a supergraph, given as SDL; whoever has built it already saves it the work. */
export type MakePlanner = (supergraphSdl: string, built?: Supergraph) => Planner;
