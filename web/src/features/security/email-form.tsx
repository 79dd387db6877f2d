import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { CodeInput } from '../../components/code-input';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { ConfirmEmailChange, RequestEmailChange } from './ways-operations';
import { whyWays } from './why';

/** Another e-mail address: first asked for, then proved by the code that goes there. */
export function EmailForm({ onClose }: { onClose: () => void }) {
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo === undefined) return <AskAddress onSent={setSentTo} onClose={onClose} />;
  return <ConfirmAddress sentTo={sentTo} onDone={onClose} onBack={() => setSentTo(undefined)} />;
}

function AskAddress({ onSent, onClose }: { onSent: (email: string) => void; onClose: () => void }) {
  const request = useProvenAction(RequestEmailChange, 'requestEmailChange', whyWays);
  const form = useForm({ initialValues: { newEmail: '' } });
  const submit = form.onSubmit(async ({ newEmail }) => {
    const done = await request.run(
      { input: { newEmail: newEmail.trim() } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['MyActivity'] },
    );
    if (done) onSent(done.newEmail);
  });
  return (
    <>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={request.problem} />
          <TextInput
            label="New e-mail"
            description="We send a code there, and tell the address that you have now."
            type="email"
            inputMode="email"
            autoComplete="email"
            {...form.getInputProps('newEmail')}
          />
          <Group>
            <Button type="submit" loading={request.busy}>
              Send me a code
            </Button>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
          </Group>
        </Stack>
      </form>
      {request.proof}
    </>
  );
}

interface ConfirmAddressProps {
  /** The new address; unknown to whoever comes by the link in the letter. */
  sentTo?: string;
  code?: string;
  onDone: () => void;
  onBack?: () => void;
}

/** Proves the new address by its code. */
export function ConfirmAddress({ sentTo, code: known = '', onDone, onBack }: ConfirmAddressProps) {
  const confirm = useAction(ConfirmEmailChange, 'confirmEmailChange');
  const form = useForm({ initialValues: { code: known } });
  const submit = form.onSubmit(async ({ code }) => {
    const done = await confirm.run(
      { input: { code: code.replace(/\s/g, '') } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['MyActivity'] },
    );
    if (!done) return;
    notify(`Your e-mail address is ${done.account.email} now.`);
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ProblemNote problem={confirm.problem} />
        <CodeInput
          label="Code from your e-mail"
          description={sentTo ? `We sent 6 digits to ${sentTo}.` : 'The 6 digits that we sent to your new address.'}
          {...form.getInputProps('code')}
        />
        <Text size="sm" c="dimmed">
          Until then your address stays as it is. For 7 days a letter to it can take the change back.
        </Text>
        <Group>
          <Button type="submit" loading={confirm.busy}>
            Change my e-mail
          </Button>
          {onBack && (
            <Button variant="default" onClick={onBack}>
              Another address
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
