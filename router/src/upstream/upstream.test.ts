import { systemClock } from '@kelmah/kit/clock/clock';
import { envelopeHeader, openEnvelope } from '@kelmah/kit/context/envelope';
import { anonymous } from '@kelmah/kit/context/viewer';
import { testLogger } from '@kelmah/kit/testing/service';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { connectUpstream, type ConnectedUpstream, type UpstreamOptions } from './upstream';

const secrets = ['a secret that only this test knows'] as const;
const context = { viewer: { ...anonymous, scopes: ['x'] }, requestId: 'req_1' };
const query = { query: '{ a }', variables: { b: 1 }, operationName: 'A', kind: 'query' as const };
const mutation = { ...query, kind: 'mutation' as const };
const unavailable = { extensions: { code: 'UNAVAILABLE' } };

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  while (closing.length > 0) await closing.pop()?.();
});

type Handle = (request: IncomingMessage, response: ServerResponse, body: string) => void;

async function serve(handle: Handle): Promise<Server> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => handle(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return server;
}

function connect(port: number, options: Partial<UpstreamOptions> = {}): ConnectedUpstream {
  const upstream = connectUpstream({
    name: 'small',
    url: `http://127.0.0.1:${port}`,
    clock: systemClock,
    secrets,
    logger: testLogger('upstream'),
    ...options,
  });
  closing.push(() => upstream.stop());
  return upstream;
}

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
const reply =
  (text: string, status = 200): Handle =>
  (_request, response) =>
    void response.writeHead(status).end(text);

test('the viewer goes in an envelope that holds for this body, and nothing else goes along', async () => {
  const seen: { headers: IncomingMessage['headers']; body: string }[] = [];
  const server = await serve(({ headers }, response, body) => {
    seen.push({ headers, body });
    response.end('{"data":{"a":1}}');
  });
  const upstream = connect(portOf(server), { traceparentOf: ({ requestId }) => `00-${requestId}` });
  expect(await upstream.send(query, context)).toEqual({ data: { a: 1 } });
  const [{ headers, body } = { headers: {}, body: '' }] = seen;
  expect(JSON.parse(body)).toEqual({ query: '{ a }', variables: { b: 1 }, operationName: 'A' });
  const envelope = openEnvelope(
    headers[envelopeHeader] as string,
    { method: 'POST', body, nowMs: Date.now() },
    secrets,
  );
  expect(envelope).toMatchObject({ ...context, traceparent: '00-req_1' });
  expect(Object.keys(headers).sort()).toEqual(['connection', 'content-length', 'content-type', 'host', envelopeHeader]);
});

test.each([
  ['a page', '<html>', 200],
  ['half an answer', '{"data":', 200],
  ['no GraphQL', '{"hello":1}', 200],
  ['nothing', '', 200],
  ['a list', '[]', 200],
  ['a failure', '{"data":{"a":1}}', 503],
  ['a refused envelope', '{"errors":[{"message":"x"}]}', 401],
  ['too much', `{"data":{"a":"${'x'.repeat(2_000)}"}}`, 200],
])('%s is no answer', async (_what, text, status) => {
  const upstream = connect(portOf(await serve(reply(text, status))), { bytesMax: 1_000 });
  await expect(upstream.send(query, context)).rejects.toMatchObject(unavailable);
});

test('a subgraph’s refusal of an operation is an answer', async () => {
  const upstream = connect(portOf(await serve(reply('{"errors":[{"message":"no such field"}]}', 400))));
  expect(await upstream.send(query, context)).toEqual({ errors: [{ message: 'no such field' }] });
});

test('a subgraph that says nothing is given up', async () => {
  const upstream = connect(portOf(await serve(() => undefined)), { answerMsMax: 300 });
  await expect(upstream.send(query, context)).rejects.toMatchObject(unavailable);
});

/** Answers each connection's first request, and breaks the connection at the second, as a server that restarts does. */
async function servesOnce(asked: string[]) {
  const server = createTcpServer((socket) => {
    let requests = 0;
    socket.on('data', (data) => {
      asked.push(/x-kelmah-envelope: (\S+)/i.exec(data.toString())?.[1] ?? '');
      requests += 1;
      if (requests > 1) return void socket.resetAndDestroy();
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 16\r\n\r\n{"data":{"a":1}}');
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return portOf(server);
}

test('a read on a connection that has died is asked once more, in an envelope of its own', async () => {
  const asked: string[] = [];
  const upstream = connect(await servesOnce(asked));
  await upstream.send(query, context);
  // The connection is free for the next a moment after its answer is out.
  await setImmediate();
  expect(await upstream.send(query, context)).toEqual({ data: { a: 1 } });
  expect(asked).toHaveLength(3);
  expect(new Set(asked).size).toBe(3);
});

test('a mutation on a connection that has died is never asked again', async () => {
  const asked: string[] = [];
  const upstream = connect(await servesOnce(asked));
  await upstream.send(query, context);
  // The connection is free for the next a moment after its answer is out.
  await setImmediate();
  await expect(upstream.send(mutation, context)).rejects.toMatchObject(unavailable);
  expect(asked).toHaveLength(2);
});

test('one that cannot be reached is left alone, and found again when it is back', async () => {
  const server = await serve(reply('{"data":{"a":1}}'));
  const port = portOf(server);
  await closing.pop()?.();
  let nowMs = 1_000;
  const upstream = connect(port, { clock: { ...systemClock, now: () => new Date(nowMs) } });
  for (let failure = 0; failure < 5; failure += 1)
    await expect(upstream.send(query, context)).rejects.toMatchObject(unavailable);
  const again = createServer((_request, response) => void response.end('{"data":{"a":2}}'));
  await new Promise<void>((resolve) => again.listen(port, '127.0.0.1', resolve));
  closing.unshift(() => {
    again.closeAllConnections();
    return new Promise((resolve) => again.close(resolve));
  });
  await expect(upstream.send(query, context)).rejects.toMatchObject(unavailable);
  nowMs += 500;
  expect(await upstream.send(query, context)).toEqual({ data: { a: 2 } });
  expect(await upstream.send(query, context)).toEqual({ data: { a: 2 } });
});
