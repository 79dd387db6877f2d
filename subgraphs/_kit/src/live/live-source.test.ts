import type { Live } from './live';
import { liveSource } from './live-source';

function aLive(): Live & { listeners: Set<(hint?: string) => void> } {
  const listeners = new Set<(hint?: string) => void>();
  return {
    listeners,
    wake: (_topic, hint) => listeners.forEach((listener) => listener(hint)),
    listen: (_topic, onWake) => {
      listeners.add(onWake);
      return () => listeners.delete(onWake);
    },
    stop: () => listeners.clear(),
  };
}

const take = async (source: AsyncIterableIterator<number>, count: number) => {
  const items: number[] = [];
  while (items.length < count) items.push((await source.next()).value as number);
  return items;
};

describe('liveSource', () => {
  it('reads at the start and on each wake-up, in order', async () => {
    const live = aLive();
    let known = 2;
    let seen = 0;
    const source = liveSource(live, ['topic'], async () => {
      const items = Array.from({ length: known - seen }, (_, index) => seen + index + 1);
      seen = known;
      return items;
    });
    expect(await take(source, 2)).toEqual([1, 2]);
    known = 4;
    live.wake('topic');
    expect(await take(source, 2)).toEqual([3, 4]);
    await source.return?.();
  });

  it('goes on reading after a full batch without another wake-up', async () => {
    const live = aLive();
    let seen = 0;
    const read = async () => {
      const items = [seen + 1, seen + 2].filter((item) => item <= 5);
      seen = items.at(-1) ?? seen;
      return items;
    };
    const source = liveSource(live, ['topic'], read, { batchSize: 2 });
    expect(await take(source, 5)).toEqual([1, 2, 3, 4, 5]);
    await source.return?.();
  });

  it('lets its listeners go when reading fails, and passes the error on', async () => {
    const live = aLive();
    const source = liveSource(live, ['topic'], async () => {
      throw new Error('The database is away');
    });
    await expect(source.next()).rejects.toThrow('The database is away');
    expect(live.listeners.size).toBe(0);
    expect(await source.next()).toEqual({ done: true, value: undefined });
  });

  it('ends at once while it waits', async () => {
    const live = aLive();
    const source = liveSource(live, ['topic'], async () => []);
    const waiting = source.next();
    await source.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(live.listeners.size).toBe(0);
  });
});
