import type { Logger } from '@kelmah/kit/logger/logger';

/** Work that waits in the database, done in rounds: now when nudged, and at every turn of a timer. */
export interface Round {
  name: string;
  /** Begins at once, or runs once more after the round that is under way. Never waits. */
  nudge(): void;
  /** Runs until nothing is due. */
  run(): Promise<void>;
  /** Takes no more, and waits for what is in hand. */
  stop(): Promise<void>;
}

const atOnceMax = 8;

/**
 * `take` answers with what is due and makes it nobody else's for a while; `handle` does one of them. What fails is
 * logged and left to be due again; `handle` says when.
 */
export function startRound<Item>(options: {
  name: string;
  logger: Logger;
  take(limit: number): Promise<Item[]>;
  handle(item: Item): Promise<void>;
}): Round {
  const { name, logger } = options;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function handled(item: Item): Promise<boolean> {
    try {
      await options.handle(item);
      return true;
    } catch (error) {
      const { message, stack } = error as Error;
      logger.error('work failed', { round: name, error: message, stack });
      return false;
    }
  }

  async function round(): Promise<void> {
    for (;;) {
      const items = stopped ? [] : await options.take(atOnceMax);
      if (items.length === 0) return;
      const done = await Promise.all(items.map(handled));
      // Where nothing works, the next turn of the timer is soon enough.
      if (!done.includes(true)) return;
    }
  }

  async function rounds(): Promise<void> {
    do {
      again = false;
      await round();
    } while (again && !stopped);
  }

  function run(): Promise<void> {
    again = true;
    running ??= rounds()
      .catch((error: Error) => {
        logger.error('round failed', { round: name, error: error.message, stack: error.stack });
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  return {
    name,
    run,
    nudge: () => {
      if (!stopped) void run();
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}
