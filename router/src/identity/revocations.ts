import type { Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Redis } from '@kelmah/kit/redis/redis';
import { whenThere, type Soon } from '../soon';

/** Sessions and API keys that ended before their time, by id. */
export interface Revocations {
  isRevoked(id: string): Soon<boolean>;
  /** Calls back within a second of the end. Answers with how to stop listening. */
  onRevoked(id: string, callback: () => void): () => void;
  stop(): void;
}

const heardMax = 10_000;
const aliveMax = 20_000;
/** A connection can die without a sign: what was alive is asked for again after so long. */
const aliveMs = 20_000;

/**
 * auth keeps `revoked:<id>` in Redis for as long as an access token lives and says each end on `revocations`. So an id
 * that was asked for once while this connection listens needs not be asked for again: its end would be heard.
 * While Redis is away, ends that were heard of still count; others are felt when the access token runs out.
 */
export function watchRevocations(redis: Redis, logger: Logger, clock: Clock): Revocations {
  const channel = redis.key('revocations');
  const heard = new Set<string>();
  const alive = new Map<string, number>();
  const callbacks = new Map<string, Set<() => void>>();
  // Counts the times that this connection began to listen; nothing while it does not.
  let listening: number | undefined;
  let began = 0;

  const onMessage = (from: string, id: string) => {
    if (from !== channel) return;
    // The oldest go first: by then Redis or the token's own end says the same.
    if (heard.size >= heardMax) heard.delete(heard.values().next().value as string);
    heard.add(id);
    alive.delete(id);
    for (const callback of callbacks.get(id) ?? []) callback();
  };
  const listen = () => {
    redis.subscriber
      .subscribe(channel)
      .then(() => {
        listening = ++began;
        // What was said while the connection was away is asked for.
        for (const id of callbacks.keys())
          void whenThere(isRevoked(id), (revoked) => revoked && onMessage(channel, id));
      })
      .catch(() => undefined);
  };
  const onClose = () => {
    listening = undefined;
    alive.clear();
  };

  function isRevoked(id: string): Soon<boolean> {
    if (heard.has(id)) return true;
    const nowMs = clock.now().getTime();
    return (alive.get(id) ?? 0) > nowMs ? false : ask(id, nowMs);
  }

  async function ask(id: string, nowMs: number): Promise<boolean> {
    const listensBefore = listening;
    try {
      const revoked = (await redis.commands.exists(redis.key('revoked', id))) === 1;
      if (revoked || heard.has(id)) return true;
      // An answer from before a gap in listening proves nothing about what was said in it.
      if (listensBefore !== undefined && listensBefore === listening) keepLatest(alive, id, nowMs + aliveMs);
    } catch (error) {
      logger.warn('ended sessions cannot be looked up', { error: (error as Error).message });
    }
    return false;
  }

  redis.subscriber.on('message', onMessage).on('ready', listen).on('close', onClose);
  if (redis.subscriber.status === 'ready') listen();
  return {
    isRevoked,
    onRevoked: (id, callback) => {
      const known = callbacks.get(id) ?? new Set();
      callbacks.set(id, known.add(callback));
      return () => {
        known.delete(callback);
        if (known.size === 0) callbacks.delete(id);
      };
    },
    stop: () => {
      redis.subscriber.off('message', onMessage).off('ready', listen).off('close', onClose);
    },
  };
}

/** The oldest goes first. */
function keepLatest(alive: Map<string, number>, id: string, untilMs: number): void {
  alive.delete(id);
  if (alive.size >= aliveMax) alive.delete(alive.keys().next().value as string);
  alive.set(id, untilMs);
}
