import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text } from '@mantine/core';
import { mdiCreditCardOutline } from '@mdi/js';
import { Card } from '../../components/card';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import { fundingStates } from '../../lib/words';
import { PaidFor } from './paid-for';
import { MyPayments } from './payments-operations';
import { ReceiptButton } from './receipt-button';

/** What a hirer paid, and where it is now. */
export function PaymentsMade() {
  const { data, error, refetch, fetchMore } = useQuery(MyPayments, { variables: { first: 20 } });
  const page = data?.myPayments;
  if (!page) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />;
  if (page.edges.length === 0) {
    return (
      <Empty
        icon={mdiCreditCardOutline}
        title="You have not paid anything yet"
        text="What you pay for a step of the work is held until you approve it, and stands here."
      />
    );
  }
  return (
    <Card>
      <Stack gap="md">
        {page.edges.map(({ node }) => (
          <Group key={node.id} justify="space-between" wrap="nowrap" align="flex-start">
            <div>
              <PaidFor milestone={node.milestone} contract={node.contract} at={node.createdAt} />
            </div>
            <Stack gap={4} align="flex-end">
              <Text fw={700}>{node.amount.display}</Text>
              <StateBadge state={fundingStates[node.status]} />
              {node.refunded.amountMinor > 0 && node.refunded.amountMinor < node.amount.amountMinor && (
                <Text size="sm" c="dimmed">
                  {node.refunded.display} back
                </Text>
              )}
              {node.heldAt && <ReceiptButton fundingId={node.id} />}
            </Stack>
          </Group>
        ))}
      </Stack>
      <LoadMore
        hasMore={page.pageInfo.hasNextPage}
        more={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
      />
    </Card>
  );
}
