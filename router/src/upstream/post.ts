import type { Pool } from 'undici';

export interface Posted {
  status: number;
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
    let bytes = 0;
    pool.dispatch(
      { method: 'POST', path: request.path, headers: request.headers, body: request.body },
      {
        // Named, for it is by this that the new kind of handler is told from the old.
        onRequestStart: () => undefined,
        onResponseStart: (_controller, statusCode) => {
          // Informational answers come before the one that counts.
          if (statusCode >= 200) status = statusCode;
        },
        onResponseData: (controller, chunk) => {
          bytes += chunk.length;
          if (bytes > request.bytesMax) controller.abort(new Error(`an answer of more than ${request.bytesMax} bytes`));
          else chunks.push(chunk);
        },
        onResponseEnd: () =>
          resolve({ status, body: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) }),
        onResponseError: (_controller, error) => reject(new NoAnswer(error, status > 0)),
      },
    );
  });
}
