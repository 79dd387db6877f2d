import type { RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { requestListLoader } from '@kelmah/kit/loader/loader';
import type { ExcerptStore, FrozenRecord } from './excerpt.store';

/** What was frozen in disputes, for both sides and staff who decide; by dispute, each batch by one query. */
export const excerptLoader = (excerpts: ExcerptStore) =>
  requestListLoader<FrozenRecord, RequestContext>(
    async (disputeIds, { viewer }) =>
      viewer.kind === 'person' ? (await excerpts.ofDisputes(disputeIds)).filter((one) => maySee(viewer, one)) : [],
    ({ disputeId }) => disputeId,
  );

export type ExcerptLoader = ReturnType<typeof excerptLoader>;

function maySee({ userId, roles, permissions }: Viewer, { hirerId, workerId }: FrozenRecord): boolean {
  if (roles.includes('STAFF') && permissions.includes('disputes')) return true;
  return userId === hirerId || userId === workerId;
}
