import WebSocket from 'ws';
import { quantile } from '../report/statistics';

/** Asks for sockets that each hear one conversation. */
export interface ListenRequest {
  url: string;
  token: string;
  query: string;
  conversation: string;
  sockets: number;
  /** They subscribe and then read nothing more. */
  slow: boolean;
}

/** What was heard since the last time that it was asked for. */
export interface Heard {
  delivered: number;
  errors: number;
  /** From the subgraph's sending to the client's hearing. */
  p50Ms: number;
  p99Ms: number;
  /** Sockets that are open now. */
  open: number;
  /** The first answer with an error, or why a socket was closed. */
  trouble: string;
}

const openAtATime = 50;
const readOnMs = 3_000;
const subprotocol = 'graphql-transport-ws';
const open = new Set<WebSocket>();
const slow = new Set<WebSocket>();
let tookMs: number[] = [];
let errors = 0;
let trouble = '';

function listen(request: ListenRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(request.url, subprotocol, { perMessageDeflate: false });
    socket.once('open', () => {
      open.add(socket);
      const payload = { authorization: `Bearer ${request.token}` };
      socket.send(JSON.stringify({ type: 'connection_init', payload }));
    });
    socket.once('error', reject);
    socket.on('close', (code, reason) => {
      open.delete(socket);
      trouble ||= `closed: ${code} ${reason}`;
      reject(new Error(trouble));
    });
    socket.on('message', (bytes) => {
      const text = String(bytes);
      if (text.startsWith('{"type":"connection_ack"') || text.includes('"connection_ack"')) {
        const { query, conversation } = request;
        const payload = { query, operationName: 'MessageAdded', variables: { conversation } };
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
        if (request.slow) {
          socket.pause();
          slow.add(socket);
        }
        return resolve();
      }
      if (!request.slow) hear(socket, text);
    });
  });
}

function hear(socket: WebSocket, text: string): void {
  const sent = /"text":"([\d.]+) /.exec(text)?.[1];
  if (sent !== undefined && text.includes('"average":')) {
    return void tookMs.push(performance.timeOrigin + performance.now() - Number(sent));
  }
  if (text.includes('"ping"')) return socket.send('{"type":"pong"}');
  errors += 1;
  trouble ||= text.slice(0, 300);
}

async function listenAll(request: ListenRequest): Promise<{ opened: number; error?: string }> {
  let opened = 0;
  while (opened < request.sockets) {
    const many = Math.min(openAtATime, request.sockets - opened);
    await Promise.all(Array.from({ length: many }, () => listen(request)));
    opened += many;
  }
  return { opened };
}

// A socket that does not read does not see that it was closed either.
async function readOn(): Promise<void> {
  for (const socket of slow) socket.resume();
  await new Promise((resolve) => setTimeout(resolve, readOnMs));
}

function report(): Heard {
  const sorted = tookMs.sort((one, other) => one - other);
  const heard = { delivered: sorted.length, errors, p50Ms: quantile(sorted, 0.5), p99Ms: quantile(sorted, 0.99) };
  const told = { ...heard, open: open.size, trouble };
  tookMs = [];
  errors = 0;
  trouble = '';
  return told;
}

/** `count` tells how much was heard so far, `report` tells all and begins anew, `readOn` wakes the slow. */
export type Question = 'count' | 'report' | 'readOn';

const questions: Record<Question, () => unknown> = {
  count: () => ({ delivered: tookMs.length }),
  report,
  readOn: () => readOn().then(() => ({})),
};

async function answer(message: ListenRequest | { question: Question }): Promise<unknown> {
  return 'question' in message ? questions[message.question]() : listenAll(message);
}

process.on('message', (message) => {
  answer(message as ListenRequest).then(
    (told) => process.send?.(told as object),
    (error: Error) => process.send?.({ error: error.message }),
  );
});
process.once('disconnect', () => process.exit(0));
