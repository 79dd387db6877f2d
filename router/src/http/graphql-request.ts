import type { IncomingMessage } from 'node:http';
import type { GraphqlRequest } from '../front-door/front-door';
import { refused } from '../front-door/refused';
import { readText } from './read-body';
import { checkVariables } from './variables-form';

/** Any of these says that a GET was meant: no form, image or link of another site's page can send it. */
export const preflightHeaders = ['x-kelmah-preflight', 'apollo-require-preflight'] as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const bad = (message: string) => refused(400, 'BAD_REQUEST', message);

/**
 * Reads a GraphQL request, one operation: as JSON by POST, or (queries alone) in the address by GET.
 * @throws Refused with the status to answer.
 */
export async function readGraphqlRequest(request: IncomingMessage): Promise<GraphqlRequest> {
  if (request.method === 'GET') return graphqlRequestOf(inAddress(request));
  if (request.method !== 'POST')
    throw refused(405, 'BAD_REQUEST', 'Send the operation by POST.', { allow: 'GET, POST, OPTIONS' });
  checkType(request.headers['content-type']);
  return graphqlRequestOf(jsonOf(await readText(request), 'The body'));
}

/** A JSON body cannot be sent by another site's page without asking first (CORS), which keeps forged requests out. */
function checkType(header: string | undefined): void {
  const [type, ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (type !== 'application/json') throw refused(415, 'BAD_REQUEST', 'Send the request as application/json.');
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset))
    throw refused(415, 'BAD_REQUEST', 'Send the request in UTF-8.');
}

function inAddress(request: IncomingMessage): Record<string, unknown> {
  const meant = preflightHeaders.some((name) => request.headers[name]);
  if (!meant) throw bad(`A GET needs the header ${preflightHeaders[0]}: any value will do.`);
  const url = request.url ?? '';
  const asked = url.indexOf('?');
  const parameters = new URLSearchParams(asked < 0 ? '' : url.slice(asked + 1));
  const [query, operationName] = [parameters.get('query'), parameters.get('operationName')];
  const object = (name: string) => {
    const text = parameters.get(name);
    return text === null || text === '' ? null : jsonOf(text, `The parameter ${name}`);
  };
  return { query, operationName, variables: object('variables'), extensions: object('extensions') };
}

function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad(`${what} is no JSON.`);
  }
}

/** Checks the shape of a request, through whichever door it came. @throws Refused */
export function graphqlRequestOf(body: unknown): GraphqlRequest {
  if (!isObject(body)) throw bad('Send one operation, as an object.');
  const { query, variables, operationName, extensions } = body;
  if (extensions != null && !isObject(extensions)) throw bad('The field `extensions` is an object.');
  const documentHash = hashOf(body, extensions);
  if (query != null && typeof query !== 'string') throw bad('The field `query` holds the operation, as a text.');
  if ((query == null || query === '') && documentHash === undefined)
    throw bad('The field `query` holds the operation, as a text.');
  if (variables != null && !isObject(variables)) throw bad('The field `variables` is an object.');
  if (operationName != null && typeof operationName !== 'string') throw bad('The field `operationName` is a text.');
  if (variables != null) checkVariables(variables);
  return {
    query: query || undefined,
    documentHash,
    variables: variables ?? null,
    operationName: operationName || null,
  };
}

/** The hash of a registered document, where the request names one: as Apollo's clients do, or as the draft of GraphQL. */
function hashOf({ documentId }: Record<string, unknown>, extensions: unknown): string | undefined {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isObject(persisted) ? persisted['sha256Hash'] : undefined;
  return typeof hash === 'string' ? hash : undefined;
}
