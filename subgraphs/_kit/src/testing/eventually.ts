import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks until the answer no longer throws, for what happens by event. Looks every 20 ms; fails with the last error after
 * `withinMs` (10 s where nothing is said).
 */
export async function eventually<Result>(ask: () => Promise<Result> | Result, withinMs = 10_000): Promise<Result> {
  const endMs = performance.now() + withinMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() > endMs) throw error;
      await pause(20);
    }
  }
}
