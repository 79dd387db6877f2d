import { useQuery } from '@apollo/client/react';
import { Group, SegmentedControl, Text, Textarea, Title } from '@mantine/core';
import { mdiCheckAll } from '@mdi/js';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '../../components/card';
import { ConfirmedButton } from '../../components/confirmed-button';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { notify } from '../../components/notify';
import { CardSkeletons } from '../../components/skeletons';
import type { FindingRowFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatMoment } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { ReconciliationFindings, ResolveFinding } from './reconciliation-operations';
import { findingKinds } from './staff-words';
import styles from './staff.module.css';

/** Where the ledger and Stripe do not agree. */
export function Findings() {
  const [open, setOpen] = useState(true);
  const { data, error, refetch, fetchMore } = useQuery(ReconciliationFindings, {
    variables: { open, first: 20 },
    fetchPolicy: 'cache-and-network',
  });
  const connection = data?.reconciliationFindings;
  return (
    <Card as="section" aria-labelledby="findings">
      <Group justify="space-between" mb="md">
        <Title order={2} id="findings">
          Findings
        </Title>
        <SegmentedControl
          aria-label="Which findings"
          value={open ? 'open' : 'closed'}
          onChange={(value) => setOpen(value === 'open')}
          data={[
            { value: 'open', label: 'Open' },
            { value: 'closed', label: 'Closed' },
          ]}
        />
      </Group>
      {!connection && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />)}
      {connection?.edges.length === 0 && (
        <Empty
          icon={mdiCheckAll}
          title={open ? 'Everything agrees' : 'Nothing was found yet'}
          text="What a comparison finds and cannot put right stands here."
        />
      )}
      <ul className={styles['pieces']}>
        {connection?.edges.map(({ node }) => (
          <FindingItem key={node.id} finding={node} />
        ))}
      </ul>
      <LoadMore
        hasMore={connection?.pageInfo.hasNextPage ?? false}
        more={() => fetchMore({ variables: { after: connection?.pageInfo.endCursor } })}
      />
    </Card>
  );
}

function FindingItem({ finding }: { finding: FindingRowFragment }) {
  const { kind, text, ledger, provider, reference, providerIds, funding, worker, openedAt, seenAt } = finding;
  return (
    <li className={styles['piece']}>
      <Group justify="space-between" align="flex-start">
        <Title order={3}>{findingKinds[kind]}</Title>
        <Text size="sm" c="dimmed">
          Found {formatMoment(openedAt)}
          {seenAt !== openedAt && `, seen again ${formatMoment(seenAt)}`}
        </Text>
      </Group>
      <p className={styles['words']}>{text}</p>
      {(ledger || provider) && (
        <dl className={styles['parts']} style={{ maxWidth: 340, margin: '8px 0' }}>
          <dt>By the ledger</dt>
          <dd>{ledger?.display ?? 'Nothing'}</dd>
          <dt>By Stripe</dt>
          <dd>{provider?.display ?? 'Nothing'}</dd>
        </dl>
      )}
      <Group gap="sm" mt={6}>
        {funding && <Link to={paths.staffLedgerBy({ q: funding.id })}>The payment in the ledger</Link>}
        {reference && <Link to={paths.staffLedgerBy({ q: reference })}>The booking</Link>}
        {worker && <Link to={paths.staffLedgerBy({ q: worker.id })}>{worker.name} in the ledger</Link>}
      </Group>
      {providerIds.length > 0 && (
        <Text size="sm" mt={6}>
          At Stripe: <span className={styles['id']}>{providerIds.join(', ')}</span>
        </Text>
      )}
      <Ended finding={finding} />
    </li>
  );
}

function Ended({ finding: { id, closedAt, closedBy, note } }: { finding: FindingRowFragment }) {
  if (!closedAt) return <Resolve findingId={id} />;
  return (
    <div className={styles['excerpt']}>
      <Text size="sm" c="dimmed">
        {closedBy ? `Closed by ${closedBy.name}` : 'Came right by itself'}, {formatMoment(closedAt)}
      </Text>
      {note && <p className={styles['words']}>{note}</p>}
    </div>
  );
}

const shortestNote = 3;

function Resolve({ findingId }: { findingId: string }) {
  const resolve = useAction(ResolveFinding, 'resolveFinding');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const short = note.trim().length < shortestNote;
  const send = async () => {
    setTried(true);
    if (short) return undefined;
    return resolve.run({ input: { findingId, note: note.trim() } }, { refetchQueries: ['ReconciliationFindings'] });
  };
  return (
    <ConfirmedButton
      mt="sm"
      size="sm"
      variant="default"
      title="Close this finding?"
      text="Found again with other amounts, it opens again."
      yes="Close it"
      action={resolve}
      onYes={send}
      onDone={() => notify('The finding is closed.')}
      asks={
        <Textarea
          label="What was found out or done"
          maxLength={1_000}
          autosize
          minRows={2}
          value={note}
          onChange={({ currentTarget: { value } }) => setNote(value)}
          error={tried && short ? 'Say in a few words what was found out.' : undefined}
        />
      }
    >
      Close this finding
    </ConfirmedButton>
  );
}
