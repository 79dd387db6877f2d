import { anonymous, type Viewer } from '@kelmah/kit/context/viewer';
import type { CachePolicy } from '../documents/operation';

/** For whom a subscription is, and so with whom it may be shared. */
export interface Audience {
  key: string;
  /** As whom the subgraphs are asked. */
  viewer: Viewer;
}

/**
 * The viewer with all that a subgraph is told of them, session and key included: so whatever ends one of them ends all
 * that they share. What is declared public is asked as nobody and shared by everybody. A policy without a time says
 * that nobody declared anything, and declares nothing public.
 */
export function audienceOf(viewer: Viewer, { scope, maxAgeSeconds }: CachePolicy): Audience {
  const shown = scope === 'PUBLIC' && maxAgeSeconds > 0 ? anonymous : viewer;
  return { key: JSON.stringify(shown), viewer: shown };
}
