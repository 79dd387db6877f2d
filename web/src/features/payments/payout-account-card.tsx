import { Alert, Button, List, Stack, Text, Title } from '@mantine/core';
import { mdiBankCheck, mdiBankOutline } from '@mdi/js';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { ProblemNote } from '../../components/problem-note';
import type { PayoutAccountPartsFragment, PayoutAccountStatus } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { useAction } from '../../lib/use-action';
import { StartPayoutOnboarding } from './payments-operations';

interface Words {
  title: string;
  text: string;
  button: string;
}

const words: Record<PayoutAccountStatus, Words> = {
  NEW: {
    title: 'Set up your pay-outs',
    text: 'Tell Stripe, who pays you out, who you are and where your money goes. It takes a few minutes, once.',
    button: 'Set up pay-outs',
  },
  ONBOARDING: {
    title: 'Finish setting up your pay-outs',
    text: 'A few details are missing. What you earned waits for you until then.',
    button: 'Go on with pay-outs',
  },
  RESTRICTED: {
    title: 'Your pay-outs are stopped',
    text: 'Stripe needs more from you before it can pay you.',
    button: 'See what is needed',
  },
  READY: {
    title: 'Pay-outs are ready',
    text: 'What you earn goes to your account by itself.',
    button: 'Change details',
  },
};

/** Whether a worker can be paid out, and the way to get there. */
export function PayoutAccountCard({ account }: { account: PayoutAccountPartsFragment | null | undefined }) {
  const start = useAction(StartPayoutOnboarding, 'startPayoutOnboarding');
  const [query] = useSearchParams();
  const [leaving, setLeaving] = useState(false);
  const status = account?.status ?? 'NEW';
  const ready = status === 'READY';
  const { title, text, button } = words[status];
  const go = async () => {
    const done = await start.run({ input: { returnPath: `${paths.earnings}?payouts=returned` } });
    if (!done) return;
    setLeaving(true);
    window.location.assign(done.url);
  };
  return (
    <Card as="section" aria-labelledby="payouts-setup">
      <Stack gap="sm" align="flex-start">
        <Title order={2} id="payouts-setup" style={{ display: 'flex', gap: 10, alignItems: 'center' }}>
          <Icon path={ready ? mdiBankCheck : mdiBankOutline} size={24} />
          {title}
        </Title>
        <Text>{text}</Text>
        {query.has('payouts') && !ready && (
          <Alert color="gold" role="status">
            Thank you. Stripe checks what you entered; this page shows it by itself when it is done.
          </Alert>
        )}
        {!ready && account && account.requirements.length > 0 && (
          <List>
            {account.requirements.map((requirement) => (
              <List.Item key={requirement}>{requirement}</List.Item>
            ))}
          </List>
        )}
        <ProblemNote problem={start.problem} />
        <Button variant={ready ? 'default' : 'filled'} loading={start.busy || leaving} onClick={() => void go()}>
          {button}
        </Button>
      </Stack>
    </Card>
  );
}
