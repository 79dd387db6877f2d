import type { Collection, KeptState } from './kept-state';

/** One request that reached the stand-in, as tests read it. */
export interface JournalEntry {
  sequence: number;
  /** ISO 8601. */
  at: string;
  method: string;
  path: string;
  params: unknown;
  status: number;
  durationMs: number;
  idempotencyKey?: string;
  /** The answer was one that had been kept for the same idempotency key. */
  replayed?: boolean;
  account?: string;
  requestId?: string;
  /** Id of the object in the answer. */
  object?: string;
  /** The failure that had been ordered. */
  failure?: string;
  error?: string;
}

const entriesMax = 20_000;

/** What was asked of a stand-in, oldest first; survives a restart; the oldest are dropped beyond 20,000. */
export class Journal {
  private readonly entries: Collection<JournalEntry>;
  private next: number;

  constructor(private readonly state: KeptState) {
    this.entries = state.collection<JournalEntry>('journal');
    this.next = this.entries.all().reduce((highest, { sequence }) => Math.max(highest, sequence), 0) + 1;
  }

  add(entry: Omit<JournalEntry, 'sequence'>): void {
    this.entries.put(String(this.next), { sequence: this.next, ...entry });
    this.next += 1;
    if (this.entries.size <= entriesMax) return;
    const oldest = this.entries.entries().next().value;
    if (oldest) this.entries.delete(oldest[0]);
  }

  /** `method` exactly; `path` by prefix, or with `*` for anything; the newest `limit` of those, oldest first. */
  list(filter: { method?: string; path?: string; sinceSequence?: number; limit?: number } = {}): JournalEntry[] {
    const { method, sinceSequence = 0, limit } = filter;
    const path = filter.path === undefined ? undefined : pathMatcher(filter.path);
    const found: JournalEntry[] = [];
    for (const entry of this.entries.values()) {
      if (entry.sequence <= sinceSequence || (method !== undefined && entry.method !== method)) continue;
      if (path === undefined || path(entry.path)) found.push(entry);
    }
    return limit === undefined ? found : found.slice(Math.max(0, found.length - limit));
  }

  clear(): void {
    this.state.transaction(() => {
      for (const { sequence } of this.entries.all()) this.entries.delete(String(sequence));
    });
  }
}

/** `/v1/transfers` matches itself and all that starts with it; a `*` stands for any characters. */
export const pathMatcher = (pattern: string): ((path: string) => boolean) => {
  if (!pattern.includes('*')) return (path) => path.startsWith(pattern);
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${source.join('.*')}$`);
  return (path) => expression.test(path);
};
