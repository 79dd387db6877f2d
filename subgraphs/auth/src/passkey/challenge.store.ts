import { Fault } from '@kelmah/kit/errors/fault';
import { minute } from '@kelmah/kit/clock/clock';
import { hashSecret } from '@kelmah/kit/ids/ids';
import type { Redis } from '@kelmah/kit/redis/redis';

/** For so long a passkey may take to answer. */
export const ceremonyLifeMs = 5 * minute;

/** What a challenge was given out for. An answer to one is no answer to another. */
export type Ceremony = 'sign-in' | 'add' | 'proof';

export interface ChallengeStore {
  /** Remembers a challenge, and who may answer it, for five minutes. @throws Fault UNAVAILABLE while Redis is away. */
  put(ceremony: Ceremony, challenge: string, boundTo: string): Promise<void>;
  /**
   * Takes a challenge, once: true where it was given out for this and to them. Whoever answers wrongly has used it up.
   * @throws Fault UNAVAILABLE while Redis is away.
   */
  take(ceremony: Ceremony, challenge: string, boundTo: string): Promise<boolean>;
}

/** Keeps the challenges that passkeys are to sign; `boundTo` names whoever asked, the empty text nobody. */
export function challengeStore(redis: Redis): ChallengeStore {
  const keyOf = (ceremony: Ceremony, challenge: string) => redis.key('passkey', ceremony, hashSecret(challenge));

  async function reach<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      throw new Fault('UNAVAILABLE', 'Passkeys are not available right now. Try again in a moment.', error);
    }
  }

  return {
    put: (ceremony, challenge, boundTo) =>
      reach(async () => {
        await redis.commands.set(keyOf(ceremony, challenge), `for ${boundTo}`, 'PX', ceremonyLifeMs);
      }),
    take: (ceremony, challenge, boundTo) =>
      reach(async () => (await redis.commands.getdel(keyOf(ceremony, challenge))) === `for ${boundTo}`),
  };
}
