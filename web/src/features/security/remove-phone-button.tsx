import { ConfirmedButton } from '../../components/confirmed-button';
import { notify } from '../../components/notify';
import { useProvenAction } from '../../components/use-proven-action';
import { RemovePhone } from './ways-operations';
import { whyWays } from './why';

export function RemovePhoneButton({ phone }: { phone: string }) {
  const remove = useProvenAction(RemovePhone, 'removePhone', whyWays);
  return (
    <ConfirmedButton
      size="sm"
      variant="subtle"
      color="red"
      title={`Remove ${phone}?`}
      text="You cannot sign in by text message any more, and urgent news reach you by e-mail alone."
      yes="Remove it"
      danger
      action={remove}
      onYes={() => remove.run({ input: { phone } }, { refetchQueries: ['MyActivity'] })}
      onDone={() => notify('Your phone number is removed.')}
    >
      Remove number
    </ConfirmedButton>
  );
}
