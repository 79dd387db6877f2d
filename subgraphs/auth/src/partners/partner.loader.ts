import DataLoader from 'dataloader';
import type { PartnerScope as ScopeText } from '@kelmah/kit/access/partner-scope';
import type { RequestContext } from '@kelmah/kit/context/context';
import { perRequest, requestListLoader } from '@kelmah/kit/loader/loader';
import { statusOfKey } from './key-rules.service';
import { hintOf } from './notice.service';
import type { PartnerService } from './partner.service';
import type { AppRecord, KeyRecord } from './partner.store';
import { ApiKeyStatus, PartnerAppStatus, PartnerScope, type ApiKey, type PartnerApp } from './partner.type';
import type { UsageService } from './usage.service';
import type { UsageRecord } from './usage.store';

const scopeNames: Record<ScopeText, PartnerScope> = {
  'workers:read': PartnerScope.WORKERS_READ,
  'jobs:read': PartnerScope.JOBS_READ,
  'reviews:read': PartnerScope.REVIEWS_READ,
};

/** A scope of the graph as it is kept and sent: `jobs:read` for JOBS_READ. */
export const scopeTextOf = (name: PartnerScope): ScopeText =>
  (Object.keys(scopeNames) as ScopeText[]).find((text) => scopeNames[text] === name) ?? 'workers:read';

export function toApiKey(key: KeyRecord, app: AppRecord, now: Date): ApiKey {
  return {
    id: key.id,
    label: key.label,
    hint: hintOf(key),
    scopes: key.scopes.map((scope) => scopeNames[scope]),
    status: ApiKeyStatus[statusOfKey(key, now)],
    createdAt: key.createdAt,
    endsAt: key.endsAt,
    lastUsedAt: key.lastUsedAt,
    ...{ ownerId: app.ownerId, appId: app._id, siblingIds: app.keys.map(({ id }) => id) },
  };
}

export function toPartnerApp(app: AppRecord, now: Date): PartnerApp {
  const { _id: id, name, description, website, status, dailyCostQuota, createdAt, ownerId } = app;
  const newestFirst = [...app.keys].sort((a, b) => (a.id < b.id ? 1 : -1));
  return {
    ...{ id, name, description, website, dailyCostQuota, createdAt, ownerId },
    status: PartnerAppStatus[status],
    keys: newestFirst.map((key) => toApiKey(key, app, now)),
  };
}

/** The apps of each account, for the length of a request. */
export const appsByAccount = (partners: PartnerService) =>
  requestListLoader<AppRecord, RequestContext>(
    (accountIds) => partners.ofAccounts(accountIds),
    ({ accountId }) => accountId,
  );

interface UsageWish {
  appId: string;
  keyIds: readonly string[];
  days: number;
}

/** The rows of usage of an app over so many days: one query for all apps and keys that ask for as many. */
export const usageByApp = (usage: UsageService) =>
  perRequest(
    (_context: RequestContext) =>
      new DataLoader<UsageWish, UsageRecord[], string>(
        async (wishes) => {
          const rows = new Map<number, UsageRecord[]>();
          for (const days of new Set(wishes.map((wish) => wish.days)))
            rows.set(
              days,
              await usage.rowsOf(
                wishes.filter((wish) => wish.days === days),
                days,
              ),
            );
          return wishes.map(({ appId, days }) => rows.get(days)?.filter((row) => row.appId === appId) ?? []);
        },
        { cacheKeyFn: ({ appId, days }) => `${appId} ${days}` },
      ),
  );
