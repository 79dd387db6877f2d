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

  /** `method` exactly; `path` by prefix, or with `*` for anything. */
  list(filter: { method?: string; path?: string; sinceSequence?: number } = {}): JournalEntry[] {
    const path = filter.path === undefined ? undefined : pathMatcher(filter.path);
    return this.entries
      .all()
      .filter(
        (entry) =>
          (filter.method === undefined || entry.method === filter.method) &&
          (path === undefined || path(entry.path)) &&
          entry.sequence > (filter.sinceSequence ?? 0),
      );
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
