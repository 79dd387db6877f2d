import { Button } from '@mantine/core';
import { useState } from 'react';
import { Confirm } from '../../components/confirm';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
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
  const [asking, setAsking] = useState(false);
  const name = providerNames[provider];
  const go = async () => {
    if (!(await unlink.run({ input: { identityId: id } }, { refetchQueries: ['MyActivity'] }))) return;
    setAsking(false);
    notify(`${name} is unlinked.`);
  };
  return (
    <>
      <Button size="sm" variant="subtle" color="red" aria-label={`Unlink ${name}`} onClick={() => setAsking(true)}>
        Unlink
      </Button>
      <Confirm
        opened={asking}
        title={`Unlink ${name}?`}
        text={`Your ${name} account does not sign you in any more. It stays as it is at ${name}.`}
        yes="Unlink it"
        danger
        busy={unlink.busy}
        onYes={() => void go()}
        onClose={() => setAsking(false)}
      >
        <ProblemNote problem={unlink.problem} />
      </Confirm>
      {unlink.proof}
    </>
  );
}
