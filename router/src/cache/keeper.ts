import type { Kept } from './kept';
import type { MemoryLayer } from './memory-layer';
import type { Moment, PurgeFeed } from './purge-feed';
import type { RedisLayer } from './redis-layer';

/** An answer to keep. */
export interface ToKeep {
  text: string;
  tags: readonly string[];
  forMs: number;
}

/** Memory before Redis, both purged by events. While purges cannot be heard nothing is kept or found. */
export interface Keeper {
  /** The time before something is asked, which goes with what is kept of the answer. */
  moment(): Moment | undefined;
  /** Looks into memory. */
  recall(key: string): Kept | undefined;
  /** Looks into Redis for what is not in memory. */
  lookUp(keys: readonly string[], moment: Moment): Promise<(Kept | undefined)[] | 'away'>;
  keep(key: string, answer: ToKeep, moment: Moment): void;
}

export interface KeeperParts {
  memory: MemoryLayer;
  feed: PurgeFeed;
  shared: RedisLayer;
  nowMs(): number;
}

export function keeper({ memory, feed, shared, nowMs }: KeeperParts): Keeper {
  function remember(key: string, kept: Kept, { epoch }: Moment): void {
    // Where purges were missed since, nobody can tell whether it is still good.
    if (feed.moment()?.epoch === epoch) memory.set(key, kept, nowMs());
  }

  return {
    moment: () => feed.moment(),
    recall: (key) => {
      if (!feed.moment()) return undefined;
      const kept = memory.get(key, nowMs());
      if (!kept || !feed.purgedSince(kept.tags, kept.clock)) return kept;
      memory.delete(key);
      return undefined;
    },
    lookUp: async (keys, moment) => {
      const found = await shared.read(keys);
      if (found === 'away') return found;
      found.forEach((kept, index) => kept && remember(keys[index] as string, kept, moment));
      return found;
    },
    keep: (key, { text, tags, forMs }, moment) => {
      const kept = { text, tags, forMs, clock: moment.clock, atMs: nowMs() };
      remember(key, kept, moment);
      shared.write(key, kept);
    },
  };
}
