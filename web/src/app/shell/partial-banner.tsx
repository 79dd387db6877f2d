import { useApolloClient } from '@apollo/client/react';
import { UnstyledButton } from '@mantine/core';
import { mdiPuzzleOutline } from '@mdi/js';
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Icon } from '../../components/icon';
import { partialAnswers } from '../../lib/apollo/partial';
import { usePartialAnswers } from '../../lib/apollo/use-partial-answers';
import styles from './shell.module.css';

const firstTryMs = 5_000;
const longestPauseMs = 60_000;

/** Says that something is missing on this page, and asks for it again: by itself, and when somebody wants it. */
export function PartialBanner() {
  const client = useApolloClient();
  const { pathname } = useLocation();
  const partial = usePartialAnswers();
  const away = partial.length > 0;
  const [tries, setTries] = useState(0);

  const again = useCallback(() => {
    const names = partialAnswers.list();
    for (const query of client.getObservableQueries('active')) {
      if (query.queryName !== undefined && names.includes(query.queryName)) query.refetch().catch(() => undefined);
    }
  }, [client]);

  // What another page asked for is not missing on this one.
  useEffect(() => {
    const active = [...client.getObservableQueries('active')].map(({ queryName }) => queryName ?? '');
    partialAnswers.keep(new Set(active));
  }, [client, pathname]);

  useEffect(() => {
    if (!away) {
      setTries(0);
      return undefined;
    }
    const timer = setTimeout(
      () => {
        again();
        setTries(tries + 1);
      },
      Math.min(longestPauseMs, firstTryMs * 2 ** tries),
    );
    return () => clearTimeout(timer);
  }, [away, tries, again]);

  return (
    <div role="status" aria-live="polite">
      {away && (
        <div className={styles['partial']}>
          <Icon path={mdiPuzzleOutline} size={18} />
          Some of this page cannot be shown right now.
          <UnstyledButton className={styles['again']} onClick={again}>
            Try again
          </UnstyledButton>
        </div>
      )}
    </div>
  );
}
