import { systemClock, type Clock } from '@kelmah/kit/clock/clock';
import { envelopeSecretsOf } from '@kelmah/kit/config/config';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectRedis } from '@kelmah/kit/redis/redis';
import type { Service } from '@kelmah/kit/server/run-service';
import { connectionLimits, holdsSafelist, subgraphUrls, type RouterConfig } from './config';
import { openFrontDoor } from './front-door/open-front-door';
import { clientAddress } from './identity/client-address';
import { apiKeyVerifier } from './identity/api-keys';
import { identifier, nobody } from './identity/identify';
import { keyHolderAsker } from './identity/key-holder';
import { watchLooks } from './identity/support-looks';
import { watchRevocations } from './identity/revocations';
import { tokenVerifier } from './identity/tokens';
import { quotaKeeper } from './limits/quota';
import { createMetrics, type Metrics } from './observe/metrics';
import { answerCounter } from './observe/count-answers';
import { slowLog } from './observe/slow-log';
import { countConnections } from './sockets/connection-limits';
import { openEventDoor } from './sockets/event-door';
import { openSubscriptions } from './subscriptions/subscriptions';
import { besideTheGraph, cacheOf, connectSubgraphs, layGraph, rateKeeperOf } from './parts';
import { openServer } from './open-server';

/** Units that asking auth for an API key costs the address that it comes from: 600 a minute by the usual rates. */
const unknownKeyCost = 500;

/** The router: one public door to all subgraphs. It starts with any of them down. */
export async function buildRouter(
  config: RouterConfig,
  logger: Logger,
  clock: Clock = systemClock,
  metrics: Metrics = createMetrics(),
): Promise<Service> {
  const secrets = envelopeSecretsOf(config);
  const { upstreams, sockets, disconnect } = connectSubgraphs({
    urls: subgraphUrls(config),
    clock,
    secrets,
    metrics,
    logger,
  });
  const redis = connectRedis({ url: config.REDIS_URL, namespace: config.KELMAH_NAMESPACE, logger });
  const revocations = watchRevocations(redis, logger, clock);
  const cache = cacheOf(config, { redis, metrics, clock, logger });
  const { supergraph, registered, stopFollowing } = await layGraph(
    config,
    { upstreams, metrics, cache, redis },
    logger,
  );
  const { auth } = upstreams;
  const keepRate = rateKeeperOf(config, redis, clock, logger);
  const mayAsk = async (address: string) => keepRate({ identity: nobody, address }, 'query', unknownKeyCost);
  const keys = auth && apiKeyVerifier({ ask: keyHolderAsker(auth), mayAsk, clock, revocations });
  const door = {
    frontDoor: openFrontDoor({
      supergraph,
      registered,
      safelist: holdsSafelist(config),
      introspection: config.NODE_ENV === 'production' ? 'known' : 'everybody',
      keepRate,
      quotas: quotaKeeper(redis, clock, logger),
      watchLook: watchLooks(auth),
      cache,
    }),
    identify: identifier(tokenVerifier(config.AUTH_URL, clock), revocations, keys),
    addressOf: clientAddress(config.TRUSTED_PROXIES),
    origins: config.WEB_ORIGINS,
    subscriptions: openSubscriptions({ sockets, metrics, logger }),
    connections: countConnections(connectionLimits(config)),
    clock,
    revocations,
    countAnswer: answerCounter(metrics),
    slowLog: slowLog({ slowMs: config.SLOW_OPERATION_MS, clock, logger }),
    metrics,
    logger,
  };
  return {
    open: (port, host) =>
      openServer(port, host, {
        ...door,
        events: openEventDoor(door),
        ...besideTheGraph(config, supergraph, metrics),
        requestSeconds: config.REQUEST_SECONDS,
      }),
    start: async () => cache?.start(),
    stop: async () => {
      stopFollowing();
      await registered.stop();
      revocations.stop();
      await cache?.stop();
      await disconnect();
      await redis.stop();
      await supergraph.stop();
    },
  };
}
