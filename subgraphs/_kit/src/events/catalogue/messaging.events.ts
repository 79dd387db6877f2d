import { z } from 'zod';
import { idOf } from './shared';

export const messagingEvents = {
  'message.sent': z
    .object({
      messageId: idOf('message'),
      conversationId: idOf('conversation'),
      senderId: idOf('user'),
      recipientIds: z.array(idOf('user')),
      uploadIds: z.array(idOf('upload')),
    })
    .describe('Somebody wrote in a conversation. The words stay in the conversation.'),
};
