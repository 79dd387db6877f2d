import type { Metrics } from './metrics';

export type CountAnswer = (operation: string, failed: boolean, tookMs: number) => void;

/** Counts answers by HTTP. What is counted for an operation is looked up once: names are bounded by the registered ones. */
export function answerCounter({ requests, requestSeconds }: Pick<Metrics, 'requests' | 'requestSeconds'>): CountAnswer {
  const countersOf = (operation: string) => ({
    ok: requests.labels(operation, 'http', 'ok'),
    errors: requests.labels(operation, 'http', 'errors'),
    seconds: requestSeconds.labels(operation),
  });
  const kept = new Map<string, ReturnType<typeof countersOf>>();
  return (operation, failed, tookMs) => {
    let counters = kept.get(operation);
    if (!counters) kept.set(operation, (counters = countersOf(operation)));
    counters[failed ? 'errors' : 'ok'].inc();
    counters.seconds.observe(tookMs / 1_000);
  };
}
