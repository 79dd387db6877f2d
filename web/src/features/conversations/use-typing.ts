import { useMutation, useSubscription } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { connection } from '../../lib/apollo/connection';
import { clock } from '../../lib/clock';
import { SetTyping, TypingNow } from './chat-operations';

const tellEveryMs = 3_000;
const typingMsMax = 6_000;

/** The name of the other person while they type; undefined otherwise. */
export function useTypingName(conversationId: string, ownId: string | undefined): string | undefined {
  const [typing, setTyping] = useState<{ name: string; untilMs: number }>();
  useSubscription(TypingNow, {
    variables: { conversationId },
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      const user = data?.typing.user;
      // Nobody is named whom nobody can name now.
      if (!data || !user || user.id === ownId) return;
      const untilMs = Date.parse(data.typing.until);
      // Not longer than the graph ever says, however wrong this device's clock is.
      const shownUntilMs = Math.min(untilMs, clock.now() + typingMsMax);
      setTyping(untilMs <= clock.now() ? undefined : { name: user.name, untilMs: shownUntilMs });
    },
  });
  useEffect(() => {
    if (typing === undefined) return undefined;
    const timer = setTimeout(() => setTyping(undefined), Math.max(0, typing.untilMs - clock.now()));
    return () => clearTimeout(timer);
  }, [typing]);
  useEffect(() => setTyping(undefined), [conversationId]);
  return typing?.name;
}

/** Tells the others that one types, now and then while it goes on, and that one stopped. */
export function useTellTyping(conversationId: string) {
  const [setTyping] = useMutation(SetTyping);
  const toldAtMs = useRef(0);
  const tell = (typing: boolean) => {
    if (!connection.get().online) return;
    // Nobody is helped by hearing of this failing.
    setTyping({ variables: { input: { conversationId, typing } } }).catch(() => undefined);
  };
  return {
    typed: () => {
      if (clock.now() - toldAtMs.current < tellEveryMs) return;
      toldAtMs.current = clock.now();
      tell(true);
    },
    stopped: () => {
      if (toldAtMs.current === 0) return;
      toldAtMs.current = 0;
      tell(false);
    },
  };
}
