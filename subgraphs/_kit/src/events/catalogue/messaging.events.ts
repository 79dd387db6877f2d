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
  'message.frozen': z
    .object({
      disputeId: idOf('dispute'),
      evidenceId: idOf('disputeEvidence'),
      memberIds: z.array(idOf('user')).describe('Both sides.'),
      messageIds: z.array(idOf('message')),
      uploadIds: z.array(idOf('upload')).describe('The files of these messages, which staff have to see.'),
    })
    .describe('Messages were named as evidence in a dispute: their words are kept as they were.'),
};
