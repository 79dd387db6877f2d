import { once } from 'node:events';
import { createServer } from 'node:net';
import { canListen, freePort } from './free-port';

it('never hands the same port out twice, none that systems give to outgoing connections, and each can be bound', async () => {
  const ports = await Promise.all(Array.from({ length: 50 }, () => freePort()));
  expect(new Set(ports).size).toBe(50);
  expect(ports.filter((port) => port < 1_024 || port >= 32_768)).toEqual([]);
  const servers = ports.map((port) => createServer().listen(port, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  servers.forEach((server) => server.close());
});

it('passes over a port that somebody listens on', async () => {
  const port = await freePort();
  const stranger = createServer().listen(port + 1, '127.0.0.1');
  await once(stranger, 'listening');
  await expect(canListen(port + 1)).resolves.toBe(false);
  await expect(freePort()).resolves.not.toBe(port + 1);
  stranger.close();
});
