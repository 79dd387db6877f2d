import { day, minute } from '@kelmah/kit/clock/clock';
import type { Random } from './random';

export const plus = (date: Date, ms: number): Date => new Date(date.getTime() + Math.round(ms));
export const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
export const later = (a: Date, b: Date): Date => (a > b ? a : b);

/** A moment some days before `now`, at an hour when people are up (Ghana is on UTC), never after `now`. */
export function daysAgo(now: Date, days: number, random: Random): Date {
  const at = new Date(now.getTime() - days * day);
  const awake = new Date(at);
  awake.setUTCHours(random.int(6, 20), random.int(0, 59), random.int(0, 59), 0);
  return earlier(awake, plus(now, -random.int(3, 90) * minute));
}

/** A moment between two, not nearer to either than a hundredth of the time between them. */
export const between = (from: Date, to: Date, random: Random): Date =>
  plus(from, (to.getTime() - from.getTime()) * (0.01 + 0.98 * random.next()));

/** Midnight some days from a date: how people give the day on which work is to begin. */
export function dayAfter(date: Date, days: number): Date {
  const at = new Date(date.getTime() + days * day);
  at.setUTCHours(0, 0, 0, 0);
  return at;
}
