import type { Client, Sink, SubscribePayload } from 'graphql-ws';

type Line = Pick<Client, 'subscribe'>;

/** Opens a way to the graph's events. It is to say of each time that it could not be opened. */
export type OpenLine = (onUnopened: () => void) => Line;

const triesMax = 3;

interface Wanted {
  payload: SubscribePayload;
  sink: Sink<never>;
  stop: () => void;
  /** Which of the lines' answers it listens to. */
  generation: number;
}

/**
 * Subscriptions by the first way that works: a way that could not be opened three times gives way to the next, and that
 * one to the first again. What is subscribed moves along.
 */
export function liveBy(first: OpenLine, ...others: OpenLine[]): Line {
  const ways = [first, ...others];
  const lines = new Map<number, Line>();
  const all = new Set<Wanted>();
  let way = 0;
  let unopened = 0;

  const line = (): Line => {
    const known = lines.get(way);
    if (known) return known;
    const mine = way;
    const made = (ways[way] ?? first)(() => {
      if (mine === way) failed();
    });
    lines.set(way, made);
    return made;
  };

  const start = (wanted: Wanted) => {
    const generation = (wanted.generation += 1);
    const current = () => wanted.generation === generation && all.has(wanted);
    wanted.stop = line().subscribe(wanted.payload, {
      next: (value) => {
        unopened = 0;
        if (current()) wanted.sink.next(value as never);
      },
      error: (error) => {
        if (!current()) return;
        all.delete(wanted);
        wanted.sink.error(error);
      },
      complete: () => {
        if (!current()) return;
        all.delete(wanted);
        wanted.sink.complete();
      },
    });
  };

  const failed = () => {
    unopened += 1;
    if (unopened < triesMax || ways.length === 1) return;
    unopened = 0;
    way = (way + 1) % ways.length;
    for (const wanted of [...all]) {
      // From here on nobody hears the old line: leaving it must not look like an end.
      wanted.generation += 1;
      wanted.stop();
      start(wanted);
    }
  };

  return {
    subscribe: (payload, sink) => {
      const wanted: Wanted = { payload, sink: sink as Sink<never>, stop: () => undefined, generation: 0 };
      all.add(wanted);
      start(wanted);
      return () => {
        if (!all.delete(wanted)) return;
        wanted.stop();
        wanted.sink.complete();
      };
    },
  };
}
