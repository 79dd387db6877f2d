import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';

/** Sessions that ended before their tokens did. */
export interface Revocations {
  isRevoked(sessionId: string): Promise<boolean>;
  /** Calls back within a second of a session's end. Answers with how to stop listening. */
  onRevoked(sessionId: string, callback: () => void): () => void;
  stop(): void;
}

/**
 * auth keeps `revoked:<session>` in Redis for as long as an access token lives and says each end on `revocations`.
 * While Redis is away, ends that were heard of still count; others are felt when the access token runs out.
 */
export function watchRevocations(redis: Redis, logger: Logger): Revocations {
  const channel = redis.key('revocations');
  const heard = new Set<string>();
  const callbacks = new Map<string, Set<() => void>>();
  const heardMax = 10_000;

  const onMessage = (from: string, sessionId: string) => {
    if (from !== channel) return;
    // The oldest go first: by then Redis or the token's own end says the same.
    if (heard.size >= heardMax) heard.delete(heard.values().next().value as string);
    heard.add(sessionId);
    for (const callback of callbacks.get(sessionId) ?? []) callback();
  };
  // What was said while the connection was away is asked for.
  const onReady = () => {
    for (const sessionId of callbacks.keys()) {
      void isRevoked(sessionId).then((revoked) => revoked && onMessage(channel, sessionId));
    }
  };

  async function isRevoked(sessionId: string): Promise<boolean> {
    if (heard.has(sessionId)) return true;
    try {
      return (await redis.commands.exists(redis.key('revoked', sessionId))) === 1;
    } catch (error) {
      logger.warn('ended sessions cannot be looked up', { error: (error as Error).message });
      return false;
    }
  }

  redis.subscriber.on('message', onMessage);
  redis.subscriber.on('ready', onReady);
  redis.subscriber.subscribe(channel).catch(() => undefined);
  return {
    isRevoked,
    onRevoked: (sessionId, callback) => {
      const known = callbacks.get(sessionId) ?? new Set();
      callbacks.set(sessionId, known.add(callback));
      return () => {
        known.delete(callback);
        if (known.size === 0) callbacks.delete(sessionId);
      };
    },
    stop: () => {
      redis.subscriber.off('message', onMessage);
      redis.subscriber.off('ready', onReady);
    },
  };
}
