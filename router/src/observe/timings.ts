import type { RequestContext } from '@kelmah/kit/context/context';

/** One request to a subgraph. */
export interface FetchTiming {
  subgraph: string;
  /** Milliseconds from the start of the request it served, and how long it took. */
  atMs: number;
  tookMs: number;
  outcome: 'ok' | 'errors' | 'away';
}

export interface Timings {
  startedMs: number;
  fetches: FetchTiming[];
}

// The executor and the subgraphs know nothing more of a context than who asks.
const noted = Symbol('timings');
type Watched = RequestContext & { [noted]?: Timings };

/** Begins to note what is done for a request. */
export function watch(context: RequestContext, startedMs: number): Timings {
  const timings: Timings = { startedMs, fetches: [] };
  (context as Watched)[noted] = timings;
  return timings;
}

/** Nothing for work that no single request waits for, such as the events of a shared subscription. */
export const timingsOf = (context: RequestContext): Timings | undefined => (context as Watched)[noted];
