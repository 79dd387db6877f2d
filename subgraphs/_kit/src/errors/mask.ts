import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../logger/logger';
import { Fault, faults } from './fault';

/** Codes that GraphQL's own machinery gives to a client's mistakes; their messages hold nothing internal. */
const clientMistakes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What the world may see of an error: a catalogued fault as it is, anything else as INTERNAL, logged in full here. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  logger: Logger,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const code = formatted.extensions?.['code'];
  const known =
    original instanceof Fault ||
    (original instanceof GraphQLError && original.originalError === undefined && clientMistakes.has(String(code)));
  if (known) {
    return {
      message: formatted.message,
      path: formatted.path,
      locations: formatted.locations,
      extensions: { code, requestId },
    };
  }
  const cause = original instanceof Error ? original : new Error(String(original));
  logger.error('resolver failed', {
    requestId,
    path: formatted.path?.join('.'),
    error: cause.message,
    stack: cause.stack,
  });
  return { message: faults.INTERNAL.message, path: formatted.path, extensions: { code: 'INTERNAL', requestId } };
}
