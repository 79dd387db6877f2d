/** A queue that hands items to one reader, in order, and tells the writer when it is full. */
export interface BoundedQueue<Item> extends AsyncIterableIterator<Item> {
  /** False where the queue is full: the reader is too slow to be served. */
  push(item: Item): boolean;
  /** No more items; what is queued is still read. */
  end(): void;
}

export function boundedQueue<Item>(itemsMax: number, onReturn: () => void): BoundedQueue<Item> {
  const items: Item[] = [];
  let ended = false;
  let waiting: ((result: IteratorResult<Item>) => void) | undefined;
  const done: IteratorResult<Item> = { done: true, value: undefined };

  const finish = async () => {
    ended = true;
    items.length = 0;
    waiting?.(done);
    waiting = undefined;
    onReturn();
    return done;
  };

  // Hand-written: a generator cannot be ended from outside while it waits.
  return {
    push: (item) => {
      if (ended) return true;
      if (waiting) {
        const give = waiting;
        waiting = undefined;
        give({ done: false, value: item });
        return true;
      }
      if (items.length >= itemsMax) return false;
      items.push(item);
      return true;
    },
    end: () => {
      ended = true;
      waiting?.(done);
      waiting = undefined;
    },
    next: () => {
      const item = items.shift();
      if (item !== undefined) return Promise.resolve({ done: false, value: item });
      if (ended) return Promise.resolve(done);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    return: finish,
    throw: finish,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
