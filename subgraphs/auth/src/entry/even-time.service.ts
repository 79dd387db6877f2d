import { setTimeout as pause } from 'node:timers/promises';

/** Longer than these answers take where nothing waits; a busy house answers at the next multiple. */
export const evenMs = 100;

/**
 * Answers at a multiple of 100 ms after it was asked, whether it was done, refused or failed: what was found out about
 * an address or a number on the way does not show in the time.
 */
export async function evenly<Result>(work: () => Promise<Result>): Promise<Result> {
  const beganMs = performance.now();
  try {
    return await work();
  } finally {
    await pause(evenMs - ((performance.now() - beganMs) % evenMs));
  }
}
