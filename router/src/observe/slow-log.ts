import type { Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Admitted } from '../front-door/front-door';
import type { Timings } from './timings';

/** For so long a plan that was told is not told again, and no more plans are remembered than this. */
const planEveryMs = 10 * 60_000;
const plansMax = 500;
const fetchesMax = 50;

export type SlowLog = (admitted: Admitted, timings: Timings, tookMs: number) => void;

/** Tells of operations that took long: what they cost, what was fetched when, and now and then their plan. */
export function slowLog(options: { slowMs: number; clock: Clock; logger: Logger }): SlowLog {
  const toldMs = new Map<string, number>();

  const isDue = (source: string): boolean => {
    const nowMs = options.clock.now().getTime();
    if (nowMs - (toldMs.get(source) ?? -Infinity) < planEveryMs) return false;
    if (toldMs.size >= plansMax) toldMs.delete(toldMs.keys().next().value as string);
    toldMs.set(source, nowMs);
    return true;
  };

  return ({ operation, context, cost }, { fetches }, tookMs) => {
    if (tookMs < options.slowMs) return;
    options.logger.warn('slow operation', {
      requestId: context.requestId,
      operation: operation.label,
      cost,
      tookMs: Math.round(tookMs),
      fetches: fetches.slice(0, fetchesMax).map((fetch) => ({
        ...fetch,
        atMs: Math.round(fetch.atMs),
        tookMs: Math.round(fetch.tookMs),
      })),
      ...(isDue(operation.source) && { plan: operation.planText() }),
    });
  };
}
