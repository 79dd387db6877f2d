import type { EventRecord, EventType } from './event';

/**
 * What a service does when an event reaches it. It is handed an event at least once and in any order, so it records the
 * event's id in the same write as its effect. Throwing means: try again later, and in the end keep it with the dead.
 */
export interface Consumer<Type extends EventType = EventType> {
  /** Kebab-case, unique in the service: it names the queue. */
  name: string;
  on: readonly Type[];
  handle(event: EventRecord<Type>): Promise<void>;
}

export function consumer<Type extends EventType>(definition: Consumer<Type>): Consumer {
  return definition as unknown as Consumer;
}

/** Thrown where an event came before the one it builds on: it is tried again, without noise. */
export class NotYet extends Error {}
