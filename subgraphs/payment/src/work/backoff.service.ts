/** Milliseconds until try number `tries` + 1: doubling from `firstMs`, never more than `mostMs`. */
export function backoffMs(tries: number, firstMs: number, mostMs: number): number {
  return Math.min(firstMs * 2 ** Math.min(tries, 30), mostMs);
}

export const after = (now: Date, byMs: number): Date => new Date(now.getTime() + byMs);
