import { faults } from '@kelmah/kit/errors/fault';
import { GraphQLError } from 'graphql';
import type { SubgraphError } from './executor';
import type { Path } from './run';

/** An error without a stack: it is made for a client, and a trace would cost more than the rest of the answer. */
export function cheapError(message: string, code: string, path: Path | undefined): GraphQLError {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return new GraphQLError(message, { path, extensions: { code } });
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** An error of a subgraph: its message and code, at a path of the answer, and nothing of its inside. */
export function errorOfSubgraph({ message, extensions }: SubgraphError, path: Path | undefined): GraphQLError {
  const code = extensions?.['code'];
  return cheapError(
    typeof message === 'string' ? message : faults.INTERNAL.message,
    typeof code === 'string' ? code : 'INTERNAL',
    path,
  );
}

/** What a fetch that did not happen says at each field that it would have filled. */
export function errorOfFailure(cause: unknown, path: Path | undefined): GraphQLError {
  if (cause instanceof GraphQLError && typeof cause.extensions['code'] === 'string')
    return cheapError(cause.message, cause.extensions['code'], path);
  return cheapError(faults.INTERNAL.message, 'INTERNAL', path);
}
