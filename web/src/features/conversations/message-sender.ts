import type { ApolloCache } from '@apollo/client';
import { PersonFragmentDoc, type PersonFragment } from '../../gql/graphql';
import { client } from '../../lib/apollo/client';
import { MessageRefused, type Sender } from '../../lib/chat/outbox';
import { session } from '../../lib/session';
import { upload, UploadRefused } from '../../lib/upload';
import { SendMessage } from './chat-operations';
import { putMessage } from './message-cache';

// What one just said stands as one's own, also where the graph cannot tell one's name at the moment.
const knownPerson = (cache: ApolloCache, userId: string | undefined): PersonFragment | null =>
  userId === undefined
    ? null
    : cache.readFragment({ id: `User:${userId}`, fragment: PersonFragmentDoc, fragmentName: 'Person' });

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
        if (result?.__typename === 'SendMessageSuccess') {
          const sender = result.sent.sender ?? knownPerson(cache, session.userId());
          putMessage(cache, conversationId, { ...result.sent, sender });
        }
      },
    });
    const result = data?.sendMessage;
    if (result === undefined || result.__typename === 'TooMany') throw new Error('Not now');
    if (result.__typename !== 'SendMessageSuccess') throw new MessageRefused(result.message);
  },
};
