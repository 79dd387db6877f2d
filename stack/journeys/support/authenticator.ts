import { setTimeout as pause } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';

const stepMs = 30_000;
/** The last step of each secret whose code was given: a code is good once. */
const lastSteps = new Map<string, number>();

/**
 * A code of this secret that was not used yet, and is good for half a minute at least. Auth takes the step after this
 * one too, so two can be had at once; whoever wants a third waits for the next step.
 */
export async function codeFrom(secret: string): Promise<string> {
  const now = () => Math.floor(Date.now() / stepMs);
  const step = Math.max((lastSteps.get(secret) ?? 0) + 1, now());
  lastSteps.set(secret, step);
  while (step > now() + 1) await pause(250);
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: step * stepMs });
}
