import type { Viewer } from '@kelmah/kit/context/viewer';
import type { CachePolicy } from '../documents/operation';
import type { RecentWriters } from './recent-writers';

/**
 * Names those for whom an answer of a scope is one and the same; nothing where it must be neither kept nor shared.
 * What is PUBLIC is alike for everybody, but for partners, who see of each subgraph only what the scopes of their key
 * say. What is PRIVATE is alike for all who are not signed in, since nothing is known of any of them. Nothing is kept
 * for our own processes, who see what is hidden from all others, nor for who has just changed something and wants to
 * see it.
 */
export type AudienceOf = (viewer: Viewer, scope: CachePolicy['scope']) => string | undefined;

export const audiences =
  (writers: Pick<RecentWriters, 'includes'>): AudienceOf =>
  ({ kind, scopes, userId }, scope) => {
    if (scope === 'PRIVATE') return kind === 'anonymous' ? 'nobody' : undefined;
    if (kind === 'service' || (userId !== undefined && writers.includes(userId))) return undefined;
    return kind === 'partner' ? `partner ${[...scopes].sort().join(' ')}` : 'all';
  };
