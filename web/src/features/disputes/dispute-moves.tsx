import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../../components/card';
import { Confirm } from '../../components/confirm';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
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
  const [asking, setAsking] = useState(false);
  const send = async () => {
    if (!(await withdraw.run({ input: { disputeId: dispute.id } }))) return;
    setAsking(false);
    notify('The dispute is taken back. The work goes on.');
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Take the dispute back
      </Button>
      <Confirm
        opened={asking}
        title="Take the dispute back?"
        text={`The work goes on as before. ${dispute.amount.display} stays held for it, and time to approve begins anew.`}
        yes="Take it back"
        busy={withdraw.busy}
        onYes={() => void send()}
        onClose={() => setAsking(false)}
      >
        <ProblemNote problem={withdraw.problem} />
      </Confirm>
    </>
  );
}

/** What giving in means: a hirer lets the worker have all of it, a worker gives all of it back. */
export function concedeWords(dispute: Pick<DisputePartsFragment, 'amount' | 'hirer' | 'worker'>, hirer: boolean) {
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
  const [asking, setAsking] = useState(false);
  // While nobody can tell who is who, nobody gives in by mistake.
  if (!dispute.hirer && !dispute.worker) return null;
  const hirer = dispute.hirer ? dispute.hirer.id === ownId : dispute.worker?.id !== ownId;
  const words = concedeWords(dispute, hirer);
  const send = async () => {
    if (!(await concede.run({ input: { disputeId: dispute.id } }))) return;
    setAsking(false);
    notify('The dispute is settled. The other side is told.');
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      <Confirm
        opened={asking}
        title={`${words.button}?`}
        text={words.text}
        yes={words.button}
        danger
        busy={concede.busy}
        onYes={() => void send()}
        onClose={() => setAsking(false)}
      >
        <ProblemNote problem={concede.problem} />
      </Confirm>
    </>
  );
}
