import { useMutation } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { MarkRead } from './chat-operations';
import type { Conversation } from './use-chat';

/** Marks a conversation as read as far as it is shown, while somebody looks at it. */
export function useReadMark(conversation: Conversation, ownId: string | undefined): void {
  const [markRead] = useMutation(MarkRead);
  const asked = useRef(0);
  const { id } = conversation;
  const last = conversation.messages.edges.at(-1)?.node.sequence ?? 0;
  const readUpTo = conversation.members.find(({ user }) => user?.id === ownId)?.readUpTo ?? 0;
  useEffect(() => {
    asked.current = 0;
  }, [id]);
  useEffect(() => {
    const mark = () => {
      if (document.visibilityState !== 'visible' || last <= Math.max(readUpTo, asked.current)) return;
      asked.current = last;
      markRead({ variables: { input: { conversationId: id, sequence: last } } }).catch(() => {
        asked.current = 0;
      });
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [id, last, readUpTo, markRead]);
}
