import { sessionHeader, sessionTokenHeader, type BrowserSession } from '@kelmah/kit/context/browser-session';
import type { RequestContext } from '@kelmah/kit/context/context';
import type { IncomingMessage } from 'node:http';
import { refused } from '../front-door/refused';

/** `__Host-`: browsers take it from this host alone, over TLS (or on the own machine), for all of its paths. */
const sessionCookie = '__Host-kelmah_session';

/** As long as a refresh token is good. */
const lifeSeconds = 30 * 24 * 60 * 60;
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';
const tokenForm = /^[\w.-]{1,300}$/;

type Headers = Readonly<Record<string, string>>;
const nothing: Headers = {};

/**
 * The session of a browser that keeps it in a cookie. A cookie alone says nothing: browsers send it by themselves. What
 * counts is a header of our own, which another site's page cannot send, on a POST from a page of a listed origin.
 * @throws Refused 403 for any other origin; 400 beside an API key, or where the header says something else.
 */
export function browserSessionOf(
  { method, headers }: IncomingMessage,
  origins: readonly string[],
): BrowserSession | undefined {
  const kept = headers[sessionHeader];
  if (kept === undefined || method !== 'POST') return undefined;
  if (kept !== 'cookie')
    throw refused(400, 'BAD_REQUEST', `The header ${sessionHeader} can say: cookie.`, undefined, 'session');
  if (headers.origin === undefined || !origins.includes(headers.origin))
    throw refused(403, 'FORBIDDEN', 'A session is not kept in a cookie for this page.', undefined, 'origin');
  if (headers['x-api-key'] !== undefined)
    throw refused(400, 'BAD_REQUEST', 'Send an API key or the session of a browser, not both.', undefined, 'session');
  return { kept, token: tokenIn(headers.cookie) };
}

/** Nothing where there are several: a browser has one, so that somebody planted the others. */
function tokenIn(cookies: string | undefined): string | undefined {
  if (cookies === undefined || !cookies.includes(sessionCookie)) return undefined;
  const found = cookies.split(';').flatMap((cookie) => {
    const [name, ...value] = cookie.split('=');
    return name?.trim() === sessionCookie ? [value.join('=').trim()] : [];
  });
  const [token] = found;
  return found.length === 1 && token !== undefined && tokenForm.test(token) ? token : undefined;
}

/** What auth wants the browser to keep, or to forget, as headers of the answer. */
export function sessionHeaders({ answerHeaders }: RequestContext): Headers {
  const token = answerHeaders?.get(sessionTokenHeader);
  if (token === undefined) return nothing;
  const maxAge = token === '' ? 0 : lifeSeconds;
  return { 'set-cookie': `${sessionCookie}=${token}; ${attributes}; Max-Age=${maxAge}` };
}
