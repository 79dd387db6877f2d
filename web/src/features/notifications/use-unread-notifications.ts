import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql';
import { useViewer } from '../../lib/viewer';

export const UnreadNotifications = graphql(`
  query UnreadNotifications {
    unreadNotificationCount
  }
`);

/** How many notifications the viewer has not read; `LiveNotifications` keeps it so. */
export function useUnreadNotifications(): number {
  const { signedIn } = useViewer();
  const { data } = useQuery(UnreadNotifications, { skip: !signedIn });
  return signedIn ? (data?.unreadNotificationCount ?? 0) : 0;
}
