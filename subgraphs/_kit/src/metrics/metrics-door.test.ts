import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, Registry } from 'prom-client';
import { metricsDoor } from './metrics-door';

const registry = new Registry();
new Counter({ name: 'jobs_total', help: 'Jobs.', registers: [registry] }).inc();
const token = 'a token of more than thirty-two characters';

async function ask(options: { token?: string; open: boolean }, headers: Record<string, string> = {}) {
  const door = metricsDoor({ registry, token: options.token, open: options.open });
  const server = createServer((request, response) => {
    if (door.admits(request)) void door.handle(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`, { headers });
  const text = await response.text();
  server.close();
  return { status: response.status, text };
}

test.each([
  ['the right token', { token, open: false }, { authorization: `Bearer ${token}` }, 200],
  ['another token', { token, open: false }, { authorization: 'Bearer another' }, 404],
  ['no token where there is one', { token, open: true }, {}, 404],
  ['no token where none is set, outside production', { open: true }, {}, 200],
  ['no token where none is set, in production', { open: false }, {}, 404],
  ['a guess where none is set, in production', { open: false }, { authorization: 'Bearer undefined' }, 404],
])('%s: %p', async (_what, options, headers, status) => {
  const answered = await ask(options, headers);
  expect(answered.status).toBe(status);
  expect(answered.text.includes('jobs_total 1')).toBe(status === 200);
});
