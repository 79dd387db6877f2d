import { systemClock } from '@kelmah/kit/clock/clock';
import { anonymous } from '@kelmah/kit/context/viewer';
import { eventually } from '@kelmah/kit/testing/eventually';
import { WebSocketServer, type WebSocket } from 'ws';
import type { AddressInfo } from 'node:net';
import { openUpstreamSocket, type Listener } from './upstream-socket';

const operation = () => ({ query: 'subscription { ticks }', variables: {} });
const context = { viewer: anonymous, requestId: 'req_1' };

function listener(): Listener & { told: unknown[]; ended(errors?: unknown): void } {
  const told: unknown[] = [];
  return { told, next: (event) => told.push(event), ended: (errors) => told.push({ ended: errors }) };
}

function open(port: number, triesForMs?: number) {
  return openUpstreamSocket({ url: `http://127.0.0.1:${port}`, clock: systemClock, secrets: ['secret'], triesForMs });
}

test('a subgraph that stays away ends a subscription as UNAVAILABLE', async () => {
  const upstream = open(9, 300);
  const heard = listener();
  upstream.subscribe(operation, context, heard);
  await eventually(() =>
    expect(heard.told).toEqual([{ ended: [expect.objectContaining({ extensions: { code: 'UNAVAILABLE' } })] }]),
  );
  await upstream.stop();
});

describe('a subgraph', () => {
  const sockets = new Set<WebSocket>();
  const asked: { id: string; payload: { extensions: { envelope: string } } }[] = [];
  let server: WebSocketServer;
  beforeEach(async () => {
    asked.length = 0;
    server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-transport-ws' });
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('message', (data) => {
        const message = JSON.parse(String(data));
        if (message.type === 'connection_init') socket.send(JSON.stringify({ type: 'connection_ack' }));
        if (message.type === 'subscribe') asked.push(message);
      });
    });
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));
  const port = () => (server.address() as AddressInfo).port;
  const say = (message: object) => sockets.forEach((socket) => socket.send(JSON.stringify(message)));

  test('whose socket is lost is asked again with a fresh envelope, for all, on one socket', async () => {
    const upstream = open(port());
    const heard = [listener(), listener()];
    const stops = heard.map((each) => upstream.subscribe(operation, context, each));
    await eventually(() => expect(asked).toHaveLength(2));
    expect(sockets.size).toBe(1);
    for (const socket of sockets) socket.terminate();
    await eventually(() => expect(asked).toHaveLength(4));
    expect(sockets.size).toBe(1);
    expect(new Set(asked.map(({ payload }) => payload.extensions.envelope)).size).toBe(4);
    for (const { id } of asked.slice(2)) say({ id, type: 'next', payload: { data: { ticks: 1 } } });
    await eventually(() => {
      for (const each of heard) expect(each.told).toEqual([{ data: { ticks: 1 } }]);
    });
    stops.forEach((stop) => stop());
    await upstream.stop();
  });

  test('that refuses or ends a subscription is not asked again', async () => {
    const upstream = open(port());
    const [refused, ended, stopped] = [listener(), listener(), listener()];
    upstream.subscribe(operation, context, refused);
    upstream.subscribe(operation, context, ended);
    const stop = upstream.subscribe(operation, context, stopped);
    await eventually(() => expect(asked).toHaveLength(3));
    stop();
    const errors = [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }];
    say({ id: asked[0]?.id, type: 'error', payload: errors });
    say({ id: asked[1]?.id, type: 'complete' });
    say({ id: asked[2]?.id, type: 'next', payload: { data: { ticks: 1 } } });
    await eventually(() => expect(refused.told).toEqual([{ ended: errors }]));
    await eventually(() => expect(ended.told).toEqual([{ ended: undefined }]));
    expect(stopped.told).toEqual([]);
    expect(asked).toHaveLength(3);
    await upstream.stop();
  });
});
