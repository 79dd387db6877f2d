import { useQuery } from '@apollo/client/react';
import { mdiForumOutline } from '@mdi/js';
import { Link } from 'react-router';
import { Avatar } from '../../components/avatar';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { CardSkeletons } from '../../components/skeletons';
import type { ConversationRowFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatListMoment } from '../../lib/time';
import { useViewer } from '../../lib/viewer';
import styles from './chat.module.css';
import { conversationsFirst, MyConversations } from './conversation-parts';

/** The viewer's conversations, the one with the newest message first. */
export function ConversationList({ openId }: { openId: string | undefined }) {
  const { data, error, refetch, fetchMore } = useQuery(MyConversations, { variables: conversationsFirst });
  const page = data?.myConversations;
  if (!page) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={3} />;
  if (page.edges.length === 0) {
    return (
      <Empty
        icon={mdiForumOutline}
        title="No messages yet"
        text="A conversation begins with an application: hirer and worker can write to each other from then on."
      />
    );
  }
  const conversations = page.edges.map(({ node }) => node).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return (
    <>
      <ul className={styles['rows']}>
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <Row conversation={conversation} open={conversation.id === openId} />
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={page.pageInfo.hasNextPage}
        more={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
      />
    </>
  );
}

function Row({ conversation, open }: { conversation: ConversationRowFragment; open: boolean }) {
  const { ownId } = useViewer();
  const { other, subject, lastMessage, unreadCount } = conversation;
  const name = other?.name ?? subject;
  const own = ownId !== undefined && lastMessage?.sender?.id === ownId;
  return (
    <Link
      to={paths.conversation(conversation.id)}
      className={styles['row']}
      aria-current={open ? 'page' : undefined}
      data-unread={unreadCount > 0}
    >
      <Avatar name={name} photoUrl={other?.photo?.url} size={48} online={other?.presence === 'ONLINE'} />
      <span className={styles['rowWords']}>
        <span className={styles['rowTop']}>
          <strong>{name}</strong>
          {lastMessage && <time dateTime={lastMessage.sentAt}>{formatListMoment(lastMessage.sentAt)}</time>}
        </span>
        <span className={styles['rowSubject']}>{subject}</span>
        <span className={styles['rowLast']}>
          <span>
            {own && 'You: '}
            {lastMessage ? lastMessage.text || 'Photo' : 'No messages yet'}
          </span>
          {unreadCount > 0 && (
            <b>
              {unreadCount}
              <span className={styles['hidden']}> unread</span>
            </b>
          )}
        </span>
      </span>
    </Link>
  );
}
