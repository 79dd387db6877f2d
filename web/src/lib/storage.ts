/** Keeps texts in this browser. A browser that refuses (private mode, full disk) costs memory between visits, no more. */
export interface KeyValueStorage {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  remove(key: string): void;
  /** Every key that begins so. */
  keys(prefix: string): string[];
}

/** What a browser that refuses is asked for comes back as the given value: what matters is still in memory. */
function orElse<Value>(ask: () => Value, otherwise: Value): Value {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

export const browserStorage: KeyValueStorage = {
  read: (key) => orElse(() => localStorage.getItem(key) ?? undefined, undefined),
  write: (key, value) => orElse(() => localStorage.setItem(key, value), undefined),
  remove: (key) => orElse(() => localStorage.removeItem(key), undefined),
  keys: (prefix) => orElse(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix)), []),
};

/** Reads JSON that this client wrote; undefined where there is none or it is not readable any more. */
export function readJson(storage: KeyValueStorage, key: string): unknown {
  const text = storage.read(key);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
