import { useQuery } from '@apollo/client/react';
import { Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { LoadMore } from '../../components/load-more';
import { CardSkeletons } from '../../components/skeletons';
import { formatMoment } from '../../lib/time';
import { MyActivity } from './activity-operations';
import { activityWords } from './activity-words';
import styles from './security.module.css';

/** What happened to the account, the latest first. */
export function ActivityLog() {
  const { data, error, refetch, fetchMore } = useQuery(MyActivity, {
    variables: { first: 10 },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.me?.activity;
  if (!page) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  return (
    <Card as="section" aria-labelledby="activity">
      <Title order={2} id="activity" mb="xs">
        What happened
      </Title>
      <Text c="dimmed" mb="md">
        Was it not you? Change your password, and end the sessions that you do not know.
      </Text>
      {page.edges.length === 0 && <Text>Nothing yet.</Text>}
      <ul className={styles['log']} aria-labelledby="activity">
        {page.edges.map(({ node: { id, kind, at, device, place } }) => (
          <li key={id} data-grave={activityWords[kind].grave}>
            <Icon path={activityWords[kind].icon} size={22} />
            <div>
              <Text>{activityWords[kind].text}</Text>
              <Text size="sm" c="dimmed">
                {[formatMoment(at), device, place].filter(Boolean).join(' · ')}
              </Text>
            </div>
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={page.pageInfo.hasNextPage}
        more={() => fetchMore({ variables: { first: 10, after: page.pageInfo.endCursor } })}
      />
    </Card>
  );
}
