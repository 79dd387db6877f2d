import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { mdiBankCheck, mdiBankOutline, mdiLockClock } from '@mdi/js';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Card } from '../../components/card';
import { FreshProofDialog } from '../../components/fresh-proof';
import { Icon } from '../../components/icon';
import { ProblemNote } from '../../components/problem-note';
import type { PayoutAccountPartsFragment, PayoutAccountStatus } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatDay, formatMoment } from '../../lib/time';
import { useAction, type Problem } from '../../lib/use-action';
import { StartPayoutOnboarding } from './payments-operations';
import { OpenPayoutDashboard } from './payout-operations';
import { PayoutScheduleSelect } from './payout-schedule-select';

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
  DISCONNECTED: {
    title: 'Set up your pay-outs anew',
    text: 'Your account at Stripe is no longer connected. What you earned waits until you set one up.',
    button: 'Set up pay-outs',
  },
  READY: {
    title: 'Pay-outs are ready',
    text: 'What you earn goes to your account by itself.',
    button: 'Change details',
  },
};

const noAccount: PayoutAccountPartsFragment = {
  __typename: 'PayoutAccount',
  id: '',
  status: 'NEW',
  payoutsEnabled: false,
  accountHint: null,
  problem: null,
  requirementsDue: [],
  schedule: null,
  payoutsHeldUntil: null,
  holdReason: null,
};

const needsProof = (problem: Problem | undefined) =>
  problem?.kind === 'refusal' && problem.refusal.code === 'REAUTHENTICATE';

/** Whether a worker can be paid out, what is missing for it, and the way to change it. */
export function PayoutAccountCard({ account }: { account: PayoutAccountPartsFragment | null | undefined }) {
  const shown = account ?? noAccount;
  const ready = shown.status === 'READY';
  const { title, text } = words[shown.status];
  const [query] = useSearchParams();
  return (
    <Card as="section" aria-labelledby="payouts-setup">
      <Stack gap="sm" align="flex-start">
        <Title order={2} id="payouts-setup" style={{ display: 'flex', gap: 10, alignItems: 'center' }}>
          <Icon path={ready ? mdiBankCheck : mdiBankOutline} size={24} />
          {title}
        </Title>
        <Text>
          {shown.problem ?? text}
          {ready && shown.accountHint && ` It is paid to ${shown.accountHint}.`}
        </Text>
        <Held account={shown} />
        {query.has('payouts') && !ready && (
          <Alert color="gold" role="status">
            Thank you. Stripe checks what you entered; this page shows it by itself when it is done.
          </Alert>
        )}
        <Needed account={shown} />
        {ready && <PayoutScheduleSelect account={shown} />}
        <ChangeButton status={shown.status} />
      </Stack>
    </Card>
  );
}

/** Why nothing leaves for now. */
function Held({ account: { holdReason, payoutsHeldUntil } }: { account: PayoutAccountPartsFragment }) {
  if (!holdReason) return null;
  const until = payoutsHeldUntil ? ` until ${formatMoment(payoutsHeldUntil)}` : ' until it is decided';
  return (
    <Alert color="gold" icon={<Icon path={mdiLockClock} />} role="status">
      {holdReason === 'DETAILS_CHANGED'
        ? `Where your money goes was changed. Nothing leaves${until}. If it was not you, write to us at once.`
        : `A payer’s bank asks for money back. Nothing leaves${until}.`}
    </Alert>
  );
}

/** What Stripe asks for, the most urgent first. */
function Needed({ account: { requirementsDue } }: { account: PayoutAccountPartsFragment }) {
  if (requirementsDue.length === 0) return null;
  return (
    <List spacing={6}>
      {requirementsDue.map(({ text, problem, dueBy, pastDue, beingChecked }) => (
        <List.Item key={text}>
          <Text span fw={600}>
            {text}
          </Text>
          <Text size="sm" c={pastDue ? 'var(--mantine-color-error)' : 'dimmed'}>
            {beingChecked ? 'Being checked: there is nothing to do.' : dueText(dueBy, pastDue)}
            {problem && ` ${problem}`}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}

function dueText(dueBy: string | null | undefined, pastDue: boolean): string {
  if (pastDue) return 'Overdue.';
  return dueBy ? `By ${formatDay(dueBy)}.` : 'Needed.';
}

/** Opens Stripe's page; whoever changes where the money goes proves first that it is them. */
function ChangeButton({ status }: { status: PayoutAccountStatus }) {
  const ready = status === 'READY';
  const start = useAction(StartPayoutOnboarding, 'startPayoutOnboarding');
  const change = useAction(OpenPayoutDashboard, 'openPayoutDashboard');
  const [proving, setProving] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const onRefusal = ({ code }: { code: string }) => {
    setProving(code === 'REAUTHENTICATE');
    return code === 'REAUTHENTICATE';
  };
  const go = async () => {
    const input = { returnPath: `${paths.earnings}?payouts=returned` };
    // Stripe's page for those who are set up leads nowhere back, so it gets a tab of its own, opened while the click counts.
    const tab = ready ? window.open('about:blank', '_blank') : null;
    const done = await (ready ? change : start).run({ input }, { onRefusal });
    if (!done) return tab?.close();
    if (tab) return tab.location.assign(done.url);
    setLeaving(true);
    window.location.assign(done.url);
  };
  const problem = (ready ? change : start).problem;
  return (
    <>
      {!needsProof(problem) && <ProblemNote problem={problem} />}
      <Group>
        <Button
          variant={ready ? 'default' : 'filled'}
          loading={start.busy || change.busy || leaving}
          onClick={() => void go()}
        >
          {words[status].button}
        </Button>
      </Group>
      <FreshProofDialog
        opened={proving}
        why="Your money goes where these details say. Prove once more who you are to change them."
        onClose={() => setProving(false)}
        onDone={() => {
          setProving(false);
          void go();
        }}
      />
    </>
  );
}
