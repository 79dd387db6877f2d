import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../../components/card';
import { StateBadge } from '../../components/state-badge';
import type { RunRowFragment } from '../../gql/graphql';
import { formatDay, formatMoment } from '../../lib/time';
import { runStarts, runStates } from './staff-words';
import styles from './staff.module.css';

const count = new Intl.NumberFormat('en-GH');

/** The comparisons that were, the latest first. */
export function Runs({ runs, children }: { runs: RunRowFragment[]; children: ReactNode }) {
  return (
    <Card as="section" aria-labelledby="runs">
      <Title order={2} id="runs" mb="sm">
        Comparisons
      </Title>
      {runs.length === 0 ? (
        <Text c="dimmed">None yet. The first comes within the hour.</Text>
      ) : (
        <div className={styles['scroll']} role="group" aria-labelledby="runs" tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">Begun</th>
                <th scope="col">State</th>
                <th scope="col">By</th>
                <th scope="col">Back to</th>
                <th scope="col" className={styles['amount']}>
                  Read
                </th>
                <th scope="col" className={styles['amount']}>
                  Put right
                </th>
                <th scope="col" className={styles['amount']}>
                  Found
                </th>
                <th scope="col" className={styles['amount']}>
                  Closed
                </th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <RunLine key={run.id} run={run} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {children}
    </Card>
  );
}

function RunLine({ run }: { run: RunRowFragment }) {
  const read = run.transactionsRead + run.bookingsChecked + run.accountsChecked;
  return (
    <tr>
      <th scope="row" style={{ whiteSpace: 'nowrap' }}>
        {formatMoment(run.startedAt)}
      </th>
      <td className={styles['state']}>
        <StateBadge state={runStates[run.status]} />
        {run.error && (
          <Text size="sm" mt={4}>
            {run.error}
          </Text>
        )}
      </td>
      <td>{run.wantedBy?.name ?? runStarts[run.startedBy]}</td>
      <td style={{ whiteSpace: 'nowrap' }}>{run.since ? formatDay(run.since) : 'The beginning'}</td>
      <td className={styles['amount']}>{count.format(read)}</td>
      <td className={styles['amount']}>{count.format(run.repaired)}</td>
      <td className={styles['amount']}>{count.format(run.findingsOpened)}</td>
      <td className={styles['amount']}>{count.format(run.findingsClosed)}</td>
    </tr>
  );
}
