import type { RequestContext } from '@kelmah/kit/context/context';
import type { ExecutionResult } from 'graphql';

/** What a subgraph answered, as it came over the wire. */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly SubgraphError[];
}

export interface SubgraphError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}

/** An operation for one subgraph. */
export interface SubgraphOperation {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
  /** Reads may be asked again on a fresh connection; mutations never. */
  kind: 'query' | 'mutation';
}

/** One subgraph, as the executor asks it. */
export interface Upstream {
  /** @throws Fault UNAVAILABLE where the subgraph does not answer as it should. */
  send(operation: SubgraphOperation, context: RequestContext): Promise<SubgraphAnswer>;
}

export type Upstreams = Readonly<Record<string, Upstream>>;

/** A planned operation, compiled once and run for each request or event. Variables are coerced before they come here. */
export interface CompiledOperation {
  /** Runs a query or mutation. Never throws: what went wrong stands in `errors`, each a GraphQLError with a code. */
  execute(variables: Record<string, unknown>, context: RequestContext): Promise<ExecutionResult>;
  /** Only for a subscription. */
  readonly subscription?: CompiledSubscription;
}

export interface CompiledSubscription {
  /** What the owning subgraph is subscribed to. */
  readonly primary: {
    subgraph: string;
    query: string;
    operationName?: string;
    /** Names of the variables that it takes of the operation's. */
    variables: readonly string[];
  };
  /** Answers the subscriber's selection for one event of the primary subgraph. */
  complete(
    event: ExecutionResult,
    variables: Record<string, unknown>,
    context: RequestContext,
  ): Promise<ExecutionResult>;
}
