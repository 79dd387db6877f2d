import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { refused } from '../front-door/refused';

/** Bytes of a request's body: registered operations with their variables take a hundredth of it. */
export const bodyBytesMax = 100_000;

/**
 * Reads a request's body as text, counting while it comes.
 * @throws Refused 413 beyond the limit, 415 for a compressed one, 400 for what is no UTF-8 or breaks off.
 */
export function readText(request: IncomingMessage): Promise<string> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw refused(415, 'BAD_REQUEST', 'Send the request as it is, not compressed.');
  if (Number(request.headers['content-length'] ?? 0) > bodyBytesMax) throw tooLarge();
  return read(request);
}

// What is left of a body too large is not read: the connection ends with the answer.
const tooLarge = () => refused(413, 'BAD_REQUEST', 'The request is too large.', { connection: 'close' });

function read(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const stop = (error: Error) => {
      request.removeAllListeners('data').removeAllListeners('end').pause();
      reject(error);
    };
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > bodyBytesMax) return stop(tooLarge());
      chunks.push(chunk);
    });
    request.on('end', () => {
      const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, bytes);
      if (isUtf8(body)) resolve(body.toString('utf8'));
      else reject(refused(400, 'BAD_REQUEST', 'The body is not in UTF-8.'));
    });
    const brokeOff = () => stop(refused(400, 'BAD_REQUEST', 'The request broke off.'));
    request.on('aborted', brokeOff);
    request.on('error', brokeOff);
  });
}
