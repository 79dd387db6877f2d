import { minute, second } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';

const freshMs = 10 * minute;
/** By how much the clock that made the token may be ahead of ours. */
const aheadMs = 30 * second;

/** Whether somebody proved who they are within the last ten minutes: a stolen session alone moves no money. */
export function hasJustProved({ kind, authenticatedAtSeconds }: Viewer, now: Date): boolean {
  if (kind !== 'person' || authenticatedAtSeconds === undefined) return false;
  const sinceMs = now.getTime() - authenticatedAtSeconds * 1_000;
  return sinceMs >= -aheadMs && sinceMs <= freshMs;
}
