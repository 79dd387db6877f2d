import { processorMicros } from './processor';

export interface Rate {
  perSecond: number;
  /** Microseconds of processor time for each, of this process and of the database. */
  processorMicros: number;
}

/** How often `work` gets done in a second by `atOnce` workers, each beginning anew as soon as it is done. */
export async function rateOf(
  work: () => Promise<void>,
  options: { atOnce: number; seconds: number; server: number },
): Promise<Rate> {
  const { atOnce, seconds, server } = options;
  const usedBefore = processorMicros(server);
  const from = performance.now();
  const until = from + seconds * 1_000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const perSecond = done / ((performance.now() - from) / 1_000);
  return { perSecond, processorMicros: (processorMicros(server) - usedBefore) / done };
}
