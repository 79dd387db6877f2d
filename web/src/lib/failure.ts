import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What went wrong, for a person: the sentence, and the id by which we find it in our logs. */
export interface Failure {
  message: string;
  requestId?: string;
  offline: boolean;
}

const unreachable = 'We could not reach Kelmah. Check your connection and try again.';
const ours = 'Something went wrong on our side. Try again in a moment.';

interface FaultExtensions {
  code?: string;
  requestId?: string;
}

function faultOf(error: unknown): { message: string; extensions: FaultExtensions } | undefined {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    if (first) return { message: first.message, extensions: (first.extensions ?? {}) as FaultExtensions };
  }
  if (!ServerError.is(error)) return undefined;
  try {
    const body = JSON.parse(error.bodyText) as { errors?: { message: string; extensions?: FaultExtensions }[] };
    const first = body.errors?.[0];
    return first && { message: first.message, extensions: first.extensions ?? {} };
  } catch {
    return undefined;
  }
}

/** Whether the graph said that the token does not count (any more). */
export function isUnauthenticated(error: unknown): boolean {
  if (ServerError.is(error) && error.statusCode === 401) return true;
  return faultOf(error)?.extensions.code === 'UNAUTHENTICATED';
}

/** Whether the graph said that it cannot answer now, or not so much, and may be asked again later. */
export function isAway(error: unknown): boolean {
  const code = faultOf(error)?.extensions.code;
  return code === 'UNAVAILABLE' || code === 'RATE_LIMITED' || code === 'TIMEOUT';
}

/** Reads any error of a query or mutation. Messages of the graph's faults are written for people; others are not. */
export function failureOf(error: unknown): Failure {
  const fault = faultOf(error);
  if (fault) return { message: fault.message, requestId: fault.extensions.requestId, offline: false };
  if (ServerError.is(error)) {
    const requestId = error.response.headers.get('x-request-id') ?? undefined;
    return { message: error.statusCode >= 500 ? ours : unreachable, requestId, offline: false };
  }
  return { message: error instanceof TypeError ? unreachable : ours, offline: error instanceof TypeError };
}
