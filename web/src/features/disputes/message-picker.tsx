import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Loader, Text } from '@mantine/core';
import { mdiForumOutline } from '@mdi/js';
import { useState } from 'react';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import type { WrittenBetweenQuery } from '../../gql/graphql';
import { nameOr } from '../../lib/names';
import { formatMoment } from '../../lib/time';
import { WrittenBetween } from './dispute-operations';
import { messagesMax } from './dispute-values';
import styles from './disputes.module.css';

type Message = NonNullable<WrittenBetweenQuery['conversation']>['messages']['edges'][number]['node'];

const shown = 60;

interface MessagePickerProps {
  conversationId: string | undefined;
  chosen: readonly string[];
  onChange: (messageIds: string[]) => void;
}

/** Picks messages between the two sides as evidence. They are read when somebody wants to pick, not before. */
export function MessagePicker({ conversationId, chosen, onChange }: MessagePickerProps) {
  const [picking, setPicking] = useState(false);
  if (!conversationId) return null;
  if (!picking) {
    return (
      <Button
        variant="default"
        size="sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<Icon path={mdiForumOutline} size={18} />}
        onClick={() => setPicking(true)}
      >
        Add messages from your chat
      </Button>
    );
  }
  return <Messages conversationId={conversationId} chosen={chosen} onChange={onChange} />;
}

function Messages({ conversationId, chosen, onChange }: MessagePickerProps & { conversationId: string }) {
  // The chat keeps its own list of messages: this one is read beside it.
  const { data, error, refetch } = useQuery(WrittenBetween, {
    variables: { conversationId, last: shown },
    fetchPolicy: 'no-cache',
  });
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <Loader size="sm" />;
  const messages = (data.conversation?.messages.edges ?? [])
    .map(({ node }) => node)
    .filter(({ kind }) => kind === 'TEXT');
  if (messages.length === 0) return <Text c="dimmed">You have not written to each other yet.</Text>;
  const full = chosen.length >= messagesMax;
  const choose = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <div role="group" aria-label="Messages as evidence">
      <Text fw={650}>Messages from your chat</Text>
      <Text size="sm" c="dimmed">
        {chosen.length} of at most {messagesMax} chosen. Both sides and Kelmah see them as they are now.
      </Text>
      <ul className={styles['messages']}>
        {messages.map((message) => (
          <li key={message.id}>
            <Checkbox
              label={wordsOf(message)}
              description={`${nameOr(message.sender, 'Somebody')}, ${formatMoment(message.sentAt)}`}
              checked={chosen.includes(message.id)}
              disabled={full && !chosen.includes(message.id)}
              onChange={(event) => choose(message.id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf({ text, attachments }: Message): string {
  const files = attachments?.length ?? 0;
  return [text, files > 0 && (files === 1 ? '(1 file)' : `(${files} files)`)].filter(Boolean).join(' ');
}
