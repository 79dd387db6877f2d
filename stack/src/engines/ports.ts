import { freePort } from '@kelmah/kit/server/free-port';

/** What programs write when a port that was free a moment ago no longer is. */
const taken = /address (is )?(already )?in use|eaddrinuse/i;

/** Starts something on a free port, and again on another one if somebody else took the port first. */
export async function onFreePort<T>(start: (port: number) => Promise<T>, tries = 5): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await start(await freePort());
    } catch (error) {
      if (left <= 1 || !taken.test((error as Error).message)) throw error;
    }
  }
}
