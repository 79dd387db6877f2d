/**
 * Runs what has one key one after another, in the order in which it was handed over. It holds in this process only, so
 * nothing rests on it: it spares work that would be done in vain, and keeps in order what came in order.
 */
export function inTurn() {
  const lastOf = new Map<string, Promise<unknown>>();
  return async <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
    const mine = (lastOf.get(key) ?? Promise.resolve()).then(work);
    const ended = mine.catch(() => undefined);
    lastOf.set(key, ended);
    try {
      return await mine;
    } finally {
      if (lastOf.get(key) === ended) lastOf.delete(key);
    }
  };
}
