import type { AccountRecord } from './account.store';
import type { Account, Locale, Role } from './account.type';

/** An account as its owner sees it. A number that waits to be proved is shown as unproved. */
export const toAccount = (record: AccountRecord, sessionId: string | undefined): Account => ({
  id: record._id,
  userId: record.userId,
  sessionId,
  email: record.email,
  emailVerified: record.emailVerifiedAt !== null,
  phone: record.phone ?? record.codes.phone?.phone ?? null,
  phoneVerified: record.phoneVerifiedAt !== null,
  roles: record.roles as Role[],
  locale: record.locale.toUpperCase() as Locale,
  createdAt: record.createdAt,
});
