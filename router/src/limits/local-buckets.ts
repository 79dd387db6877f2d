/** Buckets of this process alone: for each key when it would be empty again, in milliseconds since 1970. */
export interface LocalBuckets {
  emptyAtMs: Map<string, number>;
  max: number;
}

export const localBuckets = (max: number): LocalBuckets => ({ emptyAtMs: new Map(), max });

/** The same count as in Redis. Answers [units taken, milliseconds to wait]. */
export function admitLocally(
  { emptyAtMs, max }: LocalBuckets,
  key: string,
  { cost, unitMs, nowMs }: { cost: number; unitMs: number; nowMs: number },
): [number, number] {
  const after = Math.max(emptyAtMs.get(key) ?? 0, nowMs) + cost * unitMs;
  if (after - nowMs > 60_000) return [0, Math.ceil(after - nowMs - 60_000)];
  // A key that is used again goes to the end, so that the ones at the front are the idle ones.
  emptyAtMs.delete(key);
  if (emptyAtMs.size >= max) emptyAtMs.delete(emptyAtMs.keys().next().value as string);
  emptyAtMs.set(key, after);
  return [cost, 0];
}
