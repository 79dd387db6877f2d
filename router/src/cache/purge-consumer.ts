import { connectBroker, type Broker } from '@kelmah/kit/broker/broker';
import { consumer, NotYet, type Consumer } from '@kelmah/kit/events/consumer';
import type { EventType } from '@kelmah/kit/events/event';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Metrics } from '../observe/metrics';
import type { PurgeFeed } from './purge-feed';
import { purgedBy, purges } from './purges';

/** Takes out of the cache what an event makes stale. Doing it twice costs a read and changes nothing else. */
export const purgeCache = (feed: Pick<PurgeFeed, 'purge'>, metrics: Pick<Metrics, 'purges'>): Consumer =>
  consumer({
    name: 'purge-cache',
    on: Object.keys(purges) as EventType[],
    handle: async (event) => {
      const tags = purgedBy(event);
      if (tags.length === 0) return;
      try {
        await feed.purge(tags);
      } catch (error) {
        // What Redis still holds when it is back must be let go then.
        throw new NotYet(`Redis is away: ${(error as Error).message}`);
      }
      metrics.purges.inc({ event: event.type });
    },
  });

export interface Listening {
  stop(): Promise<void>;
}

const againAfterMs = 1_000;

/**
 * Listens for events that purge. All routers share one queue, and each purge is felt by all of them. Where the broker
 * is away it is tried again and again; until then what is kept lives out its time.
 */
export function listenForPurges(
  options: { url: string; namespace: string; queueType: 'classic' | 'quorum'; logger: Logger },
  purging: Consumer,
): Listening {
  const { logger } = options;
  let broker: Broker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let over = false;

  async function attempt(): Promise<void> {
    try {
      broker ??= await connectBroker({ ...options, service: 'router' });
      await broker.check();
      await broker.consume([purging]);
    } catch (error) {
      logger.warn('events that purge the cache cannot be heard', { error: (error as Error).message });
      if (!over) timer = setTimeout(() => (trying = attempt()), againAfterMs);
    }
  }

  let trying = attempt();
  return {
    stop: async () => {
      over = true;
      clearTimeout(timer);
      await trying;
      clearTimeout(timer);
      await broker?.stop();
    },
  };
}
