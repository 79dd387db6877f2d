import type { ApolloCache } from '@apollo/client';
import type { MessagePartsFragment } from '../../gql/graphql';
import { MessagesOnly } from './chat-operations';

/** Puts a message where it belongs in its conversation's list; one that is there already stays once. */
export function putMessage(cache: ApolloCache, conversationId: string, message: MessagePartsFragment): void {
  cache.writeQuery({
    query: MessagesOnly,
    variables: { conversationId },
    data: {
      __typename: 'Query',
      conversation: {
        __typename: 'Conversation',
        id: conversationId,
        messages: {
          __typename: 'MessageConnection',
          edges: [{ __typename: 'MessageEdge', cursor: '', node: message }],
          pageInfo: {
            __typename: 'PageInfo',
            hasNextPage: false,
            hasPreviousPage: false,
            startCursor: null,
            endCursor: null,
          },
        },
      },
    },
  });
}
