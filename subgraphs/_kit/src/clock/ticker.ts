import type { Logger } from '../logger/logger';

export interface Ticker {
  /** Runs now, or joins the run that is under way. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs work again and again, never twice at once; a failure is logged and tried at the next turn. */
export function startTicker(name: string, everyMs: number, work: () => Promise<void>, logger: Logger): Ticker {
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= work()
      .catch((error: Error) => {
        logger.error('timer failed', { timer: name, error: error.message, stack: error.stack });
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  const timer = setInterval(run, everyMs);
  return {
    run,
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
