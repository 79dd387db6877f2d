import type { Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';
import type { ReadThrough } from '../execution/read-through';
import type { Metrics } from '../observe/metrics';
import type { Graph } from '../supergraph/graph';
import { answerCache, type AnswerCache } from './answer-cache';
import { audiences } from './audience';
import { FetchCache } from './fetch-cache';
import { keeper } from './keeper';
import { memoryLayer } from './memory-layer';
import { listenForPurges, purgeCache, type Listening } from './purge-consumer';
import { followPurges } from './purge-feed';
import { recentWriters } from './recent-writers';
import { redisLayer } from './redis-layer';

/** Keeps what is alike for all, in memory and in Redis, until its time is over or an event says that it has changed. */
export interface Cache {
  answers: Pick<AnswerCache, 'answer'>;
  /** Says that a person has changed something: for a moment they are answered by the subgraphs alone. */
  wrote(userId: string): void;
  readsOf(graph: Pick<Graph, 'id' | 'supergraphSchema'>): ReadThrough;
  /** Begins to listen for events. */
  start(): void;
  stop(): Promise<void>;
}

export interface CacheOptions {
  redis: Redis;
  /** Where events are heard; without it what is kept lives out its time. */
  broker: { url: string; namespace: string; queueType: 'classic' | 'quorum' } | undefined;
  metrics: Pick<Metrics, 'cache' | 'purges'>;
  clock: Clock;
  logger: Logger;
}

export function openCache({ redis, broker, metrics, clock, logger }: CacheOptions): Cache {
  const nowMs = () => clock.now().getTime();
  const memory = memoryLayer();
  const feed = followPurges({ redis, logger, nowMs, onMissed: () => memory.clear() });
  const kept = keeper({ memory, feed, nowMs, shared: redisLayer(redis, feed.stampKey, nowMs) });
  const writers = recentWriters(redis, nowMs);
  const audienceOf = audiences(writers);
  const answers = answerCache({ keeper: kept, audienceOf, metrics, nowMs });
  const fetches = new FetchCache({ keeper: kept, answers, audienceOf, metrics });
  let listening: Listening | undefined;
  return {
    answers,
    wrote: (userId) => writers.note(userId),
    readsOf: (graph) => fetches.readsOf(graph),
    start: () => {
      if (broker) listening = listenForPurges({ ...broker, logger }, purgeCache(feed, metrics));
      else logger.warn('no AMQP_URL: what is kept lives out its time, whatever changes');
    },
    stop: async () => {
      await listening?.stop();
      feed.stop();
      writers.stop();
    },
  };
}
