import type { AccountRecord } from '../account/account.store';
import type { ActivityStore } from '../activity/activity.store';
import type { AppRecord, PartnerStore } from '../partners/partner.store';
import type { SessionRecord, SessionStore } from '../session/session.store';

export interface AccountPartStores {
  activityRecords: Pick<ActivityStore, 'all'>;
  sessionRecords: Pick<SessionStore, 'all'>;
  apps: Pick<PartnerStore, 'ofAccounts'>;
}

/** What auth itself keeps of somebody: no secret, nothing that would let anybody in. */
export async function accountPart(account: AccountRecord, stores: AccountPartStores): Promise<object> {
  const [activity, sessions, apps] = await Promise.all([
    stores.activityRecords.all(account._id),
    stores.sessionRecords.all(account._id),
    stores.apps.ofAccounts([account._id]),
  ]);
  return {
    account: aboutAccount(account),
    waysIn: waysIn(account),
    sessions: sessions.map(aboutSession),
    activity: activity.map(({ what, at, device, country }) => ({
      ...{ what, at, device: device ?? null, country: country ?? null },
    })),
    partnerApps: apps.map(aboutApp),
  };
}

const aboutAccount = (account: AccountRecord) => ({
  id: account._id,
  userId: account.userId,
  name: account.name,
  email: account.email,
  emailProvedAt: account.emailVerifiedAt,
  formerEmails: (account.emailReverts ?? []).map(({ email }) => email),
  phone: account.phone ?? null,
  phoneProvedAt: account.phoneVerifiedAt,
  roles: account.roles,
  permissions: account.permissions,
  language: account.locale,
  openedAt: account.createdAt,
  deactivated: account.deactivated ?? null,
  erasure: account.erasure ? { askedAt: account.erasure.askedAt, dueAt: account.erasure.dueAt } : null,
  olderSystem: account.legacy ? { number: account.legacy.id, movedAt: account.legacy.movedAt } : null,
});

const waysIn = (account: AccountRecord) => ({
  hasPassword: account.password !== null,
  authenticatorAppSince: account.factor?.totp?.since ?? null,
  recoveryCodesLeft: account.factor?.recovery?.length ?? 0,
  passkeys: (account.passkeys ?? []).map(({ name, createdAt, lastUsedAt, backedUp }) => ({
    ...{ name, createdAt, lastUsedAt, keptByMoreThanOneDevice: backedUp },
  })),
  linkedAccounts: (account.identities ?? []).map(({ provider, email, linkedAt, lastUsedAt }) => ({
    ...{ provider, email, linkedAt, lastUsedAt },
  })),
});

const aboutSession = ({ device, country, createdAt, lastUsedAt, expiresAt, endedAt, endReason }: SessionRecord) => ({
  ...{ device, country: country ?? null, createdAt, lastUsedAt, expiresAt, endedAt, endReason },
});

const aboutApp = ({ _id, name, description, website, status, createdAt, keys }: AppRecord) => ({
  ...{ id: _id, name, description, website, status, createdAt },
  keys: keys.map(({ id, label, lastFour, scopes, createdAt: since, endsAt, lastUsedAt }) => ({
    ...{ id, label, lastFour, scopes, createdAt: since, endsAt, lastUsedAt },
  })),
});
