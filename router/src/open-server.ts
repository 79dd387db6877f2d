import type { MetricsDoor } from '@kelmah/kit/metrics/metrics-door';
import { closeServer } from '@kelmah/kit/server/close-server';
import { answer } from '@kelmah/kit/server/http';
import type { HttpServer } from '@kelmah/kit/server/http-server';
import { readiness } from '@kelmah/kit/server/readiness';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ExplorerDoor } from './explorer/explorer-door';
import { openHttpDoor, type HttpDoorOptions } from './http/http-door';
import { serverLimits } from './http/server-limits';
import { type Metrics } from './observe/metrics';
import { type EventDoor } from './sockets/event-door';
import { openSocketDoor, type SocketDoorOptions } from './sockets/socket-door';

export interface ServerOptions extends HttpDoorOptions, SocketDoorOptions {
  metrics: Metrics;
  events: EventDoor;
  explorer: ExplorerDoor;
  metricsDoor: MetricsDoor;
  requestSeconds: number;
}

/** Opens the router's doors on a port: /graphql, /explorer, /metrics, /livez, /readyz. */
export async function openServer(port: number, host: string, options: ServerOptions): Promise<HttpServer> {
  const http = openHttpDoor(options);
  // Losing Redis or a subgraph leaves the rest of the graph whole, so neither makes the router unready.
  const ready = readiness({});
  const server = createServer(serverLimits(options.requestSeconds), (request, response) => {
    const { url = '/' } = request;
    const path = url === '/graphql' ? url : url.split('?')[0];
    const elsewhere = async () => {
      if (options.explorer.handle(request, response)) return;
      if (options.metricsDoor.admits(request)) return options.metricsDoor.handle(response);
      if (path === '/livez') return answer(response, 200, { status: 'ok' });
      if (path !== '/readyz') return answer(response, 404, { errors: [{ message: 'Nothing here.' }] });
      const state = await ready.state();
      return answer(response, state.ready ? 200 : 503, state);
    };
    const answered = path === '/graphql' ? http(request, response) : elsewhere();
    answered.catch((error: Error) => {
      options.logger.error('request failed', { error: error.message, stack: error.stack });
      answer(response, 500, {
        errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL' } }],
      });
    });
  });
  const socketDoor = openSocketDoor(server, options);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    drain: async () => {
      ready.drain();
      await Promise.all([socketDoor.stop(), options.events.stop()]);
      await closeServer(server);
    },
  };
}
