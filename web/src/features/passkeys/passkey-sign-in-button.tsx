import { Button, Stack } from '@mantine/core';
import { mdiFingerprint } from '@mdi/js';
import { useState } from 'react';
import { Announced } from '../../components/announced';
import { Icon } from '../../components/icon';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { describeDevice } from '../../lib/device';
import { knownDevice } from '../../lib/known-device';
import { askPasskey, passkeysWork } from '../../lib/passkey';
import { useAction } from '../../lib/use-action';
import { useEnter } from '../../lib/use-enter';
import { FinishPasskeySignIn, StartPasskeySignIn } from './passkey-operations';

interface PasskeySignInButtonProps {
  /** Where to go afterwards: a path of the web client. */
  next: string;
}

/** Signs in by a passkey, without an address. Nothing where this browser has no passkeys. */
export function PasskeySignInButton({ next }: PasskeySignInButtonProps) {
  const start = useAction(StartPasskeySignIn, 'startPasskeySignIn');
  const finish = useAction(FinishPasskeySignIn, 'finishPasskeySignIn');
  const enterWith = useEnter();
  const [isNoneGiven, setNoneGiven] = useState(false);

  const signIn = async () => {
    setNoneGiven(false);
    finish.clear();
    const begun = await start.run({ input: {} }, { context: anonymously });
    if (!begun) return;
    const response = await askPasskey(begun.options);
    if (response === undefined) return setNoneGiven(true);
    const done = await finish.run(
      { input: { response, device: describeDevice(), deviceToken: knownDevice() } },
      { context: anonymously },
    );
    if (done) await enterWith(done, next);
  };

  if (!passkeysWork()) return null;
  return (
    <Stack gap="xs">
      <Button
        variant="default"
        leftSection={<Icon path={mdiFingerprint} />}
        loading={start.busy || finish.busy}
        onClick={() => void signIn()}
        fullWidth
      >
        Sign in with a passkey
      </Button>
      <ProblemNote problem={start.problem ?? finish.problem} />
      <Announced>{isNoneGiven && 'No passkey was used. Try again, or sign in another way.'}</Announced>
    </Stack>
  );
}
