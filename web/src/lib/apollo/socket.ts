import { createClient, type Client } from 'graphql-ws';
import { graphqlSocketUrl, graphqlUrl } from '../api-url';
import type { SessionKeeper } from '../session';
import type { ConnectionState } from './connection';
import { untilWorthTrying, waitMsOf } from './until-worth-trying';

const tokenEnded = 4403;
/** How a socket ends that a network let nothing through: without a word, or without an answer to its greeting. */
const unopenedCodes = [1005, 1006, 4504];

/**
 * The one socket of this page; it opens with the first subscription and comes back for as long as there is one.
 * `onUnopened` is told of each time that it could not be opened although the graph answers by HTTP.
 */
export function openSocket(session: SessionKeeper, connection: ConnectionState, onUnopened: () => void): Client {
  let pongMissing: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | undefined;
  let used: string | undefined;
  let connected = false;
  const client = createClient({
    url: graphqlSocketUrl,
    lazy: true,
    lazyCloseTimeout: 5_000,
    connectionAckWaitTimeout: 10_000,
    keepAlive: 12_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => untilWorthTrying(waitMsOf(retries)),
    connectionParams: async () => {
      used = await session.token();
      return used === undefined ? {} : { authorization: `Bearer ${used}` };
    },
    on: {
      connecting: () => (connected = false),
      connected: (opened) => {
        connected = true;
        socket = opened as WebSocket;
        connection.opened();
      },
      closed: (event) => {
        connection.closed();
        clearTimeout(pongMissing);
        const { code } = event as CloseEvent;
        if (!connected && unopenedCodes.includes(code)) void graphAnswers().then((answers) => answers && onUnopened());
        // The token does not count any more though it looks fresh: the session was ended elsewhere, or is to be renewed.
        if (code === tokenEnded && used !== undefined) session.renew(used).catch(() => undefined);
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

/** Whether the graph can be reached at all: a socket that finds nobody at home tells nothing of the network. */
async function graphAnswers(): Promise<boolean> {
  try {
    return (await fetch(graphqlUrl)).status < 500;
  } catch {
    return false;
  }
}
