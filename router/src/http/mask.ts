import { unwrapResolverError } from '@apollo/server/errors';
import { Fault, faults, type FaultCode } from '@kelmah/kit/errors/fault';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { GraphQLFormattedError } from 'graphql';

const clientMistakes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

// graphql-js helps whoever guesses at names; the schema's documentation is there for those who may see it.
const suggestion = / ?Did you mean .*\?$/s;

/** What a client sees of an error: message, path, code and the request's id. What is not catalogued is INTERNAL. */
export function maskForClient(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  logger: Logger,
): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'] ?? 'INTERNAL');
  const { path, locations } = formatted;
  if (clientMistakes.has(code)) {
    return { message: formatted.message.replace(suggestion, ''), path, locations, extensions: { code, requestId } };
  }
  if (code in faults && code !== 'INTERNAL')
    return { message: formatted.message, path, extensions: { code, requestId } };
  const original = unwrapResolverError(error);
  if (!(original instanceof Fault)) {
    logger.error('request failed', { requestId, path: path?.join('.'), error: formatted.message });
  }
  const internal: FaultCode = 'INTERNAL';
  return { message: faults[internal].message, path, extensions: { code: internal, requestId } };
}
