import { consumer } from '@kelmah/kit/events/consumer';
import type { ConversationService } from '../conversation/conversation.service';
import { inTurn } from '../conversation/in-turn.service';
import { lineEvents, lineOf, placeOf } from '../conversation/system-line.service';
import type { MessageService } from '../message/message.service';

export const conversationQueue = { name: 'conversations', on: lineEvents };

/** Opens the conversation of an application, lets it go on under its contract, and tells in it of what happened. */
export function conversationConsumer(conversations: ConversationService, messages: MessageService) {
  const turn = inTurn();
  return consumer({
    ...conversationQueue,
    handle: (event) => {
      const { contractId, applicationId } = event.data as { contractId?: string; applicationId?: string };
      return turn(contractId ?? applicationId ?? event.subject, async () => {
        const conversation = await placeOf(event, conversations);
        const line = lineOf(event);
        if (line) await messages.tell(conversation, event, line);
      });
    },
  });
}
