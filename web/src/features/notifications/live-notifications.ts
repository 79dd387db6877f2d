import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../gql/gql';
import { useConnection } from '../../lib/apollo/use-connection';
import { UnreadNotifications } from './use-unread-notifications';

graphql(`
  fragment Notice on Notification {
    id
    kind
    title
    body
    path
    createdAt
    readAt
  }
`);

const Added = graphql(`
  subscription NotificationAdded {
    notificationAdded {
      ...Notice
    }
  }
`);

/** Keeps the list and the count of notifications live; once on the page of somebody who is signed in. */
export function LiveNotifications(): null {
  const client = useApolloClient();
  const { generation } = useConnection();
  useSubscription(Added, {
    ignoreResults: true,
    onData: () => {
      void client.refetchQueries({ include: [UnreadNotifications] });
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myNotifications' });
    },
  });
  // What was added while the line was down was told to nobody.
  useEffect(() => {
    if (generation > 1) void client.refetchQueries({ include: [UnreadNotifications] });
  }, [generation, client]);
  return null;
}
