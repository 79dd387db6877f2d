import { Button } from '@mantine/core';
import { useState } from 'react';
import { Confirm } from '../../components/confirm';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import { RemovePhone } from './ways-operations';
import { whyWays } from './why';

export function RemovePhoneButton({ phone }: { phone: string }) {
  const remove = useProvenAction(RemovePhone, 'removePhone', whyWays);
  const [asking, setAsking] = useState(false);
  const go = async () => {
    if (!(await remove.run({ input: { phone } }, { refetchQueries: ['MyActivity'] }))) return;
    setAsking(false);
    notify('Your phone number is removed.');
  };
  return (
    <>
      <Button size="sm" variant="subtle" color="red" onClick={() => setAsking(true)}>
        Remove number
      </Button>
      <Confirm
        opened={asking}
        title={`Remove ${phone}?`}
        text="You cannot sign in by text message any more, and urgent news reach you by e-mail alone."
        yes="Remove it"
        danger
        busy={remove.busy}
        onYes={() => void go()}
        onClose={() => setAsking(false)}
      >
        <ProblemNote problem={remove.problem} />
      </Confirm>
      {remove.proof}
    </>
  );
}
