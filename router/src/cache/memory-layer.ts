import { isOver, type Kept } from './kept';

const lifeMs = 5_000;
const entriesMax = 5_000;
const charactersMax = 32_000_000;

/** What this process keeps in its own memory: little, for a few seconds, the least recently used going first. */
export interface MemoryLayer {
  get(key: string, nowMs: number): Kept | undefined;
  set(key: string, kept: Kept, nowMs: number): void;
  delete(key: string): void;
  clear(): void;
}

export function memoryLayer(): MemoryLayer {
  const entries = new Map<string, { kept: Kept; untilMs: number }>();
  let characters = 0;

  function remove(key: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    characters -= sizeOf(key, entry.kept);
  }

  return {
    get: (key, nowMs) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      if (nowMs >= entry.untilMs || isOver(entry.kept, nowMs)) return void remove(key);
      entries.delete(key);
      entries.set(key, entry);
      return entry.kept;
    },
    set: (key, kept, nowMs) => {
      remove(key);
      entries.set(key, { kept, untilMs: nowMs + lifeMs });
      characters += sizeOf(key, kept);
      while (entries.size > entriesMax || characters > charactersMax) remove(entries.keys().next().value as string);
    },
    delete: remove,
    clear: () => {
      entries.clear();
      characters = 0;
    },
  };
}

const sizeOf = (key: string, { text, tags }: Kept): number => key.length + text.length + tags.length * 32;
