import { useQuery } from '@apollo/client/react';
import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { mdiClockOutline, mdiScaleBalance, mdiAccountOutline } from '@mdi/js';
import { useSearchParams } from 'react-router';
import { CoverLink, LinkCard } from '../../components/card';
import { Empty } from '../../components/empty';
import { Facts } from '../../components/facts';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { DisputeStatus, StaffDisputeQueueQuery } from '../../gql/graphql';
import { nameNotAvailable } from '../../lib/names';
import { paths } from '../../lib/paths';
import { formatMoment, fromNow } from '../../lib/time';
import { disputeReasons } from '../../lib/words';
import { StaffDisputeQueue } from './dispute-desk-operations';
import { ForStaff } from './for-staff';
import { deskStates } from './staff-words';

type Item = StaffDisputeQueueQuery['disputeQueue']['edges'][number]['node'];

const filters: { value: DisputeStatus | ''; label: string }[] = [
  { value: '', label: 'All that are open' },
  { value: 'IN_REVIEW', label: 'To be decided' },
  { value: 'AWAITING_ANSWER', label: 'Waiting for an answer' },
  { value: 'SETTLED', label: 'Settled' },
  { value: 'WITHDRAWN', label: 'Taken back' },
];

/** The disputes that staff decide, the most urgent first. */
export function DisputeQueuePage() {
  return (
    <ForStaff needs={['disputes']}>
      <Page title="Disputes" lead="The one that has waited longest for a decision comes first.">
        <Queue />
      </Page>
    </ForStaff>
  );
}

function Queue() {
  const [query, setQuery] = useSearchParams();
  const status = filters.find(({ value }) => value !== '' && value === query.get('status'))?.value || undefined;
  const { data, error, refetch, fetchMore } = useQuery(StaffDisputeQueue, {
    variables: { status, first: 20 },
    fetchPolicy: 'cache-and-network',
  });
  const connection = data?.disputeQueue;
  return (
    <Stack gap="md">
      <Group>
        <NativeSelect
          label="Show"
          data={filters}
          value={status ?? ''}
          onChange={({ currentTarget: { value } }) => setQuery(value ? { status: value } : {}, { replace: true })}
        />
      </Group>
      {!connection && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />)}
      {connection?.edges.length === 0 && (
        <Empty icon={mdiScaleBalance} title="No dispute here" text="When two sides cannot agree, it stands here." />
      )}
      {connection?.edges.map(({ node }) => (
        <DisputeItem key={node.id} dispute={node} />
      ))}
      <LoadMore
        hasMore={connection?.pageInfo.hasNextPage ?? false}
        more={() => fetchMore({ variables: { after: connection?.pageInfo.endCursor } })}
      />
    </Stack>
  );
}

function DisputeItem({ dispute }: { dispute: Item }) {
  const { hirer, worker, openedBy } = dispute;
  const opener = openedBy?.id === hirer?.id ? 'the hirer' : 'the worker';
  return (
    <LinkCard aria-label={dispute.milestone?.title ?? dispute.id}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb={4}>
        <Title order={2} size="h3">
          <CoverLink to={paths.staffDispute(dispute.id)}>
            {dispute.milestone?.title ?? disputeReasons[dispute.reason]}
          </CoverLink>
        </Title>
        <Text fw={750} style={{ whiteSpace: 'nowrap' }}>
          {dispute.amount.display}
        </Text>
      </Group>
      <Text mb="xs">
        {disputeReasons[dispute.reason]}, says {opener}
        {dispute.contract && <Text span c="dimmed">{` · ${dispute.contract.title}`}</Text>}
      </Text>
      <Group justify="space-between" gap="xs">
        <Facts
          facts={[
            {
              icon: mdiAccountOutline,
              text: `${hirer?.name ?? nameNotAvailable} and ${worker?.name ?? nameNotAvailable}`,
            },
            { icon: mdiClockOutline, text: when(dispute) },
          ]}
        />
        <StateBadge state={deskStates[dispute.status]} />
      </Group>
    </LinkCard>
  );
}

function when({ status, answerBy, openedAt, closedAt }: Item): string {
  if (status === 'AWAITING_ANSWER') return `May be answered until ${formatMoment(answerBy)}`;
  if (status === 'IN_REVIEW') return `Opened ${fromNow(openedAt)}`;
  return `Over since ${formatMoment(closedAt ?? openedAt)}`;
}
