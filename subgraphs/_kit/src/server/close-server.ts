import type { Server } from 'node:http';

/**
 * Takes no more, waits for what is running, and closes every connection once it is idle, which would otherwise be kept
 * for its next request. What still runs after `graceMs`, or never asked anything, is cut off.
 */
export async function closeServer(server: Server, graceMs = 10_000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const closing = setInterval(() => server.closeIdleConnections(), 100);
  const cutting = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(closing);
  clearTimeout(cutting);
}
