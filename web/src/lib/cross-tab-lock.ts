const waiting = new Map<string, Promise<unknown>>();

/**
 * Runs a piece of work alone: no other tab of this browser runs work of the same name meanwhile (Web Locks API).
 * Where the browser has no locks, it is alone in this tab only.
 */
export async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  if (typeof navigator !== 'undefined' && navigator.locks) {
    return (await navigator.locks.request(`kelmah:${name}`, work)) as Result;
  }
  const before = waiting.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  waiting.set(name, settled);
  return mine;
}
