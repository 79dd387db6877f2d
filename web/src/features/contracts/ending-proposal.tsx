import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Confirm } from '../../components/confirm';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { ContractPartsFragment, TerminationStatus } from '../../gql/graphql';
import { nameOr, titleNotAvailable } from '../../lib/names';
import { formatMoment } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import styles from './contract-view.module.css';
import { AcceptTermination, DeclineTermination, WithdrawTermination } from './ending-operations';

type Termination = NonNullable<ContractPartsFragment['termination']>;

const said: Record<TerminationStatus, string> = {
  OPEN: 'Waits for an answer. The work goes on meanwhile.',
  ACCEPTED: 'Accepted by both: the money goes as it says.',
  DECLINED: 'Declined. The contract goes on.',
  WITHDRAWN: 'Taken back.',
  LAPSED: 'The money has moved since: this can no longer be accepted.',
};

/** A proposal to end the contract: who made it, why, and how the held money of each step would be parted. */
export function EndingProposal({
  contract,
  termination,
}: {
  contract: ContractPartsFragment;
  termination: Termination;
}) {
  const { hirer, worker } = contract;
  const by = [hirer, worker].find((person) => person && person.id === termination.proposedBy?.id);
  return (
    <Stack gap="sm">
      <div>
        <Text fw={650}>
          {nameOr(by, 'One side')} proposed to end it on {formatMoment(termination.at)}
        </Text>
        <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{termination.reason}</Text>
      </div>
      {termination.settlements.map(({ milestone, released, refunded, netToWorker, fee }, index) => (
        <div key={milestone?.id ?? index}>
          <Text fw={650}>{contract.milestones.find(({ id }) => id === milestone?.id)?.title ?? titleNotAvailable}</Text>
          <dl className={styles['terms']}>
            <div>
              <dt>Back to the hirer</dt>
              <dd>{refunded.display}</dd>
            </div>
            <div>
              <dt>
                To the worker, {released.display} less the fee of {fee.display}
              </dt>
              <dd>{netToWorker.display}</dd>
            </div>
          </dl>
        </div>
      ))}
      <Text size="sm" c="dimmed">
        {said[termination.status]}
      </Text>
      <Answers contract={contract} proposalId={termination.id} />
    </Stack>
  );
}

function Answers({ contract, proposalId }: { contract: ContractPartsFragment; proposalId: string }) {
  const accept = useAction(AcceptTermination, 'acceptTermination');
  const decline = useAction(DeclineTermination, 'declineTermination');
  const withdraw = useAction(WithdrawTermination, 'withdrawTermination');
  const [asking, setAsking] = useState(false);
  const can = (move: ContractPartsFragment['moves'][number]) => contract.moves.includes(move);
  const variables = { input: { contractId: contract.id, proposalId } };
  const agree = async () => {
    if (!(await accept.run(variables))) return;
    setAsking(false);
    notify('The contract has ended. The money goes as you both agreed.');
  };
  const refuse = async () => {
    if (await decline.run(variables)) notify('Declined. The contract goes on.');
  };
  const takeBack = async () => {
    if (await withdraw.run(variables)) notify('Your proposal is taken back.');
  };
  return (
    <>
      <ProblemNote problem={decline.problem ?? withdraw.problem} />
      <Group gap="xs">
        {can('ACCEPT_TERMINATION') && (
          <Button size="sm" onClick={() => setAsking(true)}>
            Accept and end it
          </Button>
        )}
        {can('DECLINE_TERMINATION') && (
          <Button size="sm" variant="default" loading={decline.busy} onClick={() => void refuse()}>
            Decline
          </Button>
        )}
        {can('WITHDRAW_TERMINATION') && (
          <Button size="sm" variant="default" loading={withdraw.busy} onClick={() => void takeBack()}>
            Take my proposal back
          </Button>
        )}
      </Group>
      <Confirm
        opened={asking}
        title="End the contract so?"
        text="The money that is held is parted as it stands here, and the contract is over. This cannot be taken back."
        yes="Accept and end it"
        danger
        busy={accept.busy}
        onYes={() => void agree()}
        onClose={() => setAsking(false)}
      >
        <ProblemNote problem={accept.problem} />
      </Confirm>
    </>
  );
}
