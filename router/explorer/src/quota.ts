/** What the graph says about a key's day with each answer. */
export interface Quota {
  limit: number;
  /** Undefined where the graph could not count just now. */
  remaining: number | undefined;
  /** Until midnight UTC, when it begins anew. */
  resetSeconds: number;
}

/** Reads the `X-Quota-*` headers; undefined where there are none, as without a key. */
export function quotaOf(headers: Headers): Quota | undefined {
  const limit = numberOf(headers, 'x-quota-limit');
  if (limit === undefined) return undefined;
  return {
    limit,
    remaining: numberOf(headers, 'x-quota-remaining'),
    resetSeconds: numberOf(headers, 'x-quota-reset') ?? 0,
  };
}

function numberOf(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}

const count = new Intl.NumberFormat('en-GH');

/** "99,871 of 100,000 left today" */
export function quotaWords({ limit, remaining }: Quota): string {
  return remaining === undefined
    ? `${count.format(limit)} a day`
    : `${count.format(remaining)} of ${count.format(limit)} left today`;
}

/** "in 3 h 12 min" */
export function waitWords(seconds: number): string {
  if (seconds < 60) return `in ${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `in ${minutes} min` : `in ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
