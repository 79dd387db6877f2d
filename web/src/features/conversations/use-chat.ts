import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useMemo } from 'react';
import type { OneConversationQuery } from '../../gql/graphql';
import { useConnection } from '../../lib/apollo/use-connection';
import { MessageAdded, OneConversation, PresenceChanged } from './chat-operations';
import { putMessage } from './message-cache';

export type Conversation = NonNullable<OneConversationQuery['conversation']>;

const pageSize = 40;

/**
 * A conversation with its messages, live. After every new line to Kelmah the messages after the last one known are
 * asked for again, so that a phone that was away misses nothing.
 */
export function useChat(conversationId: string) {
  const client = useApolloClient();
  const { generation } = useConnection();
  const { data, error, refetch, fetchMore } = useQuery(OneConversation, {
    variables: { conversationId, last: pageSize },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const conversation = data?.conversation;
  const loaded = conversation?.id;
  const lastSequence = conversation?.messages.edges.at(-1)?.node.sequence ?? 0;
  const otherId = conversation?.other?.id;

  // Fixed for as long as the line holds: what comes after it comes by itself.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new line or conversation asks anew
  const after = useMemo(() => lastSequence, [loaded, generation]);

  useSubscription(MessageAdded, {
    variables: { conversationId, after },
    skip: loaded !== conversationId,
    ignoreResults: true,
    onData: ({ data: { data: added } }) => {
      if (added) putMessage(client.cache, conversationId, added.messageAdded);
    },
  });
  useSubscription(PresenceChanged, {
    variables: { userIds: otherId ? [otherId] : [] },
    skip: !otherId,
    ignoreResults: true,
  });

  return {
    conversation,
    missing: data !== undefined && conversation == null,
    error: data === undefined ? error : undefined,
    refetch,
    earlier: () =>
      fetchMore({
        variables: { conversationId, last: pageSize, before: conversation?.messages.pageInfo.startCursor },
      }),
  };
}
