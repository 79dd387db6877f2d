import { useQuery } from '@apollo/client/react';
import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { mdiCardAccountDetailsOutline } from '@mdi/js';
import { useSearchParams } from 'react-router';
import { CoverLink, LinkCard } from '../../components/card';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { IdentityCheckStatus, IdentityRowFragment } from '../../gql/graphql';
import { identityDeskStates } from '../../lib/identity-words';
import { nameNotAvailable } from '../../lib/names';
import { paths } from '../../lib/paths';
import { formatMoment, fromNow } from '../../lib/time';
import { ForStaff } from './for-staff';
import { StaffIdentityQueue } from './identity-desk-operations';

/** Cards and faces to compare, the one that waits longest at the top. */
export function IdentityQueuePage() {
  return (
    <ForStaff needs={['moderation']}>
      <Page title="Identities" lead="The one that waits longest comes first.">
        <Queue />
      </Page>
    </ForStaff>
  );
}

const shown: { value: IdentityCheckStatus; label: string }[] = [
  { value: 'SUBMITTED', label: 'Waiting' },
  { value: 'VERIFIED', label: 'Proved' },
  { value: 'REJECTED', label: 'Not proved' },
];

function Queue() {
  const [query, setQuery] = useSearchParams();
  const status = shown.find(({ value }) => value === query.get('status'))?.value ?? 'SUBMITTED';
  const { data, error, refetch, fetchMore } = useQuery(StaffIdentityQueue, {
    variables: { status, first: 20 },
    fetchPolicy: 'cache-and-network',
  });
  const connection = data?.identityQueue;
  return (
    <Stack gap="md">
      <Group>
        <SegmentedControl
          aria-label="Show"
          value={status}
          onChange={(value) => setQuery(value === 'SUBMITTED' ? {} : { status: value }, { replace: true })}
          data={shown}
        />
      </Group>
      {!connection && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />)}
      {connection?.edges.length === 0 && (
        <Empty icon={mdiCardAccountDetailsOutline} title="Nobody is here" text="Who proves who they are stands here." />
      )}
      {connection?.edges.map(({ node }) => (
        <Row key={node.id} check={node} />
      ))}
      <LoadMore
        hasMore={connection?.pageInfo.hasNextPage ?? false}
        more={() => fetchMore({ variables: { after: connection?.pageInfo.endCursor } })}
      />
    </Stack>
  );
}

function Row({ check: { id, status, user, cardHint, submittedAt, decidedAt } }: { check: IdentityRowFragment }) {
  return (
    <LinkCard>
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h3">
          <CoverLink to={paths.staffIdentity(id)}>{user?.name ?? nameNotAvailable}</CoverLink>
        </Title>
        <StateBadge state={identityDeskStates[status]} />
      </Group>
      <Text c="dimmed">
        Card ending in {cardHint}.{' '}
        {decidedAt
          ? `Decided ${formatMoment(decidedAt)}`
          : `Sent ${formatMoment(submittedAt)}, ${fromNow(submittedAt)}`}
      </Text>
    </LinkCard>
  );
}
