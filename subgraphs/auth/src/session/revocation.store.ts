import { minute } from '@kelmah/kit/clock/clock';
import type { Redis } from '@kelmah/kit/redis/redis';

/** How long a revocation is remembered: as long as an access token of that session can live. */
const rememberMs = 15 * minute;

export type RevocationStore = ReturnType<typeof revocationStore>;

/** Tells whoever verifies access tokens or API keys that a session or key is over: a key to look up and a message to those who listen. */
export function revocationStore(redis: Redis) {
  return {
    /** By the id of the session or key. @throws Error while Redis is away. */
    announce: async (id: string): Promise<void> => {
      await redis.commands.set(redis.key('revoked', id), '1', 'PX', rememberMs);
      await redis.commands.publish(redis.key('revocations'), id);
    },
  };
}
