/** Something that is done once for all who listen to it. */
export interface Shared<Listener> {
  readonly listeners: ReadonlySet<Listener>;
  /** Lets nobody else join, which is for whoever is about to tell the first thing: a later one would miss it. */
  seal(): void;
}

export interface Sharing<Listener> {
  /**
   * Listens to what goes by this key. Where nobody does yet, `start` begins it and answers with how to end it; that is
   * called when the last listener left. Answers with how to leave.
   */
  join(key: string, listener: Listener, start: (shared: Shared<Listener>) => () => void): () => void;
}

/** Shares what is alike by key, for as long as it has told nothing. */
export function sharing<Listener>(): Sharing<Listener> {
  const joinable = new Map<string, { listeners: Set<Listener>; stop: () => void }>();
  return {
    join: (key, listener, start) => {
      const known = joinable.get(key);
      const entry = known ?? { listeners: new Set<Listener>(), stop: () => undefined };
      entry.listeners.add(listener);
      const seal = () => {
        if (joinable.get(key) === entry) joinable.delete(key);
      };
      if (!known) {
        joinable.set(key, entry);
        entry.stop = start({ listeners: entry.listeners, seal });
      }
      return () => {
        if (!entry.listeners.delete(listener) || entry.listeners.size > 0) return;
        seal();
        entry.stop();
      };
    },
  };
}
