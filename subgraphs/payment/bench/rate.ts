export interface Rate {
  perSecond: number;
  done: number;
}

/** How often `work` gets done in a second by `atOnce` workers, each beginning anew as soon as it is done. */
export async function rateOf(work: (worker: number) => Promise<void>, atOnce: number, seconds: number): Promise<Rate> {
  const from = performance.now();
  const until = from + seconds * 1_000;
  let done = 0;
  const worker = async (index: number) => {
    while (performance.now() < until) {
      await work(index);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, index) => worker(index)));
  return { done, perSecond: done / ((performance.now() - from) / 1_000) };
}
