import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { useProvenAction } from '../../components/use-proven-action';
import { showRefusal } from '../../lib/show-refusal';
import { ChangePassword } from './ways-operations';
import { whyWays } from './why';

interface PasswordFormProps {
  isFirst: boolean;
  email: string;
  onClose: () => void;
}

export function PasswordForm({ isFirst, email, onClose }: PasswordFormProps) {
  const change = useProvenAction(ChangePassword, 'changePassword', whyWays);
  const form = useForm({ initialValues: { newPassword: '' } });
  const submit = form.onSubmit(async ({ newPassword }) => {
    const done = await change.run(
      { input: { newPassword } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['MySessions', 'MyActivity'] },
    );
    if (!done) return;
    notify(isFirst ? 'Your password is set.' : 'Your password is changed. Your other devices are signed out.');
    onClose();
  });
  return (
    <>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={change.problem} />
          {/* By which a password manager knows whose password it is. */}
          <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
          <PasswordInput
            label="New password"
            description="At least 10 characters. A short sentence is easy to remember and hard to guess. Your other devices are signed out."
            autoComplete="new-password"
            {...form.getInputProps('newPassword')}
          />
          <Group>
            <Button type="submit" loading={change.busy}>
              {isFirst ? 'Set this password' : 'Change the password'}
            </Button>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
          </Group>
        </Stack>
      </form>
      {change.proof}
    </>
  );
}
