import type { Viewer } from '@kelmah/kit/context/viewer';
import type { RecentWriters } from './recent-writers';

/**
 * Those for whom a PUBLIC answer is one and the same, or nothing for whom nothing is kept or shared. It is everybody,
 * but for partners, who see of each subgraph only what the scopes of their key say; for our own processes, who see what
 * is hidden from all others; and for who has just changed something and wants to see it.
 */
export type AudienceOf = (viewer: Viewer) => string | undefined;

export const audiences =
  (writers: Pick<RecentWriters, 'includes'>): AudienceOf =>
  ({ kind, scopes, userId }) => {
    if (kind === 'service' || (userId !== undefined && writers.includes(userId))) return undefined;
    return kind === 'partner' ? `partner ${[...scopes].sort().join(' ')}` : 'all';
  };
