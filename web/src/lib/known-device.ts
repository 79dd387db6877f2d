import { browserStorage, type KeyValueStorage } from './storage';

const storageKey = 'kelmah.device';

/**
 * By what the graph knows this browser again: whoever guesses at a password elsewhere does not lock its owner out here.
 * It signs nobody in, and outlives a sign-out.
 */
export const knownDevice = (storage: KeyValueStorage = browserStorage): string | undefined => storage.read(storageKey);

/** Keeps what the last sign-in said. One browser, one token: it names everybody who signs in here. */
export function keepKnownDevice(deviceToken: string, storage: KeyValueStorage = browserStorage): void {
  storage.write(storageKey, deviceToken);
}
