import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface HttpRequest {
  method: string;
  /** As sent, still percent-encoded: signatures are made over it. */
  path: string;
  /** As sent, without the question mark. */
  rawQuery: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface HttpReply {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer | Readable;
}

/** No answer at all: the connection is left hanging until the caller gives up, or cut. */
export interface Silence {
  silence: 'hang' | 'cut';
}

export type HttpHandler = (request: HttpRequest) => Promise<HttpReply | Silence> | HttpReply | Silence;

export interface Listening {
  port: number;
  close(): Promise<void>;
}

const bodyBytesMax = 256 * 1024 * 1024;

class BodyTooLarge extends Error {}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): HttpReply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value, null, 2),
});

export const redirect = (location: string): HttpReply => ({ status: 303, headers: { location } });

/** The header's single value, or undefined. */
export const header = (request: HttpRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

/** The JSON object in the body; undefined when it is none. */
export const bodyObject = (request: HttpRequest): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8') || '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

export const readBody = async (message: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > bodyBytesMax) throw new BodyTooLarge(`A body may have ${bodyBytesMax} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

export const write = async (response: ServerResponse, reply: HttpReply, withBody: boolean): Promise<void> => {
  const headers = { ...reply.headers };
  const { body } = reply;
  if (typeof body === 'string' || Buffer.isBuffer(body)) headers['content-length'] ??= String(Buffer.byteLength(body));
  else if (body === undefined) headers['content-length'] ??= '0';
  if (reply.status === 204 || reply.status === 304) delete headers['content-length'];
  response.writeHead(reply.status, headers);
  if (body === undefined || !withBody) response.end();
  else if (typeof body === 'string' || Buffer.isBuffer(body)) response.end(body);
  else await pipeline(body, response);
};

const serve = async (handler: HttpHandler, message: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [path = '/', ...query] = (message.url ?? '/').split('?');
  const rawQuery = query.join('?');
  const body = await readBody(message);
  const reply = await handler({
    method: message.method ?? 'GET',
    path,
    rawQuery,
    query: new URLSearchParams(rawQuery),
    headers: message.headers,
    body,
  });
  if ('silence' in reply) {
    if (reply.silence === 'cut') message.socket.destroy();
    return;
  }
  await write(response, reply, message.method !== 'HEAD');
};

/** Listens on 127.0.0.1 (or `KELMAH_STAND_IN_HOST`); port 0 takes a free one. `close` ends open connections too. */
export const listen = async (handler: HttpHandler, port: number, fault: (error: Error) => void): Promise<Listening> => {
  const server = createServer((message, response) => {
    serve(handler, message, response).catch((error: Error) => {
      if (!(error instanceof BodyTooLarge)) fault(error);
      if (response.headersSent) message.socket.destroy();
      else response.writeHead(error instanceof BodyTooLarge ? 413 : 500).end();
    });
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, process.env.KELMAH_STAND_IN_HOST ?? '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
