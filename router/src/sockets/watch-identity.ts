import type { Clock } from '@kelmah/kit/clock/clock';
import type { Revocations } from '../identity/revocations';
import type { Identity } from '../identity/tokens';

export type IdentityEnd = 'expired' | 'revoked';

/** What a timer can wait for. */
const timerMsMax = 2 ** 31 - 1;

/**
 * Calls back once when an identity ends: its token runs out, or its session or key is revoked (within a second). Answers
 * with how to stop watching.
 */
export function watchIdentity(
  { viewer, expiresAtSeconds }: Identity,
  { clock, revocations }: { clock: Clock; revocations: Revocations },
  onEnd: (why: IdentityEnd) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const stops: (() => void)[] = [];
  const stop = () => {
    clearTimeout(timer);
    for (const each of stops.splice(0)) each();
  };
  const end = (why: IdentityEnd) => {
    stop();
    onEnd(why);
  };
  const wait = () => {
    const leftMs = expiresAtSeconds * 1_000 - clock.now().getTime();
    timer = setTimeout(() => (leftMs > timerMsMax ? wait() : end('expired')), Math.min(leftMs, timerMsMax));
    timer.unref();
  };
  if (Number.isFinite(expiresAtSeconds)) wait();
  for (const id of [viewer.sessionId, viewer.actor?.sessionId, viewer.keyId]) {
    if (id !== undefined) stops.push(revocations.onRevoked(id, () => end('revoked')));
  }
  return stop;
}
