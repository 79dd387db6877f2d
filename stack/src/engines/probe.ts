import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  /** Completes the sentence "… was not ready": the subject, for a person. */
  what: string;
  /** Milliseconds until the wait is given up; 30,000 if absent. */
  withinMs?: number;
  /** Milliseconds between two looks; 25 if absent. */
  everyMs?: number;
}

/**
 * Looks again and again until `look` gives something other than false or undefined, and returns that.
 * A look that throws counts as "not yet"; its last error is the cause of the error thrown at the end.
 */
export async function waitFor<T>(
  look: () => Promise<T> | T,
  options: WaitOptions,
): Promise<Exclude<T, false | undefined>> {
  const until = Date.now() + (options.withinMs ?? 30_000);
  let cause: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen !== false && seen !== undefined) return seen as Exclude<T, false | undefined>;
    } catch (error) {
      if (error instanceof GiveUp) throw error.reason;
      cause = error;
    }
    if (Date.now() >= until) {
      const why = cause instanceof Error ? `: ${cause.message}` : '';
      throw new Error(`${options.what} was not ready within ${(options.withinMs ?? 30_000) / 1000} s${why}`, { cause });
    }
    await pause(options.everyMs ?? 25);
  }
}

/** Thrown from a look of `waitFor` when waiting longer makes no sense; `reason` is what `waitFor` then throws. */
export class GiveUp extends Error {
  constructor(readonly reason: Error) {
    super(reason.message);
  }
}

/** True if something accepts a TCP connection on the port within `withinMs`. */
export function accepts(port: number, host = '127.0.0.1', withinMs = 1000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(withinMs, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
