import { type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import { type Redis } from '@kelmah/kit/redis/redis';
import { traceparent } from '@kelmah/kit/tracing/spans';
import { metricsDoor } from '@kelmah/kit/metrics/metrics-door';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limitsRates, plansAhead, type RouterConfig } from './config';
import { openCache, type Cache, type CacheOptions } from './cache/open-cache';
import { explorerDoor } from './explorer/explorer-door';
import { keepOperationsOfReleases } from './documents/earlier-operations';
import { readRegistered } from './documents/registered';
import { rateLimiter } from './limits/rate';
import { noRateLimits, rateKeeper, type KeepRate } from './limits/rate-keeper';
import { type Metrics } from './observe/metrics';
import { observed } from './observe/observed-upstream';
import { apolloPlanner } from './planning/apollo-planner';
import { hivePlanner } from './planning/hive-planner';
import { openUpstreamSocket } from './subscriptions/upstream-socket';
import type { Graph } from './supergraph/graph';
import { graphParts, planRegistered, type PartsOptions } from './supergraph/graph-parts';
import { runSupergraph, type RunningSupergraph } from './supergraph/supergraph';
import { committedFile, followFile } from './supergraph/supergraph-file';
import { connectUpstream } from './upstream/upstream';
import type { EnvelopeSecrets } from '@kelmah/kit/context/envelope';

export interface SubgraphOptions {
  /** Addresses by name. */
  urls: Readonly<Record<string, string>>;
  clock: Clock;
  secrets: EnvelopeSecrets;
  metrics: Metrics;
  logger: Logger;
}

/** Connects to the subgraphs, by HTTP and by one socket each; any of them may be down. */
export function connectSubgraphs({ urls, clock, secrets, metrics, logger }: SubgraphOptions) {
  const connected = Object.entries(urls).map(([name, url]) => ({
    name,
    upstream: connectUpstream({
      name,
      url,
      clock,
      secrets,
      logger,
      traceparentOf: traceparent,
      keepsSessions: name === 'auth',
    }),
    socket: openUpstreamSocket({ url, clock, secrets }),
  }));
  return {
    upstreams: Object.fromEntries(connected.map(({ name, upstream }) => [name, observed(name, upstream, metrics)])),
    sockets: Object.fromEntries(connected.map(({ name, socket }) => [name, socket])),
    disconnect: async () => {
      await Promise.all(connected.flatMap(({ upstream, socket }) => [upstream.stop(), socket.stop()]));
    },
  };
}

/** The doors beside /graphql. */
export function besideTheGraph(config: RouterConfig, supergraph: RunningSupergraph, metrics: Metrics) {
  return {
    explorer: explorerDoor({
      apiSdl: () => supergraph.current().apiSdl(),
      folder: join(__dirname, 'explorer'),
      webUrl: config.WEB_ORIGINS[0],
    }),
    metricsDoor: metricsDoor({
      registry: metrics.registry,
      token: config.METRICS_TOKEN,
      open: config.NODE_ENV !== 'production',
    }),
  };
}

export function rateKeeperOf(config: RouterConfig, redis: Redis, clock: Clock, logger: Logger): KeepRate {
  if (!limitsRates(config)) return noRateLimits;
  return rateKeeper(rateLimiter(redis, clock, logger), {
    address: config.RATE_ADDRESS_PER_MINUTE,
    viewer: config.RATE_VIEWER_PER_MINUTE,
    key: config.RATE_KEY_PER_MINUTE,
    signIn: config.RATE_SIGN_IN_PER_MINUTE,
  });
}

export function cacheOf(config: RouterConfig, made: Omit<CacheOptions, 'broker'>): Cache | undefined {
  if (config.RESPONSE_CACHE === 'off') return undefined;
  const { AMQP_URL: url, AMQP_QUEUE_TYPE: queueType, KELMAH_NAMESPACE: namespace } = config;
  return openCache({ ...made, broker: url === undefined ? undefined : { url, queueType, namespace } });
}

/** The graph that runs, with our clients' operations planned, and what takes up a new one. */
export async function layGraph(
  config: RouterConfig,
  { redis, ...made }: Pick<PartsOptions, 'upstreams' | 'metrics' | 'cache'> & { redis: Redis },
  logger: Logger,
) {
  const file = config.SUPERGRAPH_FILE ?? committedFile('supergraph.graphql');
  const operations = readRegistered(config.OPERATIONS_FILE ?? committedFile('operations.json'));
  const registered = keepOperationsOfReleases(operations, redis, logger);
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
  const objected = plansAhead(config) ? await objections(supergraph.current()) : [];
  for (const objection of objected) logger.warn('registered operation', { objection });
  return { supergraph, registered, stopFollowing: followFile(file, supergraph, logger) };
}
