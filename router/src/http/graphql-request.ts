import { Fault } from '@kelmah/kit/errors/fault';
import { BodyTooLarge, readBody } from '@kelmah/kit/server/http';
import type { IncomingMessage } from 'node:http';

export interface GraphqlRequest {
  query: string;
  variables: Record<string, unknown> | null;
  operationName: string | null;
}

export class BadRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const bodyBytesMax = 256_000;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a GraphQL request: one operation as JSON (GraphQL over HTTP, "POST"). A JSON body cannot be sent by another
 * site's page without asking first (CORS), which keeps forged requests out.
 * @throws BadRequest with the status to answer.
 */
export async function readGraphqlRequest(request: IncomingMessage): Promise<GraphqlRequest> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new BadRequest(415, 'Send the request as application/json.');
  let body: unknown;
  try {
    body = JSON.parse((await readBody(request, bodyBytesMax)).toString());
  } catch (error) {
    if (error instanceof BodyTooLarge) throw new BadRequest(413, 'The request is too large.');
    if (error instanceof SyntaxError) throw new BadRequest(400, 'The body is no JSON.');
    throw error;
  }
  if (!isObject(body)) throw new BadRequest(400, 'Send one operation, as an object.');
  const { query, variables, operationName } = body;
  if (typeof query !== 'string') throw new BadRequest(400, 'The field `query` holds the operation, as a text.');
  if (variables != null && !isObject(variables)) throw new BadRequest(400, 'The field `variables` is an object.');
  if (operationName != null && typeof operationName !== 'string')
    throw new BadRequest(400, 'The field `operationName` is a text.');
  return { query, variables: variables ?? null, operationName: operationName ?? null };
}

/** The status of a fault: a client's mistake is a 4xx, ours a 5xx. */
export const statusOf = (fault: Fault): number =>
  ({ UNAUTHENTICATED: 401, UNAVAILABLE: 503 })[fault.code as string] ?? 400;
