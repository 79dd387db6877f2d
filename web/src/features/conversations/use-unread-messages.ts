import { useQuery } from '@apollo/client/react';
import { useViewer } from '../../lib/viewer';
import { conversationsFirst, MyConversations } from './conversation-parts';

/** How many messages the viewer has not read in the newest conversations; `LiveConversations` keeps it so. */
export function useUnreadMessages(): number {
  const { signedIn } = useViewer();
  const { data } = useQuery(MyConversations, { variables: conversationsFirst, skip: !signedIn });
  if (!signedIn) return 0;
  return (data?.myConversations.edges ?? []).reduce((sum, { node }) => sum + node.unreadCount, 0);
}
