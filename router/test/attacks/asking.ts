import { connect } from 'node:net';

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  /** The code of the first error. */
  code: string | undefined;
  body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] };
}

/** What no answer may ever hold, whatever was asked. */
const inside = /Did you mean|stack|node_modules|ECONN|hunter2|127\.0\.0\.1|serviceName|\.ts:\d|envelope/;

async function read(response: Response): Promise<Answered> {
  const text = await response.text();
  expect(text).not.toMatch(inside);
  expect(response.status).toBeLessThan(500);
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Answered['body'];
  const { status, headers } = response;
  return { status, headers, text, body, code: body.errors?.[0]?.extensions.code };
}

/** Sends anything by fetch, and holds the answer to what is true of every answer. */
export const ask = async (url: string, init: RequestInit = {}): Promise<Answered> => read(await fetch(url, init));

/** Sends a body as a GraphQL client would. */
export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> =>
  ask(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as RequestInit['body']) : JSON.stringify(body),
  });

/** Writes bytes to the router's port as they are; answers with all that comes back until it closes the connection. */
export function raw(url: string, bytes: string | Buffer, options: { end?: boolean } = {}): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => (options.end ? socket.end(bytes) : socket.write(bytes)));
    let heard = '';
    socket.on('data', (chunk) => (heard += chunk.toString('latin1')));
    socket.on('error', () => resolve(heard));
    socket.on('close', () => resolve(heard));
  });
}

/** The status line's number, 0 where the connection was closed without a word. */
export const statusOf = (heard: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1] ?? 0);
