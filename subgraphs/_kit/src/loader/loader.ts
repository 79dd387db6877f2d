import DataLoader from 'dataloader';

/**
 * A dataloader for each request: keys asked for in one tick become one call of `batch`, and nothing is remembered
 * beyond the request. `batch` answers in any order; `keyOf` says which value belongs to which key.
 */
export function requestLoader<Value, Context extends object>(
  batch: (keys: readonly string[], context: Context) => Promise<readonly Value[]>,
  keyOf: (value: Value) => string,
): (context: Context) => DataLoader<string, Value | null> {
  return perRequest(
    (context) =>
      new DataLoader<string, Value | null>(async (keys) => {
        const byKey = new Map((await batch(keys, context)).map((value) => [keyOf(value), value]));
        return keys.map((key) => byKey.get(key) ?? null);
      }),
  );
}

/** As `requestLoader`, where each key has a list of values. */
export function requestListLoader<Value, Context extends object>(
  batch: (keys: readonly string[], context: Context) => Promise<readonly Value[]>,
  keyOf: (value: Value) => string,
): (context: Context) => DataLoader<string, Value[]> {
  return perRequest(
    (context) =>
      new DataLoader<string, Value[]>(async (keys) => {
        const byKey = new Map<string, Value[]>(keys.map((key) => [key, []]));
        for (const value of await batch(keys, context)) byKey.get(keyOf(value))?.push(value);
        return keys.map((key) => byKey.get(key) ?? []);
      }),
  );
}

/** Makes something once for each request. */
export function perRequest<Context extends object, Thing>(
  make: (context: Context) => Thing,
): (context: Context) => Thing {
  const made = new WeakMap<Context, Thing>();
  return (context) => {
    const known = made.get(context);
    if (known !== undefined) return known;
    const thing = make(context);
    made.set(context, thing);
    return thing;
  };
}
