import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { closeServer } from './close-server';

const patient = new Agent({ keepAlive: true });
afterAll(() => patient.destroy());

async function opened() {
  const asked: ServerResponse[] = [];
  const server = createServer((_request, response) => asked.push(response));
  server.keepAliveTimeout = 65_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, asked, port: (server.address() as AddressInfo).port };
}

it('waits for what is running, and for no connection that is kept for more', async () => {
  const { server, asked, port } = await opened();
  const running = request({ port, host: '127.0.0.1', agent: patient }).end();
  await once(server, 'request');
  let isClosed = false;
  const startedMs = performance.now();
  const closed = closeServer(server).then(() => (isClosed = true));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isClosed).toBe(false);
  asked[0]?.end('done');
  const [answer] = (await once(running, 'response')) as [IncomingMessage];
  expect((await answer.toArray()).join('')).toBe('done');
  await closed;
  expect(performance.now() - startedMs).toBeLessThan(5_000);
});

it('cuts off what runs for too long, and who connected and never asked', async () => {
  const { server, port } = await opened();
  const running = request({ port, host: '127.0.0.1', agent: patient }).end();
  const cut = once(running, 'error');
  const silent = connect(port, '127.0.0.1');
  await Promise.all([once(server, 'request'), once(silent, 'connect')]);
  await closeServer(server, 200);
  await expect(cut).resolves.toMatchObject([{ code: 'ECONNRESET' }]);
  silent.destroy();
});
