import type { RequestContext } from '@kelmah/kit/context/context';
import type { GraphQLError } from 'graphql';

export type Data = Record<string, unknown>;
export type Path = readonly (string | number)[];

/** One execution of a compiled operation. */
export interface Run {
  readonly variables: Record<string, unknown>;
  readonly context: RequestContext;
  /** What the subgraphs answered so far, merged; shaped for the client at the end. */
  readonly data: Data;
  readonly errors: GraphQLError[];
  /** Requests that several fetches share, by number, from when the first of them starts. */
  readonly shared: Promise<void>[];
}

/** A step of a compiled plan. Nothing is answered by one that is done at once. */
export type Step = (run: Run) => Promise<void> | undefined;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
