import type { RequestContext } from '@kelmah/kit/context/context';
import { requestListLoader } from '@kelmah/kit/loader/loader';
import { placeOf } from '../place/place.service';
import type { SessionService } from './session.service';
import type { SessionRecord } from './session.store';
import type { Session } from './session.type';

/** A session as its owner sees it. */
export const toSession = (record: SessionRecord, currentId: string | undefined): Session => ({
  id: record._id,
  device: record.device,
  place: placeOf(record.country),
  createdAt: record.createdAt,
  lastUsedAt: record.lastUsedAt,
  current: record._id === currentId,
});

/** The living sessions of each account, for the length of a request. */
export const sessionsByAccount = (sessions: SessionService) =>
  requestListLoader<SessionRecord, RequestContext>(
    (accountIds) => sessions.livingOf(accountIds),
    ({ accountId }) => accountId,
  );
