import { Stack, Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { ConfirmedButton } from '../../components/confirmed-button';
import { notify } from '../../components/notify';
import type { DisputePartsFragment } from '../../gql/graphql';
import { nameOr } from '../../lib/names';
import { useAction } from '../../lib/use-action';
import { useViewer } from '../../lib/viewer';
import { ConcedeDispute, WithdrawDispute } from './dispute-operations';

/** The ways in which the two sides end a dispute by themselves. */
export function DisputeMoves({ dispute }: { dispute: DisputePartsFragment }) {
  const canWithdraw = dispute.viewerMay.includes('WITHDRAW');
  const canConcede = dispute.viewerMay.includes('CONCEDE');
  if (!canWithdraw && !canConcede) return null;
  return (
    <Card as="section" aria-labelledby="end-dispute">
      <Stack gap="sm" align="flex-start">
        <Title order={2} id="end-dispute">
          End it yourselves
        </Title>
        <Text size="sm" c="dimmed">
          Nobody has to wait for Kelmah’s decision.
        </Text>
        {canWithdraw && <Withdraw dispute={dispute} />}
        {canConcede && <Concede dispute={dispute} />}
      </Stack>
    </Card>
  );
}

function Withdraw({ dispute }: { dispute: DisputePartsFragment }) {
  const withdraw = useAction(WithdrawDispute, 'withdrawDispute');
  return (
    <ConfirmedButton
      variant="default"
      title="Take the dispute back?"
      text={`The work goes on as before. ${dispute.amount.display} stays held for it, and time to approve begins anew.`}
      yes="Take it back"
      action={withdraw}
      onYes={() => withdraw.run({ input: { disputeId: dispute.id } })}
      onDone={() => notify('The dispute is taken back. The work goes on.')}
    >
      Take the dispute back
    </ConfirmedButton>
  );
}

/** What giving in means: a hirer lets the worker have all of it, a worker gives all of it back. */
function concedeWords(dispute: Pick<DisputePartsFragment, 'amount' | 'hirer' | 'worker'>, hirer: boolean) {
  const all = dispute.amount.display;
  return hirer
    ? {
        button: 'Let the worker have it all',
        text: `All of ${all} goes to ${nameOr(dispute.worker, 'the worker')}, less the fee. This cannot be taken back.`,
      }
    : {
        button: 'Give it all back',
        text: `All of ${all} goes back to ${nameOr(dispute.hirer, 'the hirer')}’s card, and you get nothing for this step. This cannot be taken back.`,
      };
}

function Concede({ dispute }: { dispute: DisputePartsFragment }) {
  const { ownId } = useViewer();
  const concede = useAction(ConcedeDispute, 'concedeDispute');
  // While nobody can tell who is who, nobody gives in by mistake.
  if (!dispute.hirer && !dispute.worker) return null;
  const hirer = dispute.hirer ? dispute.hirer.id === ownId : dispute.worker?.id !== ownId;
  const words = concedeWords(dispute, hirer);
  return (
    <ConfirmedButton
      variant="subtle"
      color="red"
      title={`${words.button}?`}
      text={words.text}
      yes={words.button}
      danger
      action={concede}
      onYes={() => concede.run({ input: { disputeId: dispute.id } })}
      onDone={() => notify('The dispute is settled. The other side is told.')}
    >
      {words.button}
    </ConfirmedButton>
  );
}
