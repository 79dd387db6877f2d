import { toPasskey } from '../passkey/passkey.loader';
import { toIdentity } from '../provider/identity.loader';
import type { AccountRecord } from './account.store';
import type { Account, Locale, Role } from './account.type';

/** An account as its owner sees it. A number that waits to be proved is shown as unproved. */
export const toAccount = (record: AccountRecord, sessionId: string | undefined): Account => ({
  id: record._id,
  userId: record.userId,
  sessionId,
  erasureAt: record.erasure?.dueAt,
  email: record.email,
  emailVerified: record.emailVerifiedAt !== null,
  phone: record.phone ?? record.codes.phone?.phone ?? null,
  phoneVerified: record.phoneVerifiedAt !== null,
  roles: record.roles as Role[],
  locale: record.locale.toUpperCase() as Locale,
  createdAt: record.createdAt,
  hasPassword: record.password !== null,
  factors: {
    totpSince: record.factor?.totp?.since ?? null,
    recoveryCodesLeft: record.factor?.recovery?.length ?? 0,
    required: record.roles.includes('STAFF'),
  },
  passkeys: (record.passkeys ?? []).map(toPasskey),
  identities: (record.identities ?? []).map(toIdentity),
});
