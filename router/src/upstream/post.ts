import type { Pool } from 'undici';

export interface Posted {
  status: number;
  /** Names and values, one after the other, as they came. */
  rawHeaders: readonly Buffer[];
  body: Buffer;
}

/** Why no answer came. */
export class NoAnswer extends Error {
  constructor(
    override readonly cause: Error,
    /** Whether anything of an answer had come. */
    readonly begun: boolean,
  ) {
    super(cause.message);
  }

  get code(): string | undefined {
    return (this.cause as NodeJS.ErrnoException).code;
  }
}

/**
 * Posts a body and reads the answer, without the streams that a general client makes of both.
 * @throws NoAnswer where the connection fails, a time-out passes, or the answer is longer than `bytesMax`.
 */
export function post(
  pool: Pool,
  request: { path: string; headers: Record<string, string>; body: string; bytesMax: number },
): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let rawHeaders: readonly Buffer[] = [];
    let bytes = 0;
    let abort: ((reason: Error) => void) | undefined;
    pool.dispatch(
      { method: 'POST', path: request.path, headers: request.headers, body: request.body },
      {
        // The kind of handler that undici itself works with: for the newer kind it makes an object of the headers and of
        // the trailers of each answer, of which none is looked at here.
        onConnect: (stop) => {
          abort = stop;
        },
        onHeaders: (statusCode, headers) => {
          // Informational answers come before the one that counts.
          if (statusCode >= 200) status = statusCode;
          rawHeaders = headers;
          return true;
        },
        onData: (chunk) => {
          bytes += chunk.length;
          if (bytes > request.bytesMax) abort?.(new Error(`an answer of more than ${request.bytesMax} bytes`));
          else chunks.push(chunk);
          return true;
        },
        onComplete: () =>
          resolve({ status, rawHeaders, body: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) }),
        onError: (error) => reject(new NoAnswer(error, status > 0)),
      },
    );
  });
}

/** The value of a header of an answer; its name in lower case. */
export function headerIn({ rawHeaders }: Posted, name: string): string | undefined {
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toString('latin1').toLowerCase() === name) return rawHeaders[at + 1]?.toString('latin1');
  return undefined;
}
