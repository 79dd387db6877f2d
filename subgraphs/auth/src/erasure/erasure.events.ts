import type { Clock } from '@kelmah/kit/clock/clock';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import type { AccountRecord } from '../account/account.store';

type From = { clock: Clock; requestId?: string };
type Said = 'account.deactivated' | 'account.reactivated' | 'account.erased' | 'account.words-ended';

const said =
  (type: Said) =>
  ({ userId }: Pick<AccountRecord, 'userId'>, from: From): EventRecord =>
    makeEvent(type, userId, { userId }, from);

export const deactivated = said('account.deactivated');
export const reactivated = said('account.reactivated');
export const erased = said('account.erased');
export const wordsEnded = said('account.words-ended');
