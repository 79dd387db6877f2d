import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';

/** How long Redis remembers a purge, in milliseconds: longer than anything is kept. */
const purgesRememberedMs = 2 * 3_600_000;
/** For how long this process remembers a purge: longer than its own memory keeps anything. */
const heardRememberedMs = 30_000;

/** A point in time by the purge clock. Purges up to then have been felt by whoever asks a subgraph after it. */
export interface Moment {
  clock: number;
  /** Changes where purges may have been missed: what was begun before must not be kept in memory after. */
  epoch: number;
}

/**
 * Tells what has been purged. Every purge moves one clock on and stamps its tags with the clock's time. Whatever is
 * kept carries the time from before its subgraphs were asked, so an answer that is written late, or by another process,
 * can never hide a change: its time is lower than the stamp.
 */
export interface PurgeFeed {
  /** Now; nothing while purges cannot be heard. */
  moment(): Moment | undefined;
  /** Whether one of the tags was purged after a time of the clock, as far as this process has heard lately. */
  purgedSince(tags: readonly string[], clock: number): boolean;
  /** The keys under which Redis has the stamps. */
  stampKey(tag: string): string;
  /** Purges tags, for every process. @throws where Redis is away. */
  purge(tags: readonly string[]): Promise<void>;
  stop(): void;
}

// The clock starts at the time of day, so that one that was lost with what Redis knew begins above where it stood.
const purgeScript = `
local clock = redis.call('INCR', KEYS[1])
if clock == 1 then
  local time = redis.call('TIME')
  clock = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end
local text = string.format('%.0f', clock)
redis.call('SET', KEYS[1], text)
for index = 2, #KEYS do redis.call('SET', KEYS[index], text, 'PX', ARGV[2]) end
redis.call('PUBLISH', ARGV[1], text .. '\\n' .. ARGV[3])
return text`;

export interface PurgeFeedOptions {
  redis: Redis;
  logger: Logger;
  /** Called where purges may have been missed: what memory holds may be stale. */
  onMissed(): void;
  nowMs(): number;
}

export function followPurges(options: PurgeFeedOptions): PurgeFeed {
  const { redis, logger, onMissed, nowMs } = options;
  const clockKey = redis.key('cache', 'clock');
  const channel = redis.key('cache', 'purges');
  const stampKey = (tag: string) => redis.key('cache', 'purged', tag);
  const heard = new Map<string, { clock: number; atMs: number }>();
  let clock: number | undefined;
  let epoch = 0;

  function miss(): void {
    epoch += 1;
    clock = undefined;
    heard.clear();
    onMissed();
  }

  function hear(from: string, message: string): void {
    if (from !== channel) return;
    const [time = '', ...tags] = message.split('\n');
    const now = Number(time);
    if (!Number.isSafeInteger(now)) return;
    // Each purge is one tick. Where one was skipped, a message was lost.
    if (clock !== undefined && now !== clock + 1) miss();
    remember(heard, tags, now, nowMs());
    clock = now;
  }

  async function catchUp(): Promise<void> {
    const began = epoch;
    try {
      await redis.subscriber.subscribe(channel);
      // Purges from here on are heard; those before are in the clock.
      await redis.commands.set(clockKey, nowMs(), 'NX');
      const time = Number(await redis.commands.get(clockKey));
      if (epoch === began) clock = Math.max(time, clock ?? 0);
    } catch (error) {
      logger.debug('purges cannot be heard', { error: (error as Error).message });
    }
  }

  const onReady = () => void catchUp();
  redis.subscriber.on('message', hear);
  redis.subscriber.on('ready', onReady);
  redis.subscriber.on('close', miss);
  if (redis.subscriber.status === 'ready') onReady();
  return {
    moment: () => (clock === undefined ? undefined : { clock, epoch }),
    purgedSince: (tags, since) => tags.some((tag) => (heard.get(tag)?.clock ?? 0) > since),
    stampKey,
    purge: async (tags) => {
      const keys = [clockKey, ...tags.map(stampKey)];
      await redis.commands.eval(purgeScript, keys.length, ...keys, channel, purgesRememberedMs, tags.join('\n'));
    },
    stop: () => {
      redis.subscriber.off('message', hear);
      redis.subscriber.off('ready', onReady);
      redis.subscriber.off('close', miss);
    },
  };
}

function remember(
  heard: Map<string, { clock: number; atMs: number }>,
  tags: readonly string[],
  clock: number,
  atMs: number,
): void {
  for (const tag of tags) {
    heard.delete(tag);
    heard.set(tag, { clock, atMs });
  }
  // In the order in which they were heard, so the oldest stand first.
  for (const [tag, entry] of heard) {
    if (atMs - entry.atMs < heardRememberedMs) break;
    heard.delete(tag);
  }
}
