/** The value below which this part (0…1) of the figures lies. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}

export interface Comparison {
  /** How likely a difference like this is where there is none (Mann–Whitney, two sides, normal approximation). */
  p: number;
  /** How often one of the second side is larger than one of the first, above chance: −1…1, 0 where they are alike. */
  delta: number;
}

/** Compares two sides by the ranks of their figures, so that a few slow ones decide nothing. */
export function compare(first: readonly number[], second: readonly number[]): Comparison {
  const all = [...first.map((value) => ({ value, side: 0 })), ...second.map((value) => ({ value, side: 1 }))];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let index = 0; index < all.length;) {
    let end = index;
    while (end < all.length && all[end]?.value === all[index]?.value) end += 1;
    const rank = (index + 1 + end) / 2;
    for (; index < end; index += 1) if (all[index]?.side === 1) ranks += rank;
  }
  const [n, m] = [first.length, second.length];
  const u = ranks - (m * (m + 1)) / 2;
  const z = (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  return { p: 2 * (1 - normal(Math.abs(z))), delta: (2 * u) / (n * m) - 1 };
}

/**
 * Compares figures that were taken in pairs, one of each side right after the other, so that a load that comes and goes
 * hides nothing (sign test; ties say nothing). `delta` as above.
 */
export function comparePairs(first: readonly number[], second: readonly number[]): Comparison {
  const signs = first.map((value, index) => Math.sign((second[index] ?? value) - value)).filter((sign) => sign !== 0);
  const above = signs.reduce((total, sign) => total + sign, 0);
  if (signs.length === 0) return { p: 1, delta: 0 };
  return { p: 2 * (1 - normal(Math.abs(above) / Math.sqrt(signs.length))), delta: above / first.length };
}

/** The normal distribution's share below z ≥ 0 (Abramowitz and Stegun 26.2.17, to 7 digits). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const weights = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = weights.reduceRight((total, weight) => (total + weight) * t, 0);
  return 1 - (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
