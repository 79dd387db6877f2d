import { systemClock, type Clock } from '@kelmah/kit/clock/clock';
import { envelopeSecretsOf } from '@kelmah/kit/config/config';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { answer } from '@kelmah/kit/server/http';
import type { HttpServer } from '@kelmah/kit/server/http-server';
import { readiness } from '@kelmah/kit/server/readiness';
import type { Service } from '@kelmah/kit/server/run-service';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { connectionLimits, holdsSafelist, limitsRates, subgraphUrls, type RouterConfig } from './config';
import { openCache, type Cache, type CacheOptions } from './cache/open-cache';
import { readRegistered } from './documents/registered';
import { explorerDoor, type ExplorerDoor } from './explorer/explorer-door';
import { openFrontDoor } from './front-door/open-front-door';
import { openHttpDoor, type HttpDoorOptions } from './http/http-door';
import { serverLimits } from './http/server-limits';
import { clientAddress } from './identity/client-address';
import { apiKeyVerifier } from './identity/api-keys';
import { identifier } from './identity/identify';
import { keyHolderAsker } from './identity/key-holder';
import { watchRevocations } from './identity/revocations';
import { tokenVerifier } from './identity/tokens';
import { quotaKeeper } from './limits/quota';
import { rateLimiter } from './limits/rate';
import { noRateLimits, rateKeeper, type KeepRate } from './limits/rate-keeper';
import { createMetrics, type Metrics } from './observe/metrics';
import { apolloPlanner } from './planning/apollo-planner';
import { hivePlanner } from './planning/hive-planner';
import { countConnections } from './sockets/connection-limits';
import { openEventDoor, type EventDoor } from './sockets/event-door';
import { openSocketDoor, type SocketDoorOptions } from './sockets/socket-door';
import { openSubscriptions } from './subscriptions/subscriptions';
import { openUpstreamSocket } from './subscriptions/upstream-socket';
import type { Graph } from './supergraph/graph';
import { graphParts, planRegistered, type PartsOptions } from './supergraph/graph-parts';
import { runSupergraph } from './supergraph/supergraph';
import { committedFile, followFile } from './supergraph/supergraph-file';
import { connectUpstream } from './upstream/upstream';

/** The router: one public door to all subgraphs. It starts with any of them down. */
export async function buildRouter(
  config: RouterConfig,
  logger: Logger,
  clock: Clock = systemClock,
  metrics: Metrics = createMetrics(),
): Promise<Service> {
  const secrets = envelopeSecretsOf(config);
  const urls = Object.entries(subgraphUrls(config));
  const upstreams = Object.fromEntries(
    urls.map(([name, url]) => [name, connectUpstream({ name, url, clock, secrets, logger })]),
  );
  const sockets = Object.fromEntries(urls.map(([name, url]) => [name, openUpstreamSocket({ url, clock, secrets })]));
  const redis = connectRedis({ url: config.REDIS_URL, namespace: config.KELMAH_NAMESPACE, logger });
  const revocations = watchRevocations(redis, logger, clock);
  const cache = cacheOf(config, { redis, metrics, clock, logger });
  const { supergraph, registered, stopFollowing } = await layGraph(config, { upstreams, metrics, cache }, logger);
  const { auth } = upstreams;
  const keys = auth && apiKeyVerifier({ ask: keyHolderAsker(auth), clock, revocations });
  const door = {
    frontDoor: openFrontDoor({
      supergraph,
      registered,
      safelist: holdsSafelist(config),
      introspection: config.NODE_ENV === 'production' ? 'known' : 'everybody',
      keepRate: rateKeeperOf(config, redis, clock, logger),
      quotas: quotaKeeper(redis, clock, logger),
      cache,
    }),
    identify: identifier(tokenVerifier(config.AUTH_URL, clock), revocations, keys),
    addressOf: clientAddress(config.TRUSTED_PROXIES),
    origins: config.WEB_ORIGINS,
    subscriptions: openSubscriptions({ sockets, metrics, logger }),
    connections: countConnections(connectionLimits(config)),
    clock,
    revocations,
    metrics,
    logger,
  };
  return {
    open: (port, host) =>
      open(port, host, {
        ...door,
        events: openEventDoor(door),
        explorer: explorerDoor({
          apiSdl: () => supergraph.current().apiSdl(),
          folder: join(__dirname, 'explorer'),
          webUrl: config.WEB_ORIGINS[0],
        }),
        requestSeconds: config.REQUEST_SECONDS,
      }),
    start: async () => cache?.start(),
    stop: async () => {
      stopFollowing();
      revocations.stop();
      await cache?.stop();
      await Promise.all([...Object.values(sockets), ...Object.values(upstreams)].map((upstream) => upstream.stop()));
      await redis.stop();
      await supergraph.stop();
    },
  };
}

function rateKeeperOf(config: RouterConfig, redis: Redis, clock: Clock, logger: Logger): KeepRate {
  if (!limitsRates(config)) return noRateLimits;
  return rateKeeper(rateLimiter(redis, clock, logger), {
    address: config.RATE_ADDRESS_PER_MINUTE,
    viewer: config.RATE_VIEWER_PER_MINUTE,
    key: config.RATE_KEY_PER_MINUTE,
    signIn: config.RATE_SIGN_IN_PER_MINUTE,
  });
}

function cacheOf(config: RouterConfig, made: Omit<CacheOptions, 'broker'>): Cache | undefined {
  if (config.RESPONSE_CACHE === 'off') return undefined;
  const { AMQP_URL: url, AMQP_QUEUE_TYPE: queueType, KELMAH_NAMESPACE: namespace } = config;
  return openCache({ ...made, broker: url === undefined ? undefined : { url, queueType, namespace } });
}

/** The graph that runs, with our clients' operations planned, and what takes up a new one. */
async function layGraph(
  config: RouterConfig,
  made: Pick<PartsOptions, 'upstreams' | 'metrics' | 'cache'>,
  logger: Logger,
) {
  const registered = readRegistered(config.OPERATIONS_FILE ?? committedFile('operations.json'));
  const file = config.SUPERGRAPH_FILE ?? committedFile('supergraph.graphql');
  const parts = graphParts(config.QUERY_PLANNER === 'hive' ? hivePlanner : apolloPlanner, {
    ...made,
    registered,
  });
  const objections = (graph: Graph) => planRegistered(graph, registered);
  const supergraph = await runSupergraph({
    sdl: readFileSync(file, 'utf8'),
    parts,
    objections,
    metrics: made.metrics,
    logger,
  });
  // A graph of others' (a small one of a test, one of a bench) need not answer our operations to be started on.
  for (const objection of await objections(supergraph.current())) logger.warn('registered operation', { objection });
  return { supergraph, registered, stopFollowing: followFile(file, supergraph, logger) };
}

interface OpenOptions extends HttpDoorOptions, SocketDoorOptions {
  metrics: Metrics;
  events: EventDoor;
  explorer: ExplorerDoor;
  requestSeconds: number;
}

async function open(port: number, host: string, options: OpenOptions): Promise<HttpServer> {
  const http = openHttpDoor(options);
  // Losing Redis or a subgraph leaves the rest of the graph whole, so neither makes the router unready.
  const ready = readiness({});
  const server = createServer(serverLimits(options.requestSeconds), (request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    const work = async () => {
      if (path === '/graphql') return http(request, response);
      if (options.explorer.handle(request, response)) return;
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
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A connection that was busy a moment ago is idle now, and would be kept for its next request.
      const closing = setInterval(() => server.closeIdleConnections(), 100);
      await closed;
      clearInterval(closing);
    },
  };
}
