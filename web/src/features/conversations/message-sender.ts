import { client } from '../../lib/apollo/client';
import { MessageRefused, type Sender } from '../../lib/chat/outbox';
import { upload, UploadRefused } from '../../lib/upload';
import { SendMessage } from './chat-operations';
import { putMessage } from './message-cache';

/** Takes messages from the outbox to the graph. */
export const messageSender: Sender = {
  upload: async (file) => {
    try {
      return (await upload(file, 'MESSAGE')).id;
    } catch (error) {
      if (error instanceof UploadRefused) throw new MessageRefused(error.message);
      throw error;
    }
  },
  send: async ({ clientId, conversationId, text }, uploadIds) => {
    const input = { conversationId, clientId, text, uploadIds };
    const { data } = await client.mutate({
      mutation: SendMessage,
      variables: { input },
      update: (cache, { data: sent }) => {
        const result = sent?.sendMessage;
        if (result?.__typename === 'SendMessageSuccess') putMessage(cache, conversationId, result.sent);
      },
    });
    const result = data?.sendMessage;
    if (result === undefined || result.__typename === 'TooMany') throw new Error('Not now');
    if (result.__typename !== 'SendMessageSuccess') throw new MessageRefused(result.message);
  },
};
