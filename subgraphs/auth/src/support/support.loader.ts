import type { RequestContext } from '@kelmah/kit/context/context';
import { requestListLoader } from '@kelmah/kit/loader/loader';
import type { StaffRecord } from '../staff/staff-record.store';
import type { SupportRequestRecord } from './support-request.store';
import type { SupportService } from './support.service';
import { SupportRequestStatus, type SupportLook, type SupportRequest } from './support.type';

/** A request as it stands at this moment: what is open past its time is over. */
export const toRequest = (record: SupportRequestRecord, now: Date): SupportRequest => {
  const isExpired = record.isOpen ? record.until <= now : record.status === 'ASKED' || record.status === 'ALLOWED';
  return {
    ...{ id: record._id, userId: record.userId, byId: record.byId, reason: record.reason },
    status: isExpired ? SupportRequestStatus.EXPIRED : SupportRequestStatus[record.status],
    ...{ askedAt: record.askedAt, until: record.until },
  };
};

export const toLook = ({ _id, at, operation = '' }: StaffRecord): SupportLook => ({ id: _id, at, operation });

export const requestsByPerson = (support: SupportService) =>
  requestListLoader<SupportRequestRecord, RequestContext>(
    (userIds) => support.ofPerson(userIds),
    ({ userId }) => userId,
  );

export const looksByRequest = (support: SupportService) =>
  requestListLoader<StaffRecord, RequestContext>(
    (requestIds) => support.looksOf(requestIds),
    ({ requestId = '' }) => requestId,
  );
