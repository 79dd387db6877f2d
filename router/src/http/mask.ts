import { Fault, faults, type FaultCode } from '@kelmah/kit/errors/fault';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';

const clientMistakes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_NOT_REGISTERED',
  'OPERATION_TOO_LARGE',
  'RATE_LIMITED',
  'QUOTA_EXCEEDED',
]);

/** Characters of a message; some repeat what the client sent. */
const messageMax = 500;

/** What a client sees of an error: message, path, code and the request's id. What is not catalogued is INTERNAL. */
export function maskForClient(
  { message, path, locations, extensions, originalError }: GraphQLError,
  requestId: string,
  logger: Logger,
): GraphQLFormattedError {
  const code = String(extensions?.['code'] ?? 'INTERNAL');
  if (clientMistakes.has(code)) {
    return { message: message.slice(0, messageMax), path, locations, extensions: { code, requestId } };
  }
  if (code in faults && code !== 'INTERNAL') return { message, path, extensions: { code, requestId } };
  // A subgraph that said INTERNAL has logged why, under the same request id.
  if (!(originalError instanceof Fault) && code === 'INTERNAL' && extensions?.['code'] === undefined) {
    logger.error('request failed', { requestId, path: path?.join('.'), error: message, stack: originalError?.stack });
  }
  const internal: FaultCode = 'INTERNAL';
  return { message: faults[internal].message, path, extensions: { code: internal, requestId } };
}
