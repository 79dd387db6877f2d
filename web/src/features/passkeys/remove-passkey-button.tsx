import { ConfirmedButton } from '../../components/confirmed-button';
import { notify } from '../../components/notify';
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
  const done = () => {
    void forgetPasskey(id);
    notify('The passkey is removed.');
  };
  return (
    <ConfirmedButton
      size="sm"
      variant="subtle"
      color="red"
      aria-label={`Remove ${name}`}
      title={`Remove ${name}?`}
      text="It does not sign you in any more. You can delete it from your device, too."
      yes="Remove it"
      danger
      action={remove}
      onYes={() => remove.run({ input: { passkeyId: id } }, { refetchQueries: ['MyActivity'] })}
      onDone={done}
    >
      Remove
    </ConfirmedButton>
  );
}
