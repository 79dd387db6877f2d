import type { Redis } from '../redis/redis';

/**
 * Wake-ups between instances. A wake-up says that something about a topic changed; what it is stands in the database.
 * So nothing is lost with a wake-up, and a listener that is behind needs only one.
 */
export interface Live {
  /** Wakes every listener of this topic, on every instance. Never fails: listeners also look by themselves. */
  wake(topic: string, hint?: string): void;
  /** Listens until `stop` is called. */
  listen(topic: string, onWake: (hint?: string) => void): () => void;
  stop(): void;
}

export function createLive(redis: Redis): Live {
  const listeners = new Map<string, Set<(hint?: string) => void>>();
  const channelOf = (topic: string) => redis.key('live', topic);

  const onMessage = (channel: string, hint: string) => {
    for (const listener of listeners.get(channel) ?? []) listener(hint === '' ? undefined : hint);
  };
  // What happened while the connection was away is unknown, so everybody looks.
  const onReady = () => {
    for (const each of listeners.values()) for (const listener of each) listener();
  };
  redis.subscriber.on('message', onMessage);
  redis.subscriber.on('ready', onReady);

  return {
    wake: (topic, hint) => {
      redis.commands.publish(channelOf(topic), hint ?? '').catch(() => onMessage(channelOf(topic), hint ?? ''));
    },
    listen: (topic, onWake) => {
      const channel = channelOf(topic);
      const known = listeners.get(channel);
      if (known) known.add(onWake);
      else {
        listeners.set(channel, new Set([onWake]));
        // Until the subscription stands, wake-ups pass by: look once when it does.
        redis.subscriber.subscribe(channel).then(
          () => onMessage(channel, ''),
          () => undefined,
        );
      }
      return () => {
        const each = listeners.get(channel);
        each?.delete(onWake);
        if (each?.size !== 0) return;
        listeners.delete(channel);
        redis.subscriber.unsubscribe(channel).catch(() => undefined);
      };
    },
    stop: () => {
      redis.subscriber.off('message', onMessage);
      redis.subscriber.off('ready', onReady);
      listeners.clear();
    },
  };
}
