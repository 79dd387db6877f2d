import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import type { CompiledOperation } from '../execution/executor';

/** How long and for whom an answer may be kept: the strictest hint of all that it selects. */
export interface CachePolicy {
  maxAgeSeconds: number;
  scope: 'PUBLIC' | 'PRIVATE';
}

export type Variables = Readonly<Record<string, unknown>>;

/** An operation that may run: parsed, validated and measured once, kept, and run many times. */
export interface PreparedOperation {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Its name where it is a registered one, else `other`: bounded, for metrics. */
  readonly label: string;
  /** Whether it asks what the schema holds, which is not for everybody. */
  readonly introspects: boolean;
  readonly cachePolicy: CachePolicy;
  /** Coerces what the client sent. Errors are mistakes of the client. */
  coerce(variables: Variables): { variables: Record<string, unknown> } | { errors: readonly GraphQLError[] };
  /** What running it with these (coerced) variables costs at most, in units of the declared costs. */
  cost(variables: Variables): number;
  /** The plan, compiled at its first use. @throws GraphQLError where there is none. */
  compiled(): CompiledOperation;
  /** The plan in short, for people. */
  planText(): string;
}
