import { eventually } from '@kelmah/kit/testing/eventually';
import { request } from 'node:http';
import WebSocket from 'ws';
import { messageAdded } from './live-client';
import { SmallHouse } from './small-house';

const readers = 80;
const slowReaders = 8;
const slowStreams = 2;
const events = 90;
const eventBytes = 64_000;
/** What may wait for one client, with the event that went past it. */
const queueBytes = 1_000_000 + 2 * eventBytes;

let house: SmallHouse;
beforeAll(async () => {
  house = await new SmallHouse({ CONNECTIONS_PER_ADDRESS: '10000' }).open();
});
afterAll(() => house.close());

interface Reader {
  socket: WebSocket;
  numbers: number[];
  closed: number[];
}

async function read(): Promise<Reader> {
  const socket = new WebSocket(house.url.replace('http', 'ws'), 'graphql-transport-ws');
  const numbers: number[] = [];
  const closed: number[] = [];
  socket.on('message', (data) => {
    const number = /"text":"(\d+)\./.exec(String(data).slice(0, 200))?.[1];
    if (number !== undefined) numbers.push(Number(number));
  });
  socket.on('close', (code) => closed.push(code));
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await new Promise((resolve) => socket.once('message', resolve));
  const payload = { query: messageAdded, variables: { c: 'c1' } };
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  return { socket, numbers, closed };
}

/** A stream of events that nobody reads. */
function neverRead(): Promise<{ destroyed: boolean }> {
  return new Promise((resolve) => {
    const asking = request(house.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    });
    asking.on('response', (response) => {
      response.pause();
      response.on('error', () => undefined);
      resolve(asking.socket as unknown as { destroyed: boolean });
    });
    asking.on('error', () => undefined);
    asking.end(JSON.stringify({ query: messageAdded, variables: { c: 'c1' } }));
  });
}

test('who reads too slowly is let go; the others hear everything; what waits stays small', async () => {
  const all = await Promise.all(Array.from({ length: readers }, () => read()));
  await Promise.all(Array.from({ length: slowStreams }, () => neverRead()));
  const subscribed = async () => house.metric('subscriptions', { side: 'client' });
  await eventually(async () => expect(await subscribed()).toBe(readers + slowStreams));
  expect(house.wire.listening).toBe(1);
  const slow = all.slice(0, slowReaders);
  const quick = all.slice(slowReaders);
  for (const { socket } of slow) socket.pause();

  const filling = 'x'.repeat(eventBytes);
  let queuedMax = 0;
  for (let number = 0; number < events; number += 1) {
    house.wire.send(`${number}.${filling}`, 'u1');
    await eventually(() => expect(quick.every(({ numbers }) => numbers.length === number + 1)).toBe(true));
    queuedMax = Math.max(queuedMax, await house.metric('queued_bytes'));
  }
  expect(queuedMax).toBeLessThan(slowReaders * queueBytes);
  const expected = Array.from({ length: events }, (_, number) => number);
  for (const { numbers } of quick) expect(numbers).toEqual(expected);
  await eventually(async () => expect(await subscribed()).toBe(quick.length));
  expect(await house.metric('clients_dropped_total', { reason: 'slow' })).toBe(slowReaders + slowStreams);
  expect(quick.flatMap(({ closed }) => closed)).toEqual([]);

  for (const { socket } of slow) socket.resume();
  await eventually(() => expect(slow.every(({ closed }) => closed.length === 1)).toBe(true));
  for (const { socket } of quick) socket.terminate();
  await eventually(() => expect(house.wire.listening).toBe(0));
  await eventually(async () => expect(await house.metric('queued_bytes')).toBe(0));
  expect(await house.metric('sockets', { door: 'socket' })).toBe(0);
  expect(await house.metric('sockets', { door: 'sse' })).toBe(0);
}, 120_000);
