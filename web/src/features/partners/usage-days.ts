export interface UsageDay {
  /** As "2026-11-22", in UTC. */
  day: string;
  cost: number;
  requests: number;
  refused: number;
}

export interface UsageSum {
  cost: number;
  requests: number;
  refused: number;
}

/** All of some days together. */
export function sumOf(days: readonly UsageDay[]): UsageSum {
  return days.reduce(
    (sum, { cost, requests, refused }) => ({
      cost: sum.cost + cost,
      requests: sum.requests + requests,
      refused: sum.refused + refused,
    }),
    { cost: 0, requests: 0, refused: 0 },
  );
}

/**
 * How high a chart of the days reaches, in cost units, and whether the quota is to be drawn in it: a line far above
 * what was ever used would press the bars flat.
 */
export function scaleOf(days: readonly UsageDay[], quota: number | undefined): { top: number; showsQuota: boolean } {
  const most = Math.max(1, ...days.map(({ cost }) => cost));
  const showsQuota = quota !== undefined && quota <= most * 2;
  return { top: showsQuota ? Math.max(most, quota) : most, showsQuota };
}

const count = new Intl.NumberFormat('en-GH');

/** "12,345" */
export const formatCount = (value: number): string => count.format(value);

/** A chart in a sentence, for those who do not see it. */
export function inWords(days: readonly UsageDay[]): string {
  const { cost } = sumOf(days);
  if (cost === 0) return `No use in the last ${days.length} days.`;
  const busiest = days.reduce((most, day) => (day.cost > most.cost ? day : most));
  return `Cost by day over the last ${days.length} days: ${formatCount(cost)} in all, most on ${busiest.day} with ${formatCount(busiest.cost)}.`;
}
