import type { Clock } from '@kelmah/kit/clock/clock';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import type { MessageRecord } from './message.store';

/** Says that somebody wrote, to whom and with which files; never what. */
export function messageSent(
  message: Omit<MessageRecord, 'sequence'>,
  senderId: string,
  recipientIds: string[],
  from: { clock: Clock; requestId?: string },
): EventRecord<'message.sent'> {
  const { _id: messageId, conversationId, uploadIds } = message;
  return makeEvent('message.sent', messageId, { messageId, conversationId, senderId, recipientIds, uploadIds }, from);
}
