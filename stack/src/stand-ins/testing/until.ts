import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is neither undefined nor false; fails after `withinMs`. */
export const until = async <T>(
  ask: () => T | Promise<T>,
  withinMs = 15_000,
): Promise<Exclude<T, undefined | false>> => {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    if (Date.now() > end) throw new Error(`Nothing came of it within ${withinMs} ms: ${String(ask)}`);
    await pause(20);
  }
};
