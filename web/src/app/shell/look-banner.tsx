import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { UnstyledButton } from '@mantine/core';
import { mdiAccountEyeOutline } from '@mdi/js';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { Icon } from '../../components/icon';
import { asMyself } from '../../lib/apollo/auth-link';
import { look, useLook } from '../../lib/look';
import { paths } from '../../lib/paths';
import { EndSupportAccess } from '../../lib/support-operations';
import { formatTime } from '../../lib/time';
import styles from './shell.module.css';

/** Tells support whose account this tab shows, and lets it stop. */
export function LookBanner() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const current = useLook();
  const shown = useRef(current?.requestId);
  // Nothing of one is shown as the other's.
  useEffect(() => {
    if (shown.current === current?.requestId) return;
    shown.current = current?.requestId;
    void asAnother(client).catch(() => undefined);
  }, [client, current?.requestId]);
  const stop = async () => {
    if (!current) return;
    const { requestId } = current;
    look.end();
    await navigate(paths.staffSupport);
    await client
      .mutate({ mutation: EndSupportAccess, variables: { input: { requestId } }, context: asMyself })
      .catch(() => undefined);
  };
  return (
    <div role="status" aria-live="polite" className={styles['sticky']}>
      {current && (
        <div className={styles['look']}>
          <Icon path={mdiAccountEyeOutline} size={20} />
          <span>
            You see Kelmah as <strong>{current.name}</strong>, until {formatTime(current.until)}. Nothing can be
            changed.
          </span>
          <UnstyledButton className={styles['stop']} onClick={() => void stop()}>
            Stop
          </UnstyledButton>
        </div>
      )}
    </div>
  );
}

/** Forgets what was shown, and asks for what stands around the pages once the page from before has let go of its own. */
async function asAnother(client: ApolloClient): Promise<void> {
  await client.clearStore();
  await new Promise((resolve) => setTimeout(resolve));
  await client.refetchObservableQueries();
}
