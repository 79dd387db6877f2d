import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components/dialog';
import { ProblemNote } from '../../components/problem-note';
import { session } from '../../lib/session';
import { useAction } from '../../lib/use-action';
import { ConfirmItIsMe } from './payout-operations';

interface ConfirmItIsMeProps {
  opened: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** Asks once more for the password, before something that a thief with an open phone must not do. */
export function ConfirmItIsMeDialog({ opened, onDone, onClose }: ConfirmItIsMeProps) {
  const confirm = useAction(ConfirmItIsMe, 'confirmItIsMe');
  const [password, setPassword] = useState('');
  const send = async () => {
    const done = await confirm.run({ input: { password } });
    if (!done) return;
    session.renewAccess(done);
    setPassword('');
    onDone();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title="Is it you?">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <Text>Your money goes where these details say. Give your password once more to change them.</Text>
          <ProblemNote problem={confirm.problem} />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={confirm.busy} disabled={password === ''}>
              It is me
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
