import type { Clock } from '@kelmah/kit/clock/clock';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import type { EndReason } from '../account/account.store';
import type { SessionRecord } from './session.store';

export const sessionRevoked = (session: SessionRecord, reason: EndReason, clock: Clock): EventRecord =>
  makeEvent('session.revoked', session._id, { userId: session.userId, sessionId: session._id, reason }, { clock });
