import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [gzipped, brotlied] = [promisify(gzip), promisify(brotliCompress)];

/** Bytes from which an answer is compressed for those who take it: below that it fits into a packet or two anyway. */
const compressedFrom = 1_400;

// An answer is data: nothing may run, frame, or guess at it.
const always: readonly string[] = [
  ...['vary', 'Origin, Accept, Accept-Encoding, Authorization, X-Api-Key'],
  ...['x-content-type-options', 'nosniff'],
  ...['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ...['strict-transport-security', 'max-age=31536000; includeSubDomains'],
  ...['cross-origin-resource-policy', 'same-site'],
];

type Headers = Readonly<Record<string, string>>;

export interface Sent {
  status: number;
  /** Names in lower case, each once; none of those that every answer has. */
  headers: readonly Headers[];
  body: string;
}

/**
 * Sends an answer whole, compressed off this thread where that pays: then there is something to wait for. Not kept by
 * anybody unless the headers say so.
 */
export function send(request: IncomingMessage, response: ServerResponse, sent: Sent): Promise<void> | undefined {
  const { body } = sent;
  // A text that is short stays one: Node sends it with the headers in one write. A long one is made bytes once, and not
  // to count them and again to send them.
  if (body.length < compressedFrom) return write(response, sent, body, undefined);
  const bytes = Buffer.from(body);
  const compress = compressionOf(request.headers['accept-encoding']);
  if (!compress) return write(response, sent, bytes, undefined);
  return compress.bytes(bytes).then((compressed) => write(response, sent, compressed, compress.name));
}

function write(
  response: ServerResponse,
  { status, headers }: Sent,
  body: string | Buffer,
  encoding: string | undefined,
): undefined {
  if (response.headersSent || response.destroyed) return;
  // As a list, which Node takes as it is: an object of so many names is made and read anew for each answer.
  const list = always.slice();
  let mayBeKept: string | undefined;
  for (const some of headers) {
    for (const name of Object.keys(some)) list.push(name, some[name] as string);
    mayBeKept ??= some['cache-control'];
  }
  if (mayBeKept === undefined) list.push('cache-control', 'private, no-store');
  if (encoding !== undefined) list.push('content-encoding', encoding);
  list.push('content-length', String(Buffer.byteLength(body)));
  response.writeHead(status, list);
  response.end(body);
}

// The quick ends of both scales: a level more takes twice the time and saves a few per cent.
const compressions = {
  br: {
    name: 'br',
    bytes: (bytes: Buffer) =>
      brotlied(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 3,
          [constants.BROTLI_PARAM_LGWIN]: 18,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  gzip: { name: 'gzip', bytes: (bytes: Buffer) => gzipped(bytes, { level: 3 }) },
};

function compressionOf(accepted: string | undefined) {
  if (accepted === undefined) return undefined;
  const takes = (name: string) => {
    const range = accepted.split(',', 20).find((part) => part.trim().toLowerCase().split(';')[0] === name);
    return range !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(range);
  };
  if (takes('br')) return compressions.br;
  return takes('gzip') ? compressions.gzip : undefined;
}
