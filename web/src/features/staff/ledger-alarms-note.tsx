import { useQuery } from '@apollo/client/react';
import { Alert, Text } from '@mantine/core';
import { mdiAlertOctagonOutline } from '@mdi/js';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { formatMoment } from '../../lib/time';
import { LedgerAlarms } from './ledger-operations';
import styles from './staff.module.css';

/** What the watch found wrong with the ledger itself; nothing where all is well. */
export function LedgerAlarmsNote() {
  const { data, error, refetch } = useQuery(LedgerAlarms, {
    variables: { open: true, first: 20 },
    fetchPolicy: 'cache-and-network',
    pollInterval: 60_000,
  });
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : null;
  const { edges, pageInfo } = data.ledgerAlarms;
  if (edges.length === 0) return null;
  return (
    <Alert
      color="red"
      role="alert"
      icon={<Icon path={mdiAlertOctagonOutline} />}
      title="Something is wrong with the ledger"
    >
      <ul className={styles['pieces']}>
        {edges.map(({ node: { id, words, place, firstSeenAt, lastSeenAt } }) => (
          <li key={id}>
            <Text fw={600}>{words}</Text>
            <Text size="sm">
              <span className={styles['id']}>{place}</span> · since {formatMoment(firstSeenAt)}, last seen{' '}
              {formatMoment(lastSeenAt)}
            </Text>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && <Text mt="sm">There are more.</Text>}
    </Alert>
  );
}
