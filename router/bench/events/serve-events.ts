import { WebSocketServer, type WebSocket } from 'ws';
import { openSubgraphs, type ServeRequest } from '../subgraphs/open-subgraphs';

/** Asks for events of one conversation; answered when the last is sent. */
export interface EmitRequest {
  conversation: string;
  events: number;
  perSecond: number;
  /** How long the text of each message is at least. */
  bytes: number;
}

export interface Emitted {
  /** How many subscriptions of routers each event was sent to. */
  subscriptions: number;
  seconds: number;
}

interface Subscription {
  socket: WebSocket;
  id: string;
  conversation: string;
}

const senders = 60;
const tickMs = 20;
const subscriptions = new Set<Subscription>();

// The protocol of graphql-ws, without anything that could cost more than the router does.
function accept(socket: WebSocket): void {
  socket.on('message', (bytes) => {
    const message = JSON.parse(String(bytes)) as { type: string; id: string; payload?: { variables?: object } };
    if (message.type === 'connection_init') socket.send('{"type":"connection_ack"}');
    if (message.type === 'ping') socket.send('{"type":"pong"}');
    if (message.type === 'subscribe') {
      const [conversation = ''] = Object.values(message.payload?.variables ?? {});
      subscriptions.add({ socket, id: message.id, conversation: String(conversation) });
    }
    if (message.type === 'complete') leave(({ id }) => id === message.id, socket);
  });
  socket.on('close', () => leave(() => true, socket));
}

function leave(which: (one: Subscription) => boolean, socket: WebSocket): void {
  for (const one of subscriptions) if (one.socket === socket && which(one)) subscriptions.delete(one);
}

async function emit({ conversation, events, perSecond, bytes }: EmitRequest): Promise<Emitted> {
  const heard = [...subscriptions].filter((one) => one.conversation === conversation);
  const startedMs = performance.now();
  for (let sent = 0; sent < events;) {
    const due = Math.min(events, Math.ceil(((performance.now() - startedMs) / 1_000) * perSecond));
    for (; sent < due; sent += 1) {
      // The text begins with when it was sent, by a clock that processes of one machine share.
      const text = `${performance.timeOrigin + performance.now()} `.padEnd(bytes, 'a message ');
      const sender = { __typename: 'User', id: `User-${sent % senders}` };
      const payload = { data: { messageAdded: { __typename: 'Message', text, sender } } };
      for (const { socket, id } of heard) socket.send(JSON.stringify({ id, type: 'next', payload }));
    }
    await new Promise((resolve) => setTimeout(resolve, tickMs));
  }
  return { subscriptions: heard.length, seconds: (performance.now() - startedMs) / 1_000 };
}

process.once('message', (request) => {
  process.on('message', (asked) => {
    void emit(asked as EmitRequest).then((emitted) => process.send?.(emitted));
  });
  void openSubgraphs(request as ServeRequest).then(({ ports, servers }) => {
    for (const server of Object.values(servers)) new WebSocketServer({ server }).on('connection', accept);
    process.send?.({ ports });
  });
});
process.once('disconnect', () => process.exit(0));
