import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../../components/card';
import { ConfirmedButton } from '../../components/confirmed-button';
import { notify } from '../../components/notify';
import type { ContractPartsFragment } from '../../gql/graphql';
import type { Refusal } from '../../lib/refusal';
import { useAction } from '../../lib/use-action';
import { TerminateContract } from './ending-operations';
import { EndingProposal } from './ending-proposal';
import type { Side } from './next-step';
import { ProposeEnding } from './propose-ending';

/** Where on the page it stands. */
export const endingId = 'ending';

/** How a contract ends midway: at once while nothing is held, else as both sides agree. The graph says what is possible. */
export function EndingCard({ contract, side }: { contract: ContractPartsFragment; side: Side }) {
  const [proposing, setProposing] = useState(false);
  const { moves, termination } = contract;
  const canEnd = moves.includes('TERMINATE');
  const canPropose = moves.includes('PROPOSE_TERMINATION');
  const open = termination?.status === 'OPEN';
  const told = termination && termination.status !== 'WITHDRAWN';
  if (!canEnd && !canPropose && !told) return null;
  return (
    <Card as="section" aria-labelledby={endingId}>
      <Stack>
        <Title order={2} id={endingId}>
          {contract.status === 'TERMINATED' ? 'How it ended' : 'End the contract early'}
        </Title>
        {told && <EndingProposal contract={contract} termination={termination} />}
        {canEnd && <EndAtOnce contract={contract} />}
        {canPropose && !proposing && (
          <>
            {!open && (
              <Text size="sm" c="dimmed">
                You propose how the money that is held is parted. Nothing moves before the other side accepts.
              </Text>
            )}
            <Button variant="default" onClick={() => setProposing(true)}>
              {open ? 'Propose something else' : 'Propose to end it'}
            </Button>
          </>
        )}
        {canPropose && proposing && (
          <ProposeEnding contract={contract} side={side} onClose={() => setProposing(false)} />
        )}
      </Stack>
    </Card>
  );
}

function EndAtOnce({ contract }: { contract: ContractPartsFragment }) {
  const end = useAction(TerminateContract, 'terminateContract');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const onRefusal = ({ field, message }: Refusal) => {
    if (field === 'reason') setError(message);
    return field === 'reason';
  };
  const send = async () => {
    const said = reason.trim();
    setError(said === '' ? 'Say why, for the other side to read.' : undefined);
    return said === '' ? undefined : end.run({ input: { contractId: contract.id, reason: said } }, { onRefusal });
  };
  return (
    <>
      <Text size="sm" c="dimmed">
        No money is held now, so either of you can end it. What was paid stays paid.
      </Text>
      <ConfirmedButton
        variant="subtle"
        color="red"
        title="End the contract now?"
        text="The steps that are left are not done and not paid. This cannot be taken back."
        yes="End the contract"
        danger
        action={end}
        onYes={send}
        onDone={() => notify('The contract has ended. The other side is told.')}
        asks={
          <Textarea
            label="Why?"
            maxLength={500}
            value={reason}
            error={error}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        }
      >
        End the contract
      </ConfirmedButton>
    </>
  );
}
