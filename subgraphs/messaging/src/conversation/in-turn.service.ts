/**
 * Runs what has one key one after another, in the order in which it was handed over. It holds in this process only: it
 * keeps lines that were told in their order from being written the other way round, and nothing rests on it.
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
