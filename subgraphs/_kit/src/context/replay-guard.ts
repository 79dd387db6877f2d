import type { Redis } from '../redis/redis';
import type { Logger } from '../logger/logger';
import { BadEnvelope, envelopeLifeMs } from './envelope';

/** Remembers which envelopes were opened, for as long as they are good. */
export interface ReplayGuard {
  /** @throws BadEnvelope where this envelope was opened before. */
  admit(envelopeId: string, nowMs: number): Promise<void>;
}

const rememberMs = envelopeLifeMs + 10_000;

/** Remembers in this process alone: enough for one instance, and what is left when Redis is away. */
export function memoryReplayGuard(): ReplayGuard {
  // Two generations, swapped once a life: bounded by the requests of two lives, and no sweep.
  let older = new Set<string>();
  let newer = new Set<string>();
  let swappedAtMs = 0;
  return {
    admit: async (envelopeId, nowMs) => {
      if (nowMs - swappedAtMs > rememberMs) {
        older = newer;
        newer = new Set();
        swappedAtMs = nowMs;
      }
      if (older.has(envelopeId) || newer.has(envelopeId)) throw new BadEnvelope('replayed');
      newer.add(envelopeId);
    },
  };
}

/** Remembers in Redis, for all instances of a service; each service has its own memory. */
export function redisReplayGuard(redis: Redis, service: string, logger: Logger): ReplayGuard {
  const local = memoryReplayGuard();
  return {
    admit: async (envelopeId, nowMs) => {
      await local.admit(envelopeId, nowMs);
      let first: string | null = 'OK';
      try {
        first = await redis.commands.set(redis.key('envelope', service, envelopeId), '1', 'PX', rememberMs, 'NX');
      } catch (error) {
        logger.warn('replays are remembered by this instance alone', { error: (error as Error).message });
      }
      if (first === null) throw new BadEnvelope('replayed');
    },
  };
}
