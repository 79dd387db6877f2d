import type { Clock } from '@kelmah/kit/clock/clock';

/** Lets so many messages through at once, and so many a second in the long run. */
export function messageRate(clock: Clock, limits: { atOnce: number; perSecond: number }): () => boolean {
  let left = limits.atOnce;
  let lastMs = clock.now().getTime();
  return () => {
    const nowMs = clock.now().getTime();
    left = Math.min(limits.atOnce, left + ((nowMs - lastMs) / 1_000) * limits.perSecond);
    lastMs = nowMs;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
