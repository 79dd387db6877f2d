import { handleProtocols } from 'graphql-ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { ClientSocket, type QueueLimit } from './client-socket';
import { graphqlSockets, SocketState, type GraphqlSocketOptions } from './graphql-socket';
import { messageRate } from './message-rate';

export interface SocketDoorOptions extends GraphqlSocketOptions {
  origins: readonly string[];
  /** The client's address, as far as it can be told. */
  addressOf(request: IncomingMessage): string;
  /** How often a client is asked whether it is still there; one that did not answer is cut off at the next time. */
  pingEveryMs?: number;
  /** Bytes that may wait for one client. */
  queueBytesMax?: number;
}

const messageBytesMax = 64_000;
const messages = { atOnce: 100, perSecond: 20 };
const lookEveryMs = 1_000;
const idleMsMax = 120_000;
/** Past this many bytes that wait for all clients together, each may have less of them. */
const queuedBytesMax = 128_000_000;
const drainMsMax = 3_000;

/** graphql-ws on /graphql, for subscriptions. The token comes with `connection_init` as `authorization`. */
export function openSocketDoor(server: Server, options: SocketDoorOptions): { stop(): Promise<void> } {
  const door = new SocketDoor(options);
  server.on('upgrade', door.upgrade);
  return {
    stop: async () => {
      await door.drain();
      server.off('upgrade', door.upgrade);
    },
  };
}

class SocketDoor {
  private readonly accepting = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: messageBytesMax,
    handleProtocols,
    // Compression keeps some 300 kB for each socket, and would compress the same text again for each subscriber.
    perMessageDeflate: false,
  });
  private readonly graphql;
  private readonly clients = new Set<ClientSocket>();
  private readonly states = new Map<ClientSocket, SocketState>();
  private readonly limit: QueueLimit;
  private readonly timers: NodeJS.Timeout[];
  private draining = false;
  private onEmpty: (() => void) | undefined;

  constructor(private readonly options: SocketDoorOptions) {
    this.graphql = graphqlSockets(options);
    this.limit = { bytesMax: options.queueBytesMax ?? 1_000_000 };
    this.timers = [
      setInterval(() => this.look(), lookEveryMs),
      setInterval(() => this.ping(), options.pingEveryMs ?? 12_000),
    ];
    for (const timer of this.timers) timer.unref();
  }

  readonly upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const { origin } = request.headers;
    const { origins, connections, metrics, addressOf } = this.options;
    if ((request.url ?? '').split('?')[0] !== '/graphql') return turnAway(socket, '404 Not Found');
    if (origin !== undefined && !origins.includes(origin)) return turnAway(socket, '403 Forbidden');
    if (this.draining) return turnAway(socket, '503 Service Unavailable');
    const address = addressOf(request);
    const release = connections.fromAddress(address);
    if (!release) {
      metrics.dropped.inc({ reason: 'limit' });
      return turnAway(socket, '429 Too Many Requests', 'Retry-After: 30\r\n');
    }
    // Also where the handshake fails, when there never is a WebSocket.
    socket.once('close', release);
    this.accepting.handleUpgrade(request, socket, head, (opened) => this.open(opened, address));
  };

  private open(socket: WebSocket, address: string): void {
    const { clock, metrics, logger } = this.options;
    const client = new ClientSocket(
      socket,
      this.limit,
      (reason) => metrics.dropped.inc({ reason }),
      clock.now().getTime(),
    );
    const state = new SocketState(client, address);
    const allows = messageRate(clock, messages);
    metrics.sockets.inc({ door: 'socket' });
    this.clients.add(client);
    this.states.set(client, state);
    const closed = this.graphql.opened(
      {
        protocol: client.protocol,
        send: (text) => client.send(text),
        close: (code, reason) => client.close(code ?? 1000, reason ?? ''),
        onMessage: (take) => {
          socket.on('message', (data) => {
            if (!allows()) return client.drop('limit', 1008, 'Too many messages');
            client.busy(clock.now().getTime());
            take(String(data)).catch((error: Error) => {
              logger.error('socket failed', { error: error.message, stack: error.stack });
              client.close(1011, 'Something went wrong on our side');
            });
          });
        },
      },
      { state },
    );
    // What a client sends that is no WebSocket ends its socket; `close` follows.
    socket.on('error', () => undefined);
    socket.once('close', (code, reason) => {
      metrics.sockets.dec({ door: 'socket' });
      this.clients.delete(client);
      this.states.delete(client);
      state.leave();
      closed(code, String(reason)).catch(() => undefined);
      if (this.clients.size === 0) this.onEmpty?.();
    });
  }

  private look(): void {
    const { clock } = this.options;
    const nowMs = clock.now().getTime();
    let queued = 0;
    for (const [client, state] of this.states) {
      queued += client.queuedBytes;
      if (state.operations > 0) client.busy(nowMs);
      else if (client.idleMs(nowMs) > idleMsMax) client.drop('idle', 1000, 'Nothing to do');
    }
    const bytesMax = this.options.queueBytesMax ?? 1_000_000;
    this.limit.bytesMax = queued > queuedBytesMax ? bytesMax / 16 : bytesMax;
    this.options.metrics.queued.set(queued);
  }

  private ping(): void {
    for (const client of this.clients) client.ping();
  }

  /** Sends all clients away, some later than others so that they do not come to the next instance all at once. */
  async drain(): Promise<void> {
    this.draining = true;
    const stepMs = Math.min(2, drainMsMax / Math.max(1, this.clients.size));
    let index = 0;
    for (const client of this.clients) {
      setTimeout(() => client.close(1001, 'Going away'), index * stepMs);
      index += 1;
    }
    if (this.clients.size > 0) await new Promise<void>((resolve) => (this.onEmpty = resolve));
    for (const timer of this.timers) clearInterval(timer);
    this.accepting.close();
  }
}

function turnAway(socket: Duplex, status: string, headers = ''): void {
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 ${status}\r\n${headers}Connection: close\r\nContent-Length: 0\r\n\r\n`);
}
