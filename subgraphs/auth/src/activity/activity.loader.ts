import type { Connection } from '@kelmah/kit/page/page.type';
import type { Account } from '../account/account.type';
import { placeOf } from '../place/place.service';
import type { ActivityRecord } from './activity.store';
import { ActivityKind, type AccountActivity } from './activity.type';

const toActivity = (record: ActivityRecord, account: Account): AccountActivity => ({
  id: record._id,
  kind: ActivityKind[record.what as keyof typeof ActivityKind],
  at: record.at,
  device: record.device ?? null,
  place: placeOf(record.country),
  accountId: record.accountId,
  sessionId: record.sessionId,
  askingSessionId: account.sessionId,
});

/** A page of what happened to an account, as its owner sees it. */
export const toActivities = (page: Connection<ActivityRecord>, account: Account): Connection<AccountActivity> => ({
  ...page,
  edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toActivity(node, account) })),
});
