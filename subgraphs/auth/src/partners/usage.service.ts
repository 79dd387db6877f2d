import { day, minute, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { LiveUsageStore } from './live-usage.store';
import type { PartnerStore } from './partner.store';
import type { UsageRecord, UsageStore } from './usage.store';

export const usageDaysMax = 90;
const keptDays = 400;
/** The router's counters of a day are gone after three. */
const liveDays = 3;
/** After midnight a request of the day before may still be counted. */
const lateMs = 10 * minute;

/** A day in UTC as it is written: `2026-11-22`. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const daysBefore = (at: Date, count: number): string => dayOf(new Date(at.getTime() - count * day));

/** The last so many days up to this one, the oldest first. */
export const daysUpTo = (now: Date, count: number): string[] =>
  Array.from({ length: count }, (_, index) => daysBefore(now, count - 1 - index));

export interface UsageTools {
  usage: UsageStore;
  live: LiveUsageStore;
  apps: PartnerStore;
  clock: Clock;
  logger: Logger;
}

export type UsageService = ReturnType<typeof usageService>;

/** Usage of keys: counted by the router in Redis, copied from there into our own store, shown from both. */
export function usageService(tools: UsageTools) {
  const { usage, live, apps, clock, logger } = tools;
  let copiedOn = '';

  async function copyDay(on: string): Promise<void> {
    for await (const keyIds of live.keysOf(on)) {
      const appOf = await apps.appsOfKeys(keyIds);
      const counted = (await live.read(on, keyIds)).flatMap((row) => {
        const appId = appOf.get(row.keyId);
        return appId === undefined ? [] : [{ ...row, appId }];
      });
      await usage.keep(counted);
      await apps.used(counted.flatMap(({ keyId, lastUsedAt: at }) => (at ? [{ keyId, at }] : [])));
    }
  }

  return {
    /** Copies what was counted since the last time: of today, and of the days before where this was not yet done. */
    copy: async (): Promise<void> => {
      const now = clock.now();
      const today = dayOf(now);
      const isLate = now.getTime() % day < lateMs;
      const days = daysUpTo(now, copiedOn === today ? (isLate ? 2 : 1) : liveDays);
      try {
        for (const each of days) await copyDay(each);
        copiedOn = today;
      } catch (error) {
        logger.warn('usage of API keys is not copied', { error: (error as Error).message });
      }
    },

    /**
     * What the keys of these apps used on each of the last `days` days, today as far as it is counted: one row for each
     * key and day with use. While Redis is away today is what was last copied.
     */
    rowsOf: async (
      wanted: readonly { appId: string; keyIds: readonly string[] }[],
      days: number,
    ): Promise<UsageRecord[]> => {
      const now = clock.now();
      const appOf = new Map(wanted.flatMap(({ appId, keyIds }) => keyIds.map((keyId) => [keyId, appId] as const)));
      const [kept, counted] = await Promise.all([
        usage.ofApps(
          wanted.map(({ appId }) => appId),
          daysBefore(now, days - 1),
        ),
        live.read(dayOf(now), [...appOf.keys()]).catch(() => []),
      ]);
      const fresh = counted.map((row): UsageRecord => ({ ...row, appId: appOf.get(row.keyId) ?? '' }));
      return [...largest([...kept, ...fresh]).values()];
    },

    forget: (): Promise<void> => usage.forget(daysBefore(clock.now(), keptDays)),
  };
}

/** One row for each key and day: the larger counts where there are two. */
function largest(rows: readonly UsageRecord[]): Map<string, UsageRecord> {
  const byKeyAndDay = new Map<string, UsageRecord>();
  for (const row of rows) {
    const name = `${row.keyId}:${row.day}`;
    const known = byKeyAndDay.get(name);
    byKeyAndDay.set(name, {
      ...row,
      cost: Math.max(row.cost, known?.cost ?? 0),
      requests: Math.max(row.requests, known?.requests ?? 0),
      refused: Math.max(row.refused, known?.refused ?? 0),
    });
  }
  return byKeyAndDay;
}

export interface DayTotal {
  day: string;
  cost: number;
  requests: number;
  refused: number;
}

/** A total for each of the days, zeros where nothing was used. */
export function totalsOf(rows: readonly UsageRecord[], days: readonly string[]): DayTotal[] {
  const totals = new Map(days.map((each) => [each, { day: each, cost: 0, requests: 0, refused: 0 }]));
  for (const row of rows) {
    const total = totals.get(row.day);
    if (!total) continue;
    total.cost += row.cost;
    total.requests += row.requests;
    total.refused += row.refused;
  }
  return [...totals.values()];
}
