import { Button, Checkbox, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Card } from '../../components/card';
import { ConfirmedButton } from '../../components/confirmed-button';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { ContractPartsFragment } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { CancelContract, SignContract } from './contracts-operations';
import type { Side } from './next-step';

/** Signs the terms by typing one's name; or turns the contract down. */
export function SigningCard({ contract, side }: { contract: ContractPartsFragment; side: Side }) {
  const canSign = contract.moves.includes('SIGN');
  const canCancel = contract.moves.includes('CANCEL');
  if (!canSign && !canCancel) return null;
  return (
    <Card as="section" aria-labelledby="sign">
      <Stack>
        <Title order={2} id="sign">
          {canSign ? 'Sign the contract' : 'Not signed by both yet'}
        </Title>
        {canSign && <SignForm contract={contract} side={side} />}
        {canCancel && <Cancel contract={contract} side={side} />}
      </Stack>
    </Card>
  );
}

function SignForm({ contract, side }: { contract: ContractPartsFragment; side: Side }) {
  const sign = useAction(SignContract, 'signContract');
  const me = side === 'hirer' ? contract.hirer : contract.worker;
  const form = useForm({
    initialValues: { name: '', read: false },
    validate: {
      name: (name) => (name.trim() === '' ? 'Type your name to sign.' : null),
      read: (read) => (read ? null : 'Tick this when you have read the terms.'),
    },
  });
  const money =
    side === 'hirer'
      ? `You will pay ${contract.price.display}, step by step. The fee of ${contract.fee.display} is part of it.`
      : `You will get ${contract.netToWorker.display}: ${contract.price.display} less the fee of ${contract.fee.display}.`;
  const submit = form.onSubmit(async ({ name }) => {
    const done = await sign.run(
      { input: { contractId: contract.id, termsHash: contract.termsHash, name: name.trim() } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['OneContract'] },
    );
    if (!done) return;
    notify(done.contract.status === 'ACTIVE' ? 'Signed by both. The contract is on.' : 'You have signed.');
    // What happens next stands at the top.
    window.scrollTo({ top: 0 });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{money}</Text>
        <ProblemNote problem={sign.problem} />
        <Checkbox
          label="I have read the terms and agree to them"
          {...form.getInputProps('read', { type: 'checkbox' })}
        />
        <TextInput
          label="Your full name"
          description={['Typing it signs the contract.', me && `Your profile says ${me.name}.`]
            .filter(Boolean)
            .join(' ')}
          autoComplete="name"
          {...form.getInputProps('name')}
        />
        <Button type="submit" loading={sign.busy}>
          Sign the contract
        </Button>
      </Stack>
    </form>
  );
}

function Cancel({ contract, side }: { contract: ContractPartsFragment; side: Side }) {
  const cancel = useAction(CancelContract, 'cancelContract');
  const [reason, setReason] = useState('');
  const words = side === 'worker' ? 'Turn the contract down' : 'Cancel the contract';
  return (
    <ConfirmedButton
      variant="subtle"
      color="red"
      title={`${words}?`}
      text="The other side is told why. This cannot be taken back."
      yes={words}
      danger
      action={cancel}
      onYes={() => cancel.run({ input: { contractId: contract.id, reason: reason.trim() } })}
      onDone={() => notify('The contract is cancelled.')}
      asks={<Textarea label="Why?" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
    >
      {words}
    </ConfirmedButton>
  );
}
