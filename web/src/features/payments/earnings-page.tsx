import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { mdiCashMultiple } from '@mdi/js';
import { Link } from 'react-router';
import { Card } from '../../components/card';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import type { AmountFragment, MyEarningsQuery } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/viewer';
import { EarningsChart } from './earnings-chart';
import styles from './earnings.module.css';
import { PaymentsMade } from './payments-made';
import { MyEarnings } from './payments-operations';
import { PayoutAccountCard } from './payout-account-card';
import { PaidFor } from './paid-for';
import { Payouts } from './payouts';
import { ReceiptButton } from './receipt-button';

type User = NonNullable<NonNullable<MyEarningsQuery['me']>['user']>;
type Earnings = NonNullable<User['earnings']>;

/** What a worker earned and where it is; what a hirer paid. */
export function EarningsPage() {
  const { isWorker, isHirer } = useViewer();
  if (!isWorker) {
    return (
      <Page title="Payments" width="narrow" action={<StatementsLink />}>
        <PaymentsMade />
      </Page>
    );
  }
  if (!isHirer) {
    return (
      <Page title="Earnings" width="narrow" action={<StatementsLink />}>
        <Earned />
      </Page>
    );
  }
  return (
    <Page title="Earnings and payments" width="narrow" action={<StatementsLink />}>
      <Tabs defaultValue="earned">
        <Tabs.List mb="md">
          <Tabs.Tab value="earned">Earned</Tabs.Tab>
          <Tabs.Tab value="paid">Paid</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="earned">
          <Earned />
        </Tabs.Panel>
        <Tabs.Panel value="paid">
          <PaymentsMade />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

const StatementsLink = () => (
  <Button component={Link} to={paths.statements} variant="default">
    Statements
  </Button>
);

function Earned() {
  const { data, error, refetch, fetchMore } = useQuery(MyEarnings, {
    variables: { first: 20 },
    fetchPolicy: 'cache-and-network',
  });
  const user = data?.me?.user;
  if (!user) return error || data ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />;
  const { earnings, payoutAccount } = user;
  // One's own earnings are there, be they nothing: null means that they cannot be had now.
  if (!earnings) return <Failed error={error} again={() => void refetch()} />;
  const more = () => fetchMore({ variables: { after: earnings.entries.pageInfo.endCursor } });
  return (
    <Stack gap="md">
      <Sums earnings={earnings} />
      {earnings.owed.map(({ currency, display }) => (
        <Alert key={currency} color="red" title={`You owe ${display}`}>
          A payer&rsquo;s bank took back money that you had been paid. It is kept of what you earn next.
        </Alert>
      ))}
      <EarningsChart months={earnings.months} />
      <PayoutAccountCard account={payoutAccount} />
      {payoutAccount && <Payouts payouts={payoutAccount.payouts.edges.map(({ node }) => node)} />}
      <Entries earnings={earnings} more={more} />
    </Stack>
  );
}

function Sums({ earnings }: { earnings: Earnings }) {
  return (
    <section aria-label="Your money" className={styles['sums']}>
      <Sum name="Held for you" note="Yours when the step is approved" amounts={earnings.heldAfterFee} />
      <Sum name="Available" note="Goes to your account next" amounts={earnings.available} loud />
      <Sum name="On its way" note="With your bank or wallet soon" amounts={earnings.onItsWay} />
      <Sum name="Paid out" note="All there ever was" amounts={earnings.paidOut} />
    </section>
  );
}

interface SumProps {
  name: string;
  note: string;
  amounts: AmountFragment[];
  loud?: boolean;
}

function Sum({ name, note, amounts, loud }: SumProps) {
  return (
    <div className={styles['sum']} data-loud={loud}>
      <p className={styles['name']}>{name}</p>
      {amounts.length === 0 && <p className={styles['amount']}>₵0.00</p>}
      {amounts.map(({ currency, display }) => (
        <p key={currency} className={styles['amount']}>
          {display}
        </p>
      ))}
      <p className={styles['note']}>{note}</p>
    </div>
  );
}

function Entries({ earnings, more }: { earnings: Earnings; more: () => Promise<unknown> }) {
  const { edges } = earnings.entries;
  return (
    <Card as="section" aria-labelledby="entries">
      <Title order={2} id="entries" mb="md">
        What you earned
      </Title>
      {edges.length === 0 && (
        <Empty
          icon={mdiCashMultiple}
          title="Nothing yet"
          text="When a hirer approves a step of your work, what you earned stands here."
        />
      )}
      <Stack gap="sm">
        {edges.map(({ node }) => (
          <Group key={node.id} justify="space-between" wrap="nowrap" align="flex-start">
            <div>
              <PaidFor
                milestone={node.funding.milestone}
                contract={node.funding.milestone?.contract}
                at={node.releasedAt}
              />
            </div>
            <div style={{ textAlign: 'right' }}>
              <Text fw={700}>{node.net.display}</Text>
              <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                fee {node.fee.display}
              </Text>
              <ReceiptButton fundingId={node.funding.id} />
            </div>
          </Group>
        ))}
      </Stack>
      <LoadMore hasMore={earnings?.entries.pageInfo.hasNextPage ?? false} more={more} />
    </Card>
  );
}
