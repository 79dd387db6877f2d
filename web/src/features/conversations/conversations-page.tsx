import { Title } from '@mantine/core';
import { mdiForumOutline } from '@mdi/js';
import { useParams } from 'react-router';
import { Empty } from '../../components/empty';
import { Chat } from './chat';
import styles from './chat.module.css';
import { ConversationList } from './conversation-list';

/** Conversations: the list beside the open one on a wide screen, one after the other on a phone. */
export function ConversationsPage() {
  const { conversationId } = useParams();
  return (
    <div className={styles['page']} data-open={conversationId !== undefined}>
      <title>Messages · Kelmah</title>
      <aside className={styles['list']} aria-label="Conversations">
        {conversationId === undefined ? (
          <Title order={1} id="page-title" tabIndex={-1} className={styles['heading']}>
            Messages
          </Title>
        ) : (
          <p className={styles['heading']}>Messages</p>
        )}
        <ConversationList openId={conversationId} />
      </aside>
      <div className={styles['open']}>
        {conversationId === undefined ? (
          <div className={styles['none']}>
            <Empty
              icon={mdiForumOutline}
              title="Choose a conversation"
              text="What you write to each other stands here."
            />
          </div>
        ) : (
          <Chat key={conversationId} conversationId={conversationId} />
        )}
      </div>
    </div>
  );
}
