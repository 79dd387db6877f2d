import { sessionHeader } from '@kelmah/kit/context/browser-session';
import type { IncomingMessage } from 'node:http';
import { preflightHeaders } from './graphql-request';

type Headers = Readonly<Record<string, string>>;

const asked = ['authorization', 'content-type', 'x-api-key', 'traceparent', sessionHeader, ...preflightHeaders].join(
  ', ',
);
const exposed = 'x-request-id, retry-after, x-quota-limit, x-quota-remaining, x-quota-reset';
const nothing: Headers = {};

/** Says in the answer's headers which pages may read it: those of the listed origins, and no other. */
export function allowOrigin({ headers: { origin } }: IncomingMessage, origins: readonly string[]): Headers {
  if (origin === undefined || !origins.includes(origin)) return nothing;
  return { ...withCookies(origin), 'access-control-expose-headers': exposed };
}

/** What an allowed page may send, told to its browser before it does. */
export function allowRequest({ headers: { origin } }: IncomingMessage, origins: readonly string[]): Headers {
  if (origin === undefined || !origins.includes(origin)) return nothing;
  return {
    ...withCookies(origin),
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': asked,
    'access-control-max-age': '7200',
  };
}

/** Of a listed origin: the browser's session goes along in a cookie. Never with `*`, which browsers would refuse. */
const withCookies = (origin: string): Headers => ({
  'access-control-allow-origin': origin,
  'access-control-allow-credentials': 'true',
});
