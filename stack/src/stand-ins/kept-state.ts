import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

type Change = [collection: string, id: string, value: unknown];
type Watcher<T> = (before: T | undefined, after: T | undefined, id: string) => void;

/**
 * Objects by id in the order in which they were first put. Values are never changed in place:
 * put a new one, so that a transaction can go back.
 */
export class Collection<T> {
  private readonly kept = new Map<string, T>();
  private readonly watchers: Watcher<T>[] = [];

  constructor(
    readonly name: string,
    private readonly note: (id: string, before: T | undefined, after: T | undefined) => void,
  ) {}

  get(id: string): T | undefined {
    return this.kept.get(id);
  }

  put(id: string, value: T): T {
    const before = this.kept.get(id);
    this.apply(id, value);
    this.note(id, before, value);
    return value;
  }

  delete(id: string): void {
    const before = this.kept.get(id);
    if (before === undefined) return;
    this.apply(id, undefined);
    this.note(id, before, undefined);
  }

  get size(): number {
    return this.kept.size;
  }

  entries(): IterableIterator<[string, T]> {
    return this.kept.entries();
  }

  values(): IterableIterator<T> {
    return this.kept.values();
  }

  all(): T[] {
    return [...this.kept.values()];
  }

  newestFirst(): T[] {
    return this.all().reverse();
  }

  /** Told of every change, of what was loaded at the start, and of what is taken back. */
  watch(watcher: Watcher<T>): void {
    this.watchers.push(watcher);
    for (const [id, value] of this.kept) watcher(undefined, value, id);
  }

  /** Finds values by something they hold, without a walk through all of them. */
  indexBy(key: (value: T) => string | null | undefined): (wanted: string) => T[] {
    const index = new Map<string, Map<string, T>>();
    this.watch((before, after, id) => {
      const old = before === undefined ? undefined : key(before);
      const now = after === undefined ? undefined : key(after);
      if (old && old !== now) index.get(old)?.delete(id);
      if (!now || after === undefined) return;
      const group = index.get(now) ?? new Map<string, T>();
      index.set(now, group.set(id, after));
    });
    return (wanted) => [...(index.get(wanted)?.values() ?? [])];
  }

  /** For the owner of the collection alone: changes without writing it down. */
  apply(id: string, value: T | undefined): void {
    const before = this.kept.get(id);
    if (value === undefined) this.kept.delete(id);
    else this.kept.set(id, value);
    for (const watcher of this.watchers) watcher(before, value, id);
  }
}

/**
 * State in memory with a log on disk: one line a transaction, so that a kill at any moment leaves whole
 * transactions only. Opening it again reads the log, drops a torn last line and writes it anew when it has grown.
 */
export class KeptState {
  private readonly collections = new Map<string, Collection<unknown>>();
  private readonly loaded = new Map<string, Map<string, unknown>>();
  private pending: Change[] | undefined;
  private undo: (() => void)[] = [];
  private file: number;

  constructor(private readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    const lines = this.load();
    this.file = openSync(path, 'a');
    const objects = [...this.loaded.values()].reduce((sum, group) => sum + group.size, 0);
    if (lines.changes > 2 * objects + 100 || lines.torn) this.rewrite();
  }

  collection<T>(name: string): Collection<T> {
    const known = this.collections.get(name);
    if (known) return known as unknown as Collection<T>;
    const made: Collection<T> = new Collection<T>(name, (id, before, after) => {
      this.undo.push(() => made.apply(id, before));
      this.note([name, id, after ?? null]);
    });
    for (const [id, value] of this.loaded.get(name) ?? []) made.apply(id, value as T);
    this.loaded.delete(name);
    this.collections.set(name, made as unknown as Collection<unknown>);
    return made;
  }

  /** All changes of `work` are kept as one, or none when it throws. `work` must not wait for anything. */
  transaction<R>(work: () => R): R {
    if (this.pending) return work();
    this.pending = [];
    this.undo = [];
    try {
      const result = work();
      if (this.pending.length > 0) this.append(this.pending);
      return result;
    } catch (error) {
      for (const step of this.undo.reverse()) step();
      throw error;
    } finally {
      this.pending = undefined;
      this.undo = [];
    }
  }

  close(): void {
    closeSync(this.file);
  }

  private note(change: Change): void {
    if (this.pending) this.pending.push(change);
    else {
      this.undo = [];
      this.append([change]);
    }
  }

  private append(changes: Change[]): void {
    appendFileSync(this.file, `${JSON.stringify(changes)}\n`);
  }

  private load(): { changes: number; torn: boolean } {
    if (!existsSync(this.path)) return { changes: 0, torn: false };
    const text = readFileSync(this.path, 'utf8');
    let count = 0;
    for (const line of text.split('\n').slice(0, -1)) {
      for (const [name, id, value] of this.changesIn(line)) {
        count += 1;
        const group = this.loaded.get(name) ?? new Map<string, unknown>();
        this.loaded.set(name, group);
        if (value === null) group.delete(id);
        else group.set(id, value);
      }
    }
    return { changes: count, torn: text.length > 0 && !text.endsWith('\n') };
  }

  private changesIn(line: string): Change[] {
    try {
      return JSON.parse(line) as Change[];
    } catch {
      throw new Error(
        `${this.path} holds a line that cannot be read; remove the file to begin anew: ${line.slice(0, 80)}`,
      );
    }
  }

  private rewrite(): void {
    closeSync(this.file);
    const next = `${this.path}.next`;
    const file = openSync(next, 'w');
    for (const [name, group] of this.loaded) {
      for (const [id, value] of group) writeSync(file, `${JSON.stringify([[name, id, value]])}\n`);
    }
    closeSync(file);
    renameSync(next, this.path);
    this.file = openSync(this.path, 'a');
  }
}
