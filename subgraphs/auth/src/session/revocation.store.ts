import { minute } from '@kelmah/kit/clock/clock';
import type { Redis } from '@kelmah/kit/redis/redis';

/** How long a revocation is remembered: as long as an access token of that session can live. */
const rememberMs = 15 * minute;

export type RevocationStore = ReturnType<typeof revocationStore>;

/** Tells whoever verifies access tokens that a session is over: a key to look up and a message to those who listen. */
export function revocationStore(redis: Redis) {
  return {
    /** @throws Error while Redis is away. */
    announce: async (sessionId: string): Promise<void> => {
      await redis.commands.set(redis.key('revoked', sessionId), '1', 'PX', rememberMs);
      await redis.commands.publish(redis.key('revocations'), sessionId);
    },
  };
}
