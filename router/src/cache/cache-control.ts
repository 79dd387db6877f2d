import type { Viewer } from '@kelmah/kit/context/viewer';
import type { CachePolicy } from '../documents/operation';

/** What caches between us and the client are told to do with an answer that nobody else may be given. */
export const keptByNobody = { 'cache-control': 'private, no-store' } as const;

/**
 * The headers that say how long an answer may be kept on its way.
 * @param ageMs how long ago it was answered; nothing where that was just now
 */
export function cacheHeaders(
  policy: Pick<CachePolicy, 'maxAgeSeconds' | 'scope'>,
  viewer: Viewer,
  ageMs?: number,
): Record<string, string> {
  // A partner's answer depends on the scopes of the key, which a cache on the way knows nothing of.
  if (policy.scope === 'PRIVATE' || policy.maxAgeSeconds <= 0 || viewer.kind === 'partner') return { ...keptByNobody };
  const headers: Record<string, string> = { 'cache-control': `public, max-age=${policy.maxAgeSeconds}` };
  if (ageMs !== undefined) headers['age'] = String(Math.max(0, Math.floor(ageMs / 1_000)));
  return headers;
}
