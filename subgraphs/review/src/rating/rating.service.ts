import type { RatingCount } from '../review/review.store';

export interface RatingSummary {
  average: number | null;
  count: number;
  distribution: number[];
  lowerBound: number;
}

const starsMax = 5;
/** The normal distribution's 97.5th percentile: the bound holds with 97.5 %. */
const z = 1.959_963_984_540_054;

/**
 * The lower end of Wilson's score interval for the mean of `count` ratings, taken as the share of stars that were given
 * of all that could be: 0 where there is none, and the nearer to the mean the more there are (E. B. Wilson, 1927).
 * @returns 0 to 5, never above the mean.
 */
export function wilsonLowerBound(starSum: number, count: number): number {
  if (count === 0) return 0;
  const share = starSum / (count * starsMax);
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const bound = (share + (z * z) / (2 * count) - spread) / (1 + (z * z) / count);
  return Math.max(0, bound) * starsMax;
}

/** Sums up how often each rating was given. */
export function summaryOf(counts: readonly Pick<RatingCount, 'rating' | 'count'>[]): RatingSummary {
  const distribution = Array.from({ length: starsMax }, (_, index) =>
    counts.filter(({ rating }) => rating === index + 1).reduce((sum, { count }) => sum + count, 0),
  );
  const count = distribution.reduce((sum, each) => sum + each, 0);
  const starSum = distribution.reduce((sum, each, index) => sum + each * (index + 1), 0);
  return {
    average: count === 0 ? null : starSum / count,
    count,
    distribution,
    lowerBound: wilsonLowerBound(starSum, count),
  };
}
