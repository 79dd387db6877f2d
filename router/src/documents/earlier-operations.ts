import { createHash } from 'node:crypto';
import { day, hour } from '@kelmah/kit/clock/clock';
import { startTicker } from '@kelmah/kit/clock/ticker';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';
import type { RegisteredOperations } from './registered';

/** For so long after the last router that had it in its file an operation is answered. */
const keptMs = 30 * day;
const hashForm = /^[0-9a-f]{64}$/;

/** The operations of this release, and those of the releases before it that open pages still ask for. */
export interface KeptOperations extends RegisteredOperations {
  /** The document of an operation of an earlier release. Answers nothing where Redis is away. */
  earlier(hash: string): Promise<string | undefined>;
  stop(): Promise<void>;
}

/**
 * Remembers what is registered beyond the release: a page that was opened before it asks by the old hashes until it is
 * loaded again. Routers alone write here, and only what stands in their file; what is read is held against its hash.
 */
export function keepOperationsOfReleases(
  registered: RegisteredOperations,
  redis: Redis,
  logger: Logger,
): KeptOperations {
  const found = new Map<string, string>();
  const sources = new Set<string>();
  const keyOf = (hash: string) => redis.key('operations', hash);

  async function remember(): Promise<void> {
    const writes = redis.commands.pipeline();
    for (const source of registered.all()) writes.set(keyOf(hashOf(source)), source, 'PX', keptMs);
    const done = await writes.exec();
    const failed = done?.find(([error]) => error)?.[0];
    if (failed) throw failed;
  }
  const ticker = startTicker('registered operations', hour, remember, logger);
  void ticker.run();

  return {
    ...registered,
    has: (source) => registered.has(source) || sources.has(source),
    earlier: async (hash) => {
      if (found.has(hash) || !hashForm.test(hash)) return found.get(hash);
      const source = await redis.commands.get(keyOf(hash)).catch(() => null);
      if (source === null || hashOf(source) !== hash) return undefined;
      found.set(hash, source);
      sources.add(source);
      return source;
    },
    stop: ticker.stop,
  };
}

const hashOf = (source: string): string => createHash('sha256').update(source).digest('hex');
