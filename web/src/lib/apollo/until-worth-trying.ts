const waitMsMax = 15_000;

/** How long to wait before the next try, in milliseconds: longer each time, up to 15 s. */
export const waitMsOf = (tries: number): number => Math.min(waitMsMax, 500 * 2 ** Math.min(tries, 6));

/** Waits, but not longer than until the network is back. */
export function untilWorthTrying(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
  });
}
