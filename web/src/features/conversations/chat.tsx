import { Button } from '@mantine/core';
import { mdiChevronLeft, mdiFileDocumentEditOutline } from '@mdi/js';
import { useMemo, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { Avatar } from '../../components/avatar';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { NotHere } from '../../components/not-here';
import { CardSkeletons } from '../../components/skeletons';
import { outboxOf } from '../../lib/chat/outbox';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/viewer';
import styles from './chat.module.css';
import { Composer } from './composer';
import { MessageList } from './message-list';
import { useChat, type Conversation } from './use-chat';
import { useReadMark } from './use-read-mark';
import { useTypingName } from './use-typing';

/** One conversation. */
export function Chat({ conversationId }: { conversationId: string }) {
  const { ownId } = useViewer();
  const chat = useChat(conversationId);
  if (chat.missing) return <NotHere title="Conversation not found" />;
  if (!chat.conversation || ownId === undefined) {
    return (
      <div className={styles['none']}>
        {chat.error ? <Failed error={chat.error} again={() => void chat.refetch()} /> : <CardSkeletons count={3} />}
      </div>
    );
  }
  return <Opened conversation={chat.conversation} ownId={ownId} earlier={chat.earlier} />;
}

interface OpenedProps {
  conversation: Conversation;
  ownId: string;
  earlier: () => Promise<unknown>;
}

function Opened({ conversation, ownId, earlier }: OpenedProps) {
  const outbox = outboxOf(ownId);
  const allUnsent = useSyncExternalStore(outbox.onChange, outbox.list);
  const typingName = useTypingName(conversation.id, ownId);
  useReadMark(conversation, ownId);
  const { edges } = conversation.messages;
  const unsent = useMemo(() => {
    // A message that is there already, though the answer that said so was lost, is not shown twice.
    const there = new Set(edges.map(({ node }) => node.clientId));
    return allUnsent.filter((one) => one.conversationId === conversation.id && !there.has(one.clientId));
  }, [allUnsent, conversation.id, edges]);

  return (
    <section
      className={styles['chat']}
      aria-label={`Conversation with ${conversation.other?.name ?? conversation.subject}`}
    >
      <ChatHeader conversation={conversation} typing={typingName !== undefined} />
      <MessageList
        conversation={conversation}
        ownId={ownId}
        unsent={unsent}
        outbox={outbox}
        typingName={typingName}
        earlier={earlier}
      />
      <Composer conversationId={conversation.id} outbox={outbox} />
    </section>
  );
}

function ChatHeader({ conversation, typing }: { conversation: Conversation; typing: boolean }) {
  const { other, subject, contract, application } = conversation;
  const name = other?.name ?? subject;
  const online = other?.presence === 'ONLINE';
  return (
    <header className={styles['chatHead']}>
      <Link to={paths.conversations} className={styles['back']} aria-label="All conversations">
        <Icon path={mdiChevronLeft} size={28} />
      </Link>
      <Avatar name={name} photoUrl={other?.photo?.url} size={40} online={online} />
      <div className={styles['chatName']}>
        <h1 id="page-title" tabIndex={-1}>
          {other ? <Link to={paths.worker(other.id)}>{name}</Link> : name}
        </h1>
        <p>{typing ? 'typing…' : [online && 'online', subject].filter(Boolean).join(' · ')}</p>
      </div>
      <Button
        component={Link}
        to={contract ? paths.contract(contract.id) : application ? paths.application(application.id) : paths.home}
        variant="default"
        size="compact-md"
        leftSection={<Icon path={mdiFileDocumentEditOutline} size={18} />}
      >
        {contract ? 'Contract' : 'Application'}
      </Button>
    </header>
  );
}
