import { requestLoader } from '@kelmah/kit/loader/loader';
import type { IdentityService } from './identity.service';
import type { IdentityCheckRecord } from './identity.store';
import type { IdentityCheck, IdentityCheckStatus, RejectionReason } from './identity.type';

export type LatestCheckLoader = ReturnType<typeof latestCheckLoader>;

/** The latest check of people, by their ids. */
export const latestCheckLoader = (identities: IdentityService) =>
  requestLoader<IdentityCheckRecord, object>(
    (userIds) => identities.latestOf(userIds),
    ({ userId }) => userId,
  );

/** A check as its person and staff see it. */
export const toIdentityCheck = (record: IdentityCheckRecord): IdentityCheck & { record: IdentityCheckRecord } => ({
  id: record._id,
  status: record.status as IdentityCheckStatus,
  cardHint: record.cardHint,
  submittedAt: record.submittedAt,
  decidedAt: record.decidedAt,
  reasons: record.reasons as RejectionReason[],
  note: record.note,
  userId: record.userId,
  record,
});
