import { LoadMore } from '../../components/load-more';
import type { MessagePartsFragment } from '../../gql/graphql';
import type { Outbox, Unsent } from '../../lib/chat/outbox';
import { formatChatDay, sameDay } from '../../lib/time';
import styles from './chat.module.css';
import { MessageBubble, SystemLine } from './message-bubble';
import { UnsentBubble } from './unsent-bubble';
import type { Conversation } from './use-chat';

interface MessageListProps {
  conversation: Conversation;
  ownId: string;
  unsent: readonly Unsent[];
  outbox: Outbox;
  typingName: string | undefined;
  earlier: () => Promise<unknown>;
}

/** The messages, oldest first, held at the newest; a new one is read out. */
export function MessageList({ conversation, ownId, unsent, outbox, typingName, earlier }: MessageListProps) {
  const { edges, pageInfo } = conversation.messages;
  const messages = edges.map(({ node }) => node);
  const readByOther = Math.max(
    0,
    ...conversation.members.filter(({ user }) => user?.id !== ownId).map(({ readUpTo }) => readUpTo),
  );
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label="Messages, scrollable">
      <div className={styles['inner']}>
        <LoadMore hasMore={pageInfo.hasPreviousPage} more={earlier} text="Earlier messages" />
        <div role="log" aria-label="Messages" aria-live="polite">
          <ol className={styles['messages']}>
            {messages.map((message, index) => (
              <MessageItem
                key={message.id}
                message={message}
                before={messages[index - 1]}
                own={message.sender?.id === ownId}
                read={message.sequence <= readByOther}
              />
            ))}
            {unsent.map((message) => (
              <li key={message.clientId}>
                <UnsentBubble message={message} outbox={outbox} />
              </li>
            ))}
          </ol>
        </div>
        <div className={styles['typing']} aria-live="off">
          {typingName && (
            <>
              <span className={styles['dots']} aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
              {typingName} is typing
            </>
          )}
        </div>
      </div>
    </div>
  );
}

interface MessageItemProps {
  message: MessagePartsFragment;
  before: MessagePartsFragment | undefined;
  own: boolean;
  read: boolean;
}

function MessageItem({ message, before, own, read }: MessageItemProps) {
  const newDay = before === undefined || !sameDay(before.sentAt, message.sentAt);
  return (
    <li>
      {newDay && <p className={styles['day']}>{formatChatDay(message.sentAt)}</p>}
      {message.kind === 'SYSTEM' ? (
        <SystemLine message={message} />
      ) : (
        <MessageBubble message={message} own={own} read={read} follows={!newDay && follows(before, message)} />
      )}
    </li>
  );
}

const follows = (before: MessagePartsFragment | undefined, message: MessagePartsFragment): boolean =>
  before?.kind === 'TEXT' && before.sender?.id === message.sender?.id;
