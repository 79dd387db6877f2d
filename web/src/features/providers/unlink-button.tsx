import { ConfirmedButton } from '../../components/confirmed-button';
import { notify } from '../../components/notify';
import { useProvenAction } from '../../components/use-proven-action';
import type { IdentityProvider } from '../../gql/graphql';
import { providerNames } from './provider-mark';
import { UnlinkProvider } from './provider-operations';

interface UnlinkButtonProps {
  id: string;
  provider: IdentityProvider;
  /** Why a fresh proof is asked for, in a sentence. */
  why: string;
}

/** Undoes a link, after asking. */
export function UnlinkButton({ id, provider, why }: UnlinkButtonProps) {
  const unlink = useProvenAction(UnlinkProvider, 'unlinkProvider', why);
  const name = providerNames[provider];
  return (
    <ConfirmedButton
      size="sm"
      variant="subtle"
      color="red"
      aria-label={`Unlink ${name}`}
      title={`Unlink ${name}?`}
      text={`Your ${name} account does not sign you in any more. It stays as it is at ${name}.`}
      yes="Unlink it"
      danger
      action={unlink}
      onYes={() => unlink.run({ input: { identityId: id } }, { refetchQueries: ['MyActivity'] })}
      onDone={() => notify(`${name} is unlinked.`)}
    >
      Unlink
    </ConfirmedButton>
  );
}
