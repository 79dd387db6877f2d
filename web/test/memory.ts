import type { FileStore } from '../src/lib/chat/file-store';
import type { KeyValueStorage } from '../src/lib/storage';

/** A browser's storage, shared by whatever is handed it: two keepers on one of these are two tabs. */
export function memoryStorage(): KeyValueStorage & { size(): number } {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key),
    write: (key, value) => void texts.set(key, value),
    remove: (key) => void texts.delete(key),
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
    size: () => texts.size,
  };
}

export function memoryFiles(): FileStore & { size(): number } {
  const files = new Map<string, Blob>();
  return {
    put: (key, file) => Promise.resolve(void files.set(key, file)),
    get: (key) => Promise.resolve(files.get(key)),
    remove: (key) => Promise.resolve(void files.delete(key)),
    size: () => files.size,
  };
}

/** A promise that is settled from outside. */
export function later<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<Value>((good, bad) => {
    resolve = good;
    reject = bad;
  });
  return { promise, resolve, reject };
}

/** Lets everything that waits for promises go on. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
