import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { SmallHouse } from './small-house';

export const messageAdded =
  'subscription Added($c: ID!) { messageAdded(conversation: $c) { text sender { name rating { average count } } } }';

/** What `messageAdded` says of a text. */
export const answerOf = (text: string) => ({
  data: { messageAdded: { text, sender: { name: 'Name of u1', rating: { average: 4.5, count: 2 } } } },
});

export interface Heard {
  heard: Record<string, never>[];
  /** `complete`, or an error. */
  ended: unknown[];
  leave(): void;
}

export interface LiveClient {
  client: Client;
  closed: { code: number; reason: string }[];
  /** The socket that is open. */
  socket(): WebSocket;
}

/** A client of graphql-ws that comes back only where it is told to. */
export function connectTo(
  house: SmallHouse,
  token?: string,
  options: { retries?: number; params?: Record<string, string> } = {},
): LiveClient {
  const closed: { code: number; reason: string }[] = [];
  let socket: WebSocket | undefined;
  const client = createClient({
    url: house.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: options.retries ?? 0,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
    connectionParams: options.params ?? (token === undefined ? {} : { authorization: `Bearer ${token}` }),
    on: {
      opened: (opened) => (socket = opened as WebSocket),
      closed: (event) => closed.push(event as { code: number; reason: string }),
    },
  });
  return { client, closed, socket: () => socket as WebSocket };
}

export function collect(
  { client }: Pick<LiveClient, 'client'>,
  query = messageAdded,
  variables: Record<string, unknown> = { c: 'c1' },
): Heard {
  const heard: Record<string, never>[] = [];
  const ended: unknown[] = [];
  const leave = client.subscribe(
    { query, variables },
    {
      next: (value) => heard.push(value as never),
      error: (error) => ended.push(error),
      complete: () => ended.push('complete'),
    },
  );
  return { heard, ended, leave };
}
