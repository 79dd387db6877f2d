import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useEffect } from 'react';
import { useConnection } from '../../lib/apollo/use-connection';
import { outboxOf } from '../../lib/chat/outbox';
import { useViewer } from '../../lib/viewer';
import { conversationsFirst, ConversationUpdated, MyConversations } from './conversation-parts';

/** Keeps the list of conversations live and sends what is unsent; once on the page of somebody who is signed in. */
export function LiveConversations(): null {
  const client = useApolloClient();
  const { ownId: userId } = useViewer();
  const { generation } = useConnection();
  useSubscription(ConversationUpdated, {
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      const id = data?.conversationUpdated.id;
      const known = client.cache.readQuery({ query: MyConversations, variables: conversationsFirst });
      const listed = known?.myConversations.edges.some(({ node }) => node.id === id);
      if (id !== undefined && known && !listed) void client.refetchQueries({ include: [MyConversations] });
    },
  });
  // What happened while the line was down was told to nobody.
  useEffect(() => {
    if (generation > 1) void client.refetchQueries({ include: [MyConversations] });
  }, [generation, client]);
  // The sender comes with its code a moment later: the first view of a page does not wait for it.
  useEffect(() => {
    if (userId === undefined) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    void import('./message-sender').then(({ messageSender }) => {
      if (!gone) stop = outboxOf(userId).start(messageSender);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [userId]);
  return null;
}
