import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { Page } from '../../components/page';
import { ProblemNote } from '../../components/problem-note';
import { CardSkeletons } from '../../components/skeletons';
import { useAction } from '../../lib/use-action';
import { Balances } from './balances';
import { Findings } from './findings';
import { ForStaff } from './for-staff';
import { ReconciliationRuns, StartReconciliation } from './reconciliation-operations';
import { Runs } from './runs';
import styles from './staff.module.css';

const lookEveryMs = 1_500;

/** The ledger against Stripe: the last comparisons, the balances, and where the two do not agree. */
export function ReconciliationPage() {
  return (
    <ForStaff needs={['finance']}>
      <Content />
    </ForStaff>
  );
}

function Content() {
  const { data, error, refetch, fetchMore, startPolling, stopPolling } = useQuery(ReconciliationRuns, {
    variables: { first: 10 },
    fetchPolicy: 'cache-and-network',
  });
  const connection = data?.reconciliationRuns;
  const running = connection?.edges.some(({ node }) => node.status === 'RUNNING') ?? false;
  useNewsOf(running, { startPolling, stopPolling });
  return (
    <Page
      title="Reconciliation"
      lead="Every hour the ledger is compared with Stripe, both ways. What is certain is put right; the rest stands here."
      action={<StartButton running={running} onStarted={() => void refetch()} />}
    >
      <div className={styles['column']}>
        <Balances />
        <Findings />
        {connection ? (
          <Runs runs={connection.edges.map(({ node }) => node)}>
            <LoadMore
              hasMore={connection.pageInfo.hasNextPage}
              more={() => fetchMore({ variables: { after: connection.pageInfo.endCursor } })}
            />
          </Runs>
        ) : error ? (
          <Failed error={error} again={() => void refetch()} />
        ) : (
          <CardSkeletons count={1} />
        )}
      </div>
    </Page>
  );
}

interface Polling {
  startPolling: (everyMs: number) => void;
  stopPolling: () => void;
}

/** Looks again and again while a comparison is under way; what it found is asked for when it is over. */
function useNewsOf(running: boolean, { startPolling, stopPolling }: Polling): void {
  const client = useApolloClient();
  const before = useRef(running);
  useEffect(() => {
    if (before.current && !running) {
      void client.refetchQueries({ include: ['ReconciliationFindings', 'ProviderBalances'] });
    }
    before.current = running;
    if (!running) return undefined;
    startPolling(lookEveryMs);
    return stopPolling;
  }, [running, client, startPolling, stopPolling]);
}

function StartButton({ running, onStarted }: { running: boolean; onStarted: () => void }) {
  const start = useAction(StartReconciliation, 'startReconciliation');
  const go = async (everything: boolean) => {
    if (await start.run({ input: { everything } })) onStarted();
  };
  return (
    <div>
      <Group gap="xs">
        <Button loading={running || start.busy} onClick={() => void go(false)}>
          Compare now
        </Button>
        <Button variant="default" disabled={running || start.busy} onClick={() => void go(true)}>
          Compare everything
        </Button>
      </Group>
      <ProblemNote problem={start.problem} />
    </div>
  );
}
