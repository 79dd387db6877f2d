import type { Broker } from '../broker/broker';
import type { Logger } from '../logger/logger';
import type { EventRecord } from './event';

/** Where events wait until the broker has them. */
export interface Outbox {
  /** Up to about `limit` waiting events, the oldest first; those of one aggregate in their order. */
  take(limit: number): Promise<{ event: EventRecord; mark(): Promise<void> }[]>;
}

export interface Relay {
  /** Says that something was written: publishes at once instead of at the next look. */
  nudge(): void;
  /** Publishes until nothing waits. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

const batchSize = 200;
const lookEveryMs = 1_000;

/**
 * Publishes what waits in the outbox, in order, and marks it once the broker has confirmed it. Killed in between, it
 * publishes again: consumers take an event once by its id. A second instance publishes twice, with the same result.
 */
export function startRelay(options: { outbox: Outbox; broker: Broker; logger: Logger }): Relay {
  const { outbox, broker, logger } = options;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function round(): Promise<number> {
    const waiting = await outbox.take(batchSize);
    if (waiting.length === 0) return 0;
    const published = await Promise.allSettled(
      waiting.map(async ({ event, mark }) => {
        await broker.publish(event);
        await mark();
      }),
    );
    // What failed waits for the next look, and keeps nothing else back.
    for (const result of published) if (result.status === 'rejected') throw result.reason as Error;
    return waiting.length;
  }

  async function run(): Promise<void> {
    do {
      again = false;
      while ((await round()) > 0);
    } while (again);
  }

  function nudge(): void {
    if (stopped) return;
    again = true;
    running ??= run()
      .catch((error: Error) => {
        logger.warn('events wait in the outbox', { error: error.message });
      })
      .finally(() => {
        running = undefined;
      });
  }

  const timer = setInterval(nudge, lookEveryMs);
  nudge();
  return {
    nudge,
    drain: async () => {
      nudge();
      await running;
    },
    stop: async () => {
      clearInterval(timer);
      nudge();
      stopped = true;
      await running;
    },
  };
}
