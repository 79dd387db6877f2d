import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give to outgoing connections (32,768 and up on Linux): what is handed out here is taken
 * by nobody who did not ask for that very port, also while its owner starts again.
 */
const range = { first: 10_000, last: 32_000 };
/** Processes beside each other look in parts of their own first. */
const partSize = 128;
const parts = Math.floor((range.last - range.first) / partSize);

const part = range.first + (process.pid % parts) * partSize;
// A new round of this module in the same process (tests have many) begins elsewhere in the part.
let next = part + randomInt(partSize);

/**
 * A port of 127.0.0.1 that nothing uses and that this process has not handed out before.
 * Another process can still take it before it is bound: whoever binds it must be ready to ask for another.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next;
    next = port < range.last ? port + 1 : range.first;
    if (await canListen(port)) return port;
  }
}

/** Whether a port of 127.0.0.1 can be listened on now. */
export function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
