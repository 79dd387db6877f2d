import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { mdiBellOutline } from '@mdi/js';
import { Link } from 'react-router';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { LoadMore } from '../../components/load-more';
import { Page } from '../../components/page';
import { ProblemNote } from '../../components/problem-note';
import { CardSkeletons } from '../../components/skeletons';
import type { NoticeFragment } from '../../gql/graphql';
import { localPath } from '../../lib/paths';
import { fromNow } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { kinds } from './notification-kinds';
import { MarkNotificationsRead, MyNotifications } from './notifications-operations';
import styles from './notifications.module.css';

const refetchQueries = ['UnreadNotifications', 'MyNotifications'];

export function NotificationsPage() {
  const { data, error, refetch, fetchMore } = useQuery(MyNotifications, {
    variables: { first: 25 },
    fetchPolicy: 'cache-and-network',
  });
  const mark = useAction(MarkNotificationsRead, 'markNotificationsRead');
  const page = data?.myNotifications;
  const unread = page?.edges.some(({ node }) => node.readAt == null) ?? false;
  return (
    <Page
      title="Notifications"
      width="narrow"
      action={
        unread && (
          <Button
            variant="default"
            size="sm"
            loading={mark.busy}
            onClick={() => void mark.run({ input: { all: true } }, { refetchQueries })}
          >
            Mark all as read
          </Button>
        )
      }
    >
      <ProblemNote problem={mark.problem} />
      {!page && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />)}
      {page?.edges.length === 0 && (
        <Empty
          icon={mdiBellOutline}
          title="Nothing new"
          text="When something happens that concerns you, it stands here."
        />
      )}
      {page && page.edges.length > 0 && (
        <ul className={styles['list']}>
          {page.edges.map(({ node }) => (
            <li key={node.id}>
              <NoticeLink
                notice={node}
                onOpen={() => void mark.run({ input: { notificationIds: [node.id] } }, { refetchQueries })}
              />
            </li>
          ))}
        </ul>
      )}
      <LoadMore
        hasMore={page?.pageInfo.hasNextPage ?? false}
        more={() => fetchMore({ variables: { after: page?.pageInfo.endCursor } })}
      />
    </Page>
  );
}

function NoticeLink({ notice, onOpen }: { notice: NoticeFragment; onOpen: () => void }) {
  const unread = notice.readAt == null;
  return (
    <Link
      to={localPath(notice.path)}
      className={styles['notice']}
      data-unread={unread}
      onClick={unread ? onOpen : undefined}
    >
      <span className={styles['sign']}>
        <Icon path={kinds[notice.kind].icon} size={22} />
      </span>
      <span className={styles['words']}>
        <strong>{notice.title}</strong>
        <span>{notice.body}</span>
        <time dateTime={notice.createdAt}>{fromNow(notice.createdAt)}</time>
      </span>
      {unread && <span className={styles['dot']} role="img" aria-label="Not read" />}
    </Link>
  );
}
