import { setTimeout as pause } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';

const stepMs = 30_000;
/** The last step of each secret whose code was given: a code is good once. */
const lastSteps = new Map<string, number>();

/**
 * A code of this secret that was not used yet. Auth takes the step before, this one and the one after, so three can be
 * had at once; whoever wants a fourth waits for the next step.
 */
export async function codeFrom(secret: string): Promise<string> {
  const now = () => Math.floor(Date.now() / stepMs);
  const step = Math.max((lastSteps.get(secret) ?? 0) + 1, now() - 1);
  lastSteps.set(secret, step);
  while (step > now() + 1) await pause(250);
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: step * stepMs });
}
