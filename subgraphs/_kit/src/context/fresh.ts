import { minute, second, type Clock } from '../clock/clock';
import { refuse, type NotAllowed } from '../errors/refusal';
import type { Viewer } from './viewer';

const freshMs = 10 * minute;
/** By how much the clock that made the token may be ahead of ours. */
const aheadMs = 30 * second;

/** Whether somebody proved who they are within the last ten minutes: a stolen session alone changes nothing that matters. */
export function hasJustProved({ kind, authenticatedAtSeconds }: Viewer, now: Date): boolean {
  if (kind !== 'person' || authenticatedAtSeconds === undefined) return false;
  const sinceMs = now.getTime() - authenticatedAtSeconds * 1_000;
  return sinceMs >= -aheadMs && sinceMs <= freshMs;
}

/** The refusal (REAUTHENTICATE) of whoever has not proved within the last ten minutes who they are. */
export const needsFreshProof = (viewer: Viewer, clock: Clock): NotAllowed | undefined =>
  hasJustProved(viewer, clock.now()) ? undefined : refuse.reauthenticate();
