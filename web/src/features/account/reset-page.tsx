import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, useSearchParams } from 'react-router';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { describeDevice } from '../../lib/device';
import { knownDevice } from '../../lib/known-device';
import { paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { useEnter } from '../../lib/use-enter';
import { ResetPassword } from './account-operations';
import { CodeInput } from '../../components/code-input';
import { Entry } from '../../components/entry';

export function ResetPage() {
  const [query] = useSearchParams();
  const enterWith = useEnter();
  const reset = useAction(ResetPassword, 'resetPassword');
  const known = query.has('email');
  const form = useForm({
    initialValues: { email: query.get('email') ?? '', code: query.get('code') ?? '', newPassword: '' },
  });
  const submit = form.onSubmit(async ({ email, code, newPassword }) => {
    const done = await reset.run(
      {
        input: {
          ...{ email: email.trim(), code: code.replace(/\s/g, ''), newPassword },
          ...{ device: describeDevice(), deviceToken: knownDevice() },
        },
      },
      { context: anonymously, onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (done) await enterWith(done, paths.home);
  });
  return (
    <Entry
      title="Choose a new password"
      lead={
        known
          ? `If ${query.get('email')} is with us, a 6-digit code is on its way there.`
          : 'Enter the code that we sent you.'
      }
      below={<Link to={paths.forgot}>Send another code</Link>}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={reset.problem} />
          {!known && <TextInput label="E-mail" type="email" autoComplete="email" {...form.getInputProps('email')} />}
          <CodeInput label="Code" {...form.getInputProps('code')} />
          <PasswordInput
            label="New password"
            description="At least 10 characters."
            autoComplete="new-password"
            {...form.getInputProps('newPassword')}
          />
          <Button type="submit" loading={reset.busy} fullWidth>
            Set the password and sign in
          </Button>
        </Stack>
      </form>
    </Entry>
  );
}
