import { Group, Stack, Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { StateBadge } from '../../components/state-badge';
import type { MyEarningsQuery, PayoutStatus } from '../../gql/graphql';
import { formatShortDay } from '../../lib/time';
import type { StateWords } from '../../lib/words';

type User = NonNullable<NonNullable<MyEarningsQuery['me']>['user']>;
type Account = NonNullable<User['payoutAccount']>;
type Payout = Account['payouts']['edges'][number]['node'];

const states: Record<PayoutStatus, StateWords> = {
  PENDING: { text: 'Being made', color: 'gray' },
  IN_TRANSIT: { text: 'On its way', color: 'gold' },
  PAID: { text: 'Paid', color: 'leaf' },
  FAILED: { text: 'Failed', color: 'red' },
};

/** What went, or is going, to the worker's own account. */
export function Payouts({ payouts }: { payouts: Payout[] }) {
  if (payouts.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="payouts">
      <Title order={2} id="payouts" mb="md">
        Pay-outs
      </Title>
      <Stack gap="sm">
        {payouts.map((payout) => (
          <Group key={payout.id} justify="space-between" wrap="nowrap">
            <div>
              <Text fw={650}>{payout.amount.display}</Text>
              <Text size="sm" c="dimmed">
                {payout.arrivesOn ? `There on ${formatShortDay(payout.arrivesOn)}` : formatShortDay(payout.createdAt)}
              </Text>
              {payout.failureMessage && (
                <Text size="sm" c="var(--mantine-color-error)">
                  {payout.failureMessage}
                </Text>
              )}
            </div>
            <StateBadge state={states[payout.status]} />
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
