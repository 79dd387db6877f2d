import { AsyncLocalStorage } from 'node:async_hooks';

/** How many database commands one request caused, by collection or table; logged with the request and held by tests. */
export type Tally = Map<string, number>;

const storage = new AsyncLocalStorage<Tally>();

export function withTally<Result>(tally: Tally, run: () => Result): Result {
  return storage.run(tally, run);
}

export function countQuery(name: string): void {
  const tally = storage.getStore();
  if (tally) tally.set(name, (tally.get(name) ?? 0) + 1);
}
