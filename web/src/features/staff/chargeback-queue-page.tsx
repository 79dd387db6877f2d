import { useQuery } from '@apollo/client/react';
import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { mdiAccountOutline, mdiBankOutline, mdiClockAlertOutline } from '@mdi/js';
import { useSearchParams } from 'react-router';
import { CoverLink, LinkCard } from '../../components/card';
import { Empty } from '../../components/empty';
import { Facts } from '../../components/facts';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { ChargebackRowFragment } from '../../gql/graphql';
import { nameNotAvailable } from '../../lib/names';
import { paths } from '../../lib/paths';
import { formatMoment, fromNow, isPast } from '../../lib/time';
import { StaffChargebackQueue } from './chargeback-desk-operations';
import { ForStaff } from './for-staff';
import { bankReason, chargebackKinds, chargebackStates } from './staff-words';

/** What payers' banks ask, the one whose time to answer ends first at the top. */
export function ChargebackQueuePage() {
  return (
    <ForStaff>
      <Page title="Chargebacks" lead="The one whose time to answer ends first comes first.">
        <Queue />
      </Page>
    </ForStaff>
  );
}

function Queue() {
  const [query, setQuery] = useSearchParams();
  const all = query.get('show') === 'all';
  const { data, error, refetch, fetchMore } = useQuery(StaffChargebackQueue, {
    variables: { open: !all, first: 20 },
    fetchPolicy: 'cache-and-network',
  });
  const connection = data?.chargebackQueue;
  return (
    <Stack gap="md">
      <Group>
        <SegmentedControl
          aria-label="Show"
          value={all ? 'all' : 'open'}
          onChange={(value) => setQuery(value === 'all' ? { show: 'all' } : {}, { replace: true })}
          data={[
            { value: 'open', label: 'Open' },
            { value: 'all', label: 'All' },
          ]}
        />
      </Group>
      {!connection && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />)}
      {connection?.edges.length === 0 && (
        <Empty icon={mdiBankOutline} title="No bank asks anything" text="When a payer’s bank does, it stands here." />
      )}
      {connection?.edges.map(({ node }) => (
        <ChargebackItem key={node.id} chargeback={node} />
      ))}
      <LoadMore
        hasMore={connection?.pageInfo.hasNextPage ?? false}
        more={() => fetchMore({ variables: { after: connection?.pageInfo.endCursor } })}
      />
    </Stack>
  );
}

function ChargebackItem({ chargeback }: { chargeback: ChargebackRowFragment }) {
  const { id, kind, status, reason, amount, hirer, worker } = chargeback;
  return (
    <LinkCard aria-label={`${chargebackKinds[kind].name} about ${amount.display}`}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb={4}>
        <Title order={2} size="h3">
          <CoverLink to={paths.staffChargeback(id)}>{chargebackKinds[kind].name}</CoverLink>
        </Title>
        <Text fw={750}>{amount.display}</Text>
      </Group>
      <Text mb="xs">{bankReason(reason)}</Text>
      <Group justify="space-between" gap="xs">
        <Facts
          facts={[
            {
              icon: mdiAccountOutline,
              text: `${hirer?.name ?? nameNotAvailable} paid for ${worker?.name ?? nameNotAvailable}`,
            },
            { icon: mdiClockAlertOutline, text: dueText(chargeback) },
          ]}
        />
        <StateBadge state={chargebackStates[status]} />
      </Group>
    </LinkCard>
  );
}

/** Until when there is an answer to give, or since when there is none. */
export function dueText({ status, dueBy, openedAt, closedAt }: ChargebackRowFragment): string {
  if (status === 'NEEDS_RESPONSE' && dueBy) {
    return isPast(dueBy) ? `Time was over ${fromNow(dueBy)}` : `Answer by ${formatMoment(dueBy)}, ${fromNow(dueBy)}`;
  }
  return closedAt ? `Over since ${formatMoment(closedAt)}` : `Since ${formatMoment(openedAt)}`;
}
