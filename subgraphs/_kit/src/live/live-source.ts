import type { Live } from './live';

const lookEveryMs = 15_000;

/**
 * The source of a subscription: on each wake-up of the topics it reads what is new and hands it on, in order. Wake-ups
 * that come while it reads are joined into one, so nothing queues up; it also looks by itself, for when Redis is away.
 * `read` is handed the hint of the wake-up (undefined where it is not known what happened) and answers what to send.
 * Where it reads in batches, say their size: after a full one it is asked again. An error of `read` ends the source.
 */
export function liveSource<Item>(
  live: Live,
  topics: readonly string[],
  read: (hint: string | undefined) => Promise<readonly Item[]>,
  options: { lookEveryMs?: number; batchSize?: number } = {},
): AsyncIterableIterator<Item> {
  const items: Item[] = [];
  const hints: (string | undefined)[] = [undefined];
  let wake: (() => void) | undefined;
  let done = false;

  const onWake = (hint?: string) => {
    // Hints of one kind are told once; past a few of them, one look at everything is as good.
    if (hints.length > 50) hints.splice(0, hints.length, undefined);
    if (!hints.includes(hint)) hints.push(hint);
    wake?.();
  };
  const stops = topics.map((topic) => live.listen(topic, onWake));
  const timer = setInterval(() => onWake(undefined), options.lookEveryMs ?? lookEveryMs);

  const finish = () => {
    done = true;
    clearInterval(timer);
    for (const stop of stops) stop();
    wake?.();
  };

  // Whoever iterates does not call `return` after an error (ECMA-262, 27.1.2), so the listeners are let go here.
  const readOrFinish = async (hint: string | undefined) => {
    try {
      const found = await read(hint);
      if (options.batchSize !== undefined && found.length >= options.batchSize) onWake(hint);
      return found;
    } catch (error) {
      finish();
      throw error;
    }
  };

  // Hand-written: a generator that waits cannot be ended from outside, so its listeners would outlive the client.
  return {
    next: async () => {
      while (!done) {
        const item = items.shift();
        if (item !== undefined) return { done: false, value: item };
        if (hints.length > 0) {
          items.push(...(await readOrFinish(hints.shift())));
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          wake = undefined;
        }
      }
      return { done: true, value: undefined };
    },
    return: async () => {
      finish();
      return { done: true, value: undefined };
    },
    throw: async (error) => {
      finish();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
