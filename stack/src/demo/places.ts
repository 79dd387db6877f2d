import type { Point } from '@kelmah/kit/reference/distance';
import { Region } from '@kelmah/kit/reference/regions';
import type { Random } from './random';

export interface Place {
  town: string;
  region: Region;
  point: Point;
}

const place = (town: string, region: Region, latitude: number, longitude: number): Place => ({
  town,
  region,
  point: { latitude, longitude },
});

const { GREATER_ACCRA, CENTRAL, ASHANTI, WESTERN, EASTERN, VOLTA, NORTHERN, UPPER_EAST, UPPER_WEST, BONO, BONO_EAST } =
  Region;

export const osu = place('Osu', GREATER_ACCRA, 5.556, -0.182);
export const eastLegon = place('East Legon', GREATER_ACCRA, 5.636, -0.161);
export const madina = place('Madina', GREATER_ACCRA, 5.668, -0.165);

/** Where people live and work, with how many of them compared to the others. */
const places: readonly (readonly [Place, number])[] = [
  [osu, 7],
  [eastLegon, 8],
  [madina, 7],
  [place('Adenta', GREATER_ACCRA, 5.709, -0.154), 6],
  [place('Teshie', GREATER_ACCRA, 5.583, -0.107), 5],
  [place('Tema', GREATER_ACCRA, 5.669, -0.017), 7],
  [place('Kasoa', CENTRAL, 5.534, -0.419), 5],
  [place('Cape Coast', CENTRAL, 5.106, -1.247), 3],
  [place('Kumasi', ASHANTI, 6.688, -1.624), 10],
  [place('Obuasi', ASHANTI, 6.202, -1.667), 2],
  [place('Takoradi', WESTERN, 4.897, -1.761), 4],
  [place('Koforidua', EASTERN, 6.094, -0.259), 3],
  [place('Ho', VOLTA, 6.611, 0.47), 3],
  [place('Tamale', NORTHERN, 9.404, -0.842), 4],
  [place('Bolgatanga', UPPER_EAST, 10.786, -0.851), 2],
  [place('Wa', UPPER_WEST, 10.06, -2.502), 2],
  [place('Sunyani', BONO, 7.339, -2.328), 3],
  [place('Techiman', BONO_EAST, 7.584, -1.938), 2],
];

export const anyPlace = (random: Random): Place => random.weighted(places);

const kmPerDegree = 111;
const spreadKm = 3;

/** A point in the town: within about three kilometres of its middle, to 0.0001°. */
export function pointIn({ point }: Place, random: Random): Point {
  const off = () => ((random.next() + random.next() - 1) * spreadKm) / kmPerDegree;
  const fine = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
  return { latitude: fine(point.latitude + off()), longitude: fine(point.longitude + off()) };
}
