import { distanceKm, type Point } from '@kelmah/kit/reference/distance';

/** A point to 0.01°, about a kilometre: what those are shown who need not know the house. */
export const roughly = ({ latitude, longitude }: Point): Point => ({
  latitude: Math.round(latitude * 100) / 100,
  longitude: Math.round(longitude * 100) / 100,
});

/**
 * Kilometres between two rough points, to 0.1 km. Never of exact points: three distances from places of one's choice
 * would give an exact point away.
 */
export const roughKm = (a: Point, b: Point): number => Math.round(distanceKm(roughly(a), roughly(b)) * 10) / 10;
