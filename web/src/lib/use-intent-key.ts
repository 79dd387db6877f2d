import { useCallback, useRef } from 'react';
import { newId } from './ids';

/** An idempotency key that stays the same for one intent, however often it is tried, until `done` says it happened. */
export function useIntentKey(): { key(): string; done(): void } {
  const current = useRef<string>(undefined);
  const key = useCallback(() => (current.current ??= newId()), []);
  const done = useCallback(() => {
    current.current = undefined;
  }, []);
  return { key, done };
}
