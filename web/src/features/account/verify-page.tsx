import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSearchParams } from 'react-router';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { describeDevice } from '../../lib/device';
import { knownDevice } from '../../lib/known-device';
import { localPath, paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { useEnter } from '../../lib/use-enter';
import { ResendEmailCode, VerifyEmail } from './account-operations';
import { CodeInput } from '../../components/code-input';
import { Entry } from '../../components/entry';

/** Proves the e-mail address. The link in the mail brings address and code along; the person still presses the button. */
export function VerifyPage() {
  const [query] = useSearchParams();
  const enterWith = useEnter();
  const verify = useAction(VerifyEmail, 'verifyEmail');
  const resend = useAction(ResendEmailCode, 'resendEmailCode');
  const form = useForm({ initialValues: { email: query.get('email') ?? '', code: query.get('code') ?? '' } });
  const known = query.has('email');

  const submit = form.onSubmit(async ({ email, code }) => {
    const done = await verify.run(
      {
        input: {
          ...{ email: email.trim(), code: code.replace(/\s/g, '') },
          ...{ device: describeDevice(), deviceToken: knownDevice() },
        },
      },
      { context: anonymously, onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (!done) return;
    const next = query.get('next');
    const start = 'account' in done && done.account.roles.includes('WORKER') ? paths.profile : paths.home;
    await enterWith(done, next ? localPath(next) : start);
  });
  const sendAgain = async () => {
    const done = await resend.run({ input: { email: form.getValues().email.trim() } }, { context: anonymously });
    if (done) notify('A new code is on its way.');
  };

  return (
    <Entry
      title="Check your e-mail"
      lead={known ? `We sent a 6-digit code to ${query.get('email')}.` : 'We sent you a 6-digit code.'}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={verify.problem ?? resend.problem} />
          {!known && <TextInput label="E-mail" type="email" autoComplete="email" {...form.getInputProps('email')} />}
          <CodeInput label="Code" {...form.getInputProps('code')} />
          <Button type="submit" loading={verify.busy} fullWidth>
            Verify
          </Button>
          <Text size="sm" c="dimmed">
            Nothing there? Look in the spam folder, or let us send another one.
          </Text>
          <Button variant="default" loading={resend.busy} onClick={() => void sendAgain()}>
            Send a new code
          </Button>
        </Stack>
      </form>
    </Entry>
  );
}
