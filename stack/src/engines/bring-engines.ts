import { type Engine, EngineError, type EngineName, type EngineOptions } from './engine';
import { bringMongo } from './mongo.engine';
import { bringPostgres } from './postgres.engine';
import { bringRabbit } from './rabbit.engine';
import { bringRedis } from './redis.engine';

/**
 * Brings all four engines up side by side. If one fails, those that started are stopped again and an EngineError says,
 * for each that failed, what is wrong or what to install.
 */
export async function bringEngines(o: EngineOptions): Promise<Record<EngineName, Engine>> {
  const outcomes = await Promise.allSettled([bringMongo(o), bringPostgres(o), bringRedis(o), bringRabbit(o)]);
  const engines = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
  if (failures.length > 0) {
    await Promise.allSettled(engines.map((engine) => engine.stop()));
    throw new EngineError(failures.map((failure) => failure.message).join('\n'), { cause: failures[0] });
  }
  return Object.fromEntries(engines.map((engine) => [engine.name, engine])) as Record<EngineName, Engine>;
}

/** The variables by which a service learns the addresses of the engines. */
export function addressesOf(engines: Record<EngineName, Engine>): Record<string, string> {
  return {
    MONGO_URL: engines.mongodb.url,
    DATABASE_URL: engines.postgresql.url,
    REDIS_URL: engines.redis.url,
    AMQP_URL: engines.rabbitmq.url,
  };
}
