import { createClient, type Client } from 'graphql-ws';
import { graphqlSocketUrl } from '../api-url';
import type { SessionKeeper } from '../session';
import type { ConnectionState } from './connection';

const waitMsMax = 15_000;
const tokenEnded = 4403;

/** The one socket of this page; it opens with the first subscription and comes back for as long as there is one. */
export function openSocket(session: SessionKeeper, connection: ConnectionState): Client {
  let pongMissing: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | undefined;
  let used: string | undefined;
  const client = createClient({
    url: graphqlSocketUrl,
    lazy: true,
    lazyCloseTimeout: 5_000,
    keepAlive: 12_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => untilWorthTrying(Math.min(waitMsMax, 500 * 2 ** Math.min(retries, 6))),
    connectionParams: async () => {
      used = await session.token();
      return used === undefined ? {} : { authorization: `Bearer ${used}` };
    },
    on: {
      connected: (opened) => {
        socket = opened as WebSocket;
        connection.opened();
      },
      closed: (event) => {
        connection.closed();
        // The token does not count any more though it looks fresh: the session was ended elsewhere, or is to be renewed.
        if ((event as CloseEvent).code === tokenEnded && used !== undefined) void session.renew(used);
      },
      message: () => connection.heard(),
      ping: (received) => {
        // A phone that lost its network is often told nothing: a ping without an answer ends the socket here.
        if (!received) pongMissing = setTimeout(() => socket?.close(4408, 'No answer to a ping'), 6_000);
      },
      pong: (received) => {
        if (received) clearTimeout(pongMissing);
      },
    },
  });
  // A socket speaks for whoever opened it, so a change of person needs another one.
  session.onChange(() => client.terminate());
  return client;
}

/** Waits, but not longer than until the network is back. */
function untilWorthTrying(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
  });
}
