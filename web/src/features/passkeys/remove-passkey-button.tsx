import { Button } from '@mantine/core';
import { useState } from 'react';
import { Confirm } from '../../components/confirm';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import { forgetPasskey } from './passkey-client';
import { RemovePasskey } from './passkey-operations';

interface RemovePasskeyButtonProps {
  id: string;
  name: string;
  /** Why a fresh proof is asked for, in a sentence. */
  why: string;
}

/** Removes a passkey, after asking. */
export function RemovePasskeyButton({ id, name, why }: RemovePasskeyButtonProps) {
  const remove = useProvenAction(RemovePasskey, 'removePasskey', why);
  const [asking, setAsking] = useState(false);
  const go = async () => {
    if (!(await remove.run({ input: { passkeyId: id } }, { refetchQueries: ['MyActivity'] }))) return;
    setAsking(false);
    void forgetPasskey(id);
    notify('The passkey is removed.');
  };
  return (
    <>
      <Button size="sm" variant="subtle" color="red" aria-label={`Remove ${name}`} onClick={() => setAsking(true)}>
        Remove
      </Button>
      <Confirm
        opened={asking}
        title={`Remove ${name}?`}
        text="It does not sign you in any more. You can delete it from your device, too."
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
