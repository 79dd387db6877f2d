import { answer } from '@kelmah/kit/server/http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { etagOf, readExplorerFiles, type ServedFile } from './explorer-files';

export interface ExplorerOptions {
  /** The schema that people query, as it runs just now. */
  apiSdl(): string;
  /** The built explorer: `explorer` beside the router's bundle. Without it the schema is served all the same. */
  folder: string;
  /** Where the web client is, for the way to its page about keys; beside the router where nothing is said. */
  webUrl?: string;
}

export interface ExplorerDoor {
  /** Answers what is below /explorer. False, with nothing done, for every other path. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "style-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const guards: Record<string, string> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const yearSeconds = 31_536_000;

/** Serves the explorer, its files and the schema: `GET` and `HEAD` of `/explorer`, `/explorer/…`. */
export function explorerDoor({ apiSdl, folder, webUrl = '' }: ExplorerOptions): ExplorerDoor {
  const files = readExplorerFiles(folder);
  const schema = schemaFile(apiSdl);
  const fileAt = (path: string) => {
    if (path === 'schema.graphql') return schema();
    return files.get(path === '' ? 'index.html' : path);
  };
  return {
    handle: (request, response) => {
      const [path = ''] = (request.url ?? '/').split('?');
      if (path !== '/explorer' && !path.startsWith('/explorer/')) return false;
      for (const [name, value] of Object.entries(guards)) response.setHeader(name, value);
      const within = path.slice('/explorer/'.length);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        answer(response, 405, { errors: [{ message: 'Only GET and HEAD.' }] }, { allow: 'GET, HEAD' });
      } else if (within === 'keys') {
        response
          .writeHead(302, { location: `${webUrl.replace(/\/$/, '')}/partners`, 'cache-control': 'no-store' })
          .end();
      } else send(request, response, fileAt(within));
      return true;
    },
  };
}

/** The schema as a file, made anew only when another graph runs. */
function schemaFile(apiSdl: () => string): () => ServedFile {
  let sdl: string | undefined;
  let file: ServedFile | undefined;
  return () => {
    const now = apiSdl();
    if (file === undefined || sdl !== now) {
      const plain = Buffer.from(now);
      const type = 'text/plain; charset=utf-8';
      file = { type, etag: etagOf(plain), hashed: false, plain, gz: gzipSync(plain) };
      sdl = now;
    }
    return file;
  };
}

function send(request: IncomingMessage, response: ServerResponse, file: ServedFile | undefined): void {
  if (file === undefined) return answer(response, 404, { errors: [{ message: 'Nothing here.' }] });
  response.setHeader('etag', file.etag);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('cache-control', file.hashed ? `public, max-age=${yearSeconds}, immutable` : 'no-cache');
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(file.etag)) return void response.writeHead(304).end();
  const { encoding, bytes } = encoded(file, request.headers['accept-encoding']);
  if (encoding) response.setHeader('content-encoding', encoding);
  response.writeHead(200, { 'content-type': file.type, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function encoded({ plain, br, gz }: ServedFile, accepted: string | string[] | undefined) {
  const offers = new Set(
    String(accepted ?? '')
      .split(',')
      .filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer))
      .map((offer) => offer.split(';')[0]?.trim()),
  );
  if (br && offers.has('br')) return { encoding: 'br', bytes: br };
  if (gz && offers.has('gzip')) return { encoding: 'gzip', bytes: gz };
  return { encoding: undefined, bytes: plain };
}
