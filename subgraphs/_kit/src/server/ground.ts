import type { GraphQLSchema } from 'graphql';
import { connectBroker, type Broker } from '../broker/broker';
import { systemClock, type Clock } from '../clock/clock';
import { startTicker, type Ticker } from '../clock/ticker';
import { envelopeSecretsOf } from '../config/config';
import { redisReplayGuard } from '../context/replay-guard';
import type { Consumer } from '../events/consumer';
import { startRelay, type Outbox, type Relay } from '../events/outbox';
import { createLive, type Live } from '../live/live';
import type { Logger } from '../logger/logger';
import { connectRedis, type Redis } from '../redis/redis';
import { checkMongo, connectMongo, type MongoConnection } from '../mongo/mongo';
import { mongoOutbox } from '../mongo/mongo-outbox';
import type { Route } from './http';
import { startHttp } from './http-server';
import type { Checks } from './readiness';
import type { Service } from './run-service';

/** The part of a service's configuration that its ground is laid from. */
export interface GroundConfig {
  KELMAH_NAMESPACE: string;
  ENVELOPE_SECRET: string;
  ENVELOPE_SECRET_PREVIOUS?: string;
  REDIS_URL: string;
  AMQP_URL: string;
  AMQP_QUEUE_TYPE: 'classic' | 'quorum';
  METRICS_TOKEN?: string;
}

export interface Timer {
  name: string;
  everyMs: number;
  work(): Promise<void>;
}

/** What a service adds to the ground that it stands on. */
export interface Building {
  schema: GraphQLSchema;
  consumers: readonly Consumer[];
  timers?: readonly Timer[];
  routes?: readonly Route[];
  /** Work to end before the connections close. */
  stop?(): Promise<void>;
}

/** What every service stands on, connected: clock, Redis, broker, wake-ups, the relay of its outbox. */
export interface Ground {
  name: string;
  clock: Clock;
  logger: Logger;
  redis: Redis;
  broker: Broker;
  live: Live;
  /** Say it after each write that put an event into the outbox. */
  nudge(): void;
  /** The whole service, not yet taking work. */
  raise(building: Building): Service;
}

export interface MongoGround extends Ground {
  mongo: MongoConnection;
}

export interface Owner {
  name: string;
  outbox: Outbox;
  checks: Checks;
  stop(): Promise<void>;
}

/** Lays the ground of a service whose aggregates live in MongoDB. */
export async function layMongoGround(
  name: string,
  config: GroundConfig & { MONGO_URL: string },
  logger: Logger,
  clock: Clock = systemClock,
): Promise<MongoGround> {
  const mongo = await connectMongo({
    url: config.MONGO_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: name,
    logger,
  });
  const owner: Owner = {
    name,
    outbox: mongoOutbox(mongo),
    checks: { mongodb: () => checkMongo(mongo) },
    stop: () => mongo.close(),
  };
  return { ...(await layGround(owner, config, logger, clock)), mongo };
}

/** Lays the ground of a service that brings its own store and outbox. */
export async function layGround(
  owner: Owner,
  config: GroundConfig,
  logger: Logger,
  clock: Clock = systemClock,
): Promise<Ground> {
  const redis = connectRedis({ url: config.REDIS_URL, namespace: config.KELMAH_NAMESPACE, logger });
  const broker = await connectBroker({
    url: config.AMQP_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: owner.name,
    queueType: config.AMQP_QUEUE_TYPE,
    logger,
  });
  const live = createLive(redis);
  let relay: Relay | undefined;

  const raise = (building: Building): Service => {
    let tickers: Ticker[] = [];
    return {
      open: (port, host) =>
        startHttp({
          name: owner.name,
          port,
          host,
          logger,
          clock,
          schema: building.schema,
          routes: building.routes,
          envelopeSecrets: envelopeSecretsOf(config),
          replayGuard: redisReplayGuard(redis, owner.name, logger),
          metricsToken: config.METRICS_TOKEN,
          checks: { ...owner.checks, rabbitmq: () => broker.check() },
        }),
      start: async () => {
        await broker.consume(building.consumers);
        relay = startRelay({ outbox: owner.outbox, broker, logger });
        tickers = (building.timers ?? []).map(({ name, everyMs, work }) => startTicker(name, everyMs, work, logger));
      },
      stop: async () => {
        await Promise.all(tickers.map((ticker) => ticker.stop()));
        await building.stop?.();
        await relay?.stop();
        await broker.stop();
        live.stop();
        await redis.stop();
        await owner.stop();
      },
    };
  };
  return { name: owner.name, clock, logger, redis, broker, live, nudge: () => relay?.nudge(), raise };
}
