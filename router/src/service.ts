import { systemClock, type Clock } from '@kelmah/kit/clock/clock';
import { envelopeSecretsOf } from '@kelmah/kit/config/config';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectRedis } from '@kelmah/kit/redis/redis';
import { answer } from '@kelmah/kit/server/http';
import type { HttpServer } from '@kelmah/kit/server/http-server';
import { readiness } from '@kelmah/kit/server/readiness';
import type { Service } from '@kelmah/kit/server/run-service';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { subgraphUrls, type RouterConfig } from './config';
import { openHttpDoor } from './http/http-door';
import { openSocketDoor } from './http/socket-door';
import { identifier } from './identity/identify';
import { watchRevocations } from './identity/revocations';
import { tokenVerifier } from './identity/tokens';
import { openUpstreamSocket } from './subscriptions/upstream-socket';
import { readSupergraph, runSupergraph } from './supergraph/supergraph';
import { connectUpstream } from './upstream/upstream';

/** The router: one public door to all subgraphs. It starts with any of them down. */
export async function buildRouter(config: RouterConfig, logger: Logger, clock: Clock = systemClock): Promise<Service> {
  const secrets = envelopeSecretsOf(config);
  const urls = Object.entries(subgraphUrls(config));
  const upstreams = Object.fromEntries(
    urls.map(([name, url]) => [name, connectUpstream({ name, url, clock, secrets, logger })]),
  );
  const sockets = Object.fromEntries(urls.map(([name, url]) => [name, openUpstreamSocket({ url, clock, secrets })]));
  const redis = connectRedis({ url: config.REDIS_URL, namespace: config.KELMAH_NAMESPACE, logger });
  const revocations = watchRevocations(redis, logger);
  const supergraph = runSupergraph(readSupergraph(config.SUPERGRAPH_FILE), upstreams);
  const door = {
    supergraph,
    identify: identifier(tokenVerifier(config.AUTH_URL, clock), revocations),
    origins: config.WEB_ORIGINS,
    introspection: config.NODE_ENV !== 'production',
    logger,
  };
  return {
    open: (port, host) => open(port, host, { ...door, clock, revocations, sockets }),
    start: async () => undefined,
    stop: async () => {
      revocations.stop();
      await Promise.all([...Object.values(sockets), ...Object.values(upstreams)].map((upstream) => upstream.stop()));
      await redis.stop();
    },
  };
}

async function open(port: number, host: string, options: Parameters<typeof openSocketDoor>[1]): Promise<HttpServer> {
  const http = await openHttpDoor(options);
  // Losing Redis or a subgraph leaves the rest of the graph whole, so neither makes the router unready.
  const ready = readiness({});
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    const work = async () => {
      if (path === '/graphql') return http.handle(request, response);
      if (path === '/livez') return answer(response, 200, { status: 'ok' });
      if (path !== '/readyz') return answer(response, 404, { errors: [{ message: 'Nothing here.' }] });
      const state = await ready.state();
      return answer(response, state.ready ? 200 : 503, state);
    };
    work().catch((error: Error) => {
      options.logger.error('request failed', { error: error.message, stack: error.stack });
      answer(response, 500, {
        errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL' } }],
      });
    });
  });
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  const socketDoor = openSocketDoor(server, options);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    drain: async () => {
      ready.drain();
      await socketDoor.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await closed;
      await http.stop();
    },
  };
}
