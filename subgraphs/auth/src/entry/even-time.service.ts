import { setTimeout as pause } from 'node:timers/promises';

/** Longer than these answers take where nothing waits; a busy house answers at the next multiple. */
export const evenMs = 100;

/** Waits until a multiple of `multipleMs` after `beganMs` (of `performance.now()`), and never less than that. */
export async function pauseEvenly(multipleMs: number, beganMs: number): Promise<void> {
  const steps = Math.floor((performance.now() - beganMs) / multipleMs) + 1;
  const endMs = beganMs + steps * multipleMs;
  // A timer counts whole milliseconds and may come early: by how much would show when the work was done.
  for (let leftMs = endMs - performance.now(); leftMs > 0; leftMs = endMs - performance.now())
    await pause(Math.ceil(leftMs));
}

/**
 * Answers at a multiple of 100 ms after it was asked, whether it was done, refused or failed: what was found out about
 * an address or a number on the way does not show in the time. What comes `afterwards` is begun then, so that it takes
 * nothing from the work that is timed.
 */
export async function evenly<Result>(work: () => Promise<Result>, afterwards?: () => void): Promise<Result> {
  const beganMs = performance.now();
  try {
    return await work();
  } finally {
    await pauseEvenly(evenMs, beganMs);
    afterwards?.();
  }
}
