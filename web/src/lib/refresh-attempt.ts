import { newId } from './ids';
import type { KeyValueStorage } from './storage';

const key = 'kelmah.refresh-attempt';

/**
 * The name of the attempt to renew the session that is under way; a new one where none is. It is written down before
 * anything is asked: a phone whose answer got lost in a tunnel asks again with it, and is not taken for a thief.
 */
export function attemptKept(storage: KeyValueStorage): string {
  const kept = storage.read(key);
  if (kept) return kept;
  const attempt = newId();
  storage.write(key, attempt);
  return attempt;
}

/** An answer came, so the next renewal is an attempt of its own. */
export const forgetAttempt = (storage: KeyValueStorage): void => storage.remove(key);
