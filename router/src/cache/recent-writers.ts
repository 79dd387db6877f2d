import type { Redis } from '@kelmah/kit/redis/redis';

/** Longer than an event takes to purge what it is about. */
const recentMs = 5_000;
const writersMax = 20_000;

/** Who has changed something in the last seconds, through whatever process: they are to see their own changes. */
export interface RecentWriters {
  note(userId: string): void;
  includes(userId: string): boolean;
  stop(): void;
}

/** Each process tells the others. While Redis is away each knows of its own. */
export function recentWriters(redis: Redis, nowMs: () => number): RecentWriters {
  const channel = redis.key('cache', 'writers');
  const untilMs = new Map<string, number>();

  function remember(userId: string): void {
    untilMs.delete(userId);
    if (untilMs.size >= writersMax) untilMs.delete(untilMs.keys().next().value as string);
    untilMs.set(userId, nowMs() + recentMs);
  }

  const hear = (from: string, userId: string) => {
    if (from === channel) remember(userId);
  };
  redis.subscriber.on('message', hear);
  // Made again by ioredis whenever the connection was lost.
  redis.subscriber.subscribe(channel).catch(() => undefined);
  return {
    note: (userId) => {
      remember(userId);
      redis.commands.publish(channel, userId).catch(() => undefined);
    },
    includes: (userId) => {
      const until = untilMs.get(userId);
      if (until === undefined) return false;
      if (nowMs() < until) return true;
      untilMs.delete(userId);
      return false;
    },
    stop: () => {
      redis.subscriber.off('message', hear);
    },
  };
}
