import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { Decision, IdentityCheckRecord } from './identity.store';

/** Staff have decided whether somebody is who they say. Nothing of the card is in it. */
export const identityDecided = (
  { _id, userId }: IdentityCheckRecord,
  { status, reasons, note, decidedAt }: Decision,
  from: { clock: Clock; requestId?: string },
): EventRecord =>
  makeEvent(
    'identity-check.decided',
    _id,
    { checkId: _id, userId, verified: status === 'VERIFIED', reasons, note, decidedAt: decidedAt?.toISOString() ?? '' },
    from,
  );
