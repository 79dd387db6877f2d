import type { Clock } from '@kelmah/kit/clock/clock';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import type { AccountRecord } from './account.store';

type From = { clock: Clock; requestId?: string };

/** What is said once somebody's address is proved: before that nobody has signed up, only somebody has typed. */
export function registered(account: AccountRecord, from: From): EventRecord[] {
  const { userId, name, email, roles, locale, legacy } = account;
  const said = { userId, name, email, roles, locale, ...(legacy && { legacyId: legacy.id }) };
  return [
    makeEvent('account.registered', userId, said, from),
    makeEvent('account.email-verified', userId, { userId, email }, from),
  ];
}

export const emailVerified = ({ userId }: AccountRecord, email: string, from: From): EventRecord =>
  makeEvent('account.email-verified', userId, { userId, email }, from);

export const phoneRemoved = ({ userId }: AccountRecord, from: From): EventRecord =>
  makeEvent('account.phone-removed', userId, { userId }, from);

export const phoneVerified = (account: AccountRecord, phone: string, from: From): EventRecord =>
  makeEvent('account.phone-verified', account.userId, { userId: account.userId, phone }, from);
