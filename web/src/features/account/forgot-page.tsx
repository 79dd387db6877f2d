import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { knownDevice } from '../../lib/known-device';
import { paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { RequestPasswordReset } from './account-operations';
import { Entry } from '../../components/entry';

export function ForgotPage() {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const request = useAction(RequestPasswordReset, 'requestPasswordReset');
  const form = useForm({ initialValues: { email: query.get('email') ?? '' } });
  const submit = form.onSubmit(async ({ email }) => {
    const done = await request.run(
      { input: { email: email.trim(), deviceToken: knownDevice() } },
      { context: anonymously, onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (done) void navigate(paths.resetOf(done.email));
  });
  return (
    <Entry
      title="Forgot your password?"
      lead="Tell us your e-mail address and we send you a code to choose a new one."
      below={<Link to={paths.signIn}>Back to sign in</Link>}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={request.problem} />
          <TextInput
            label="E-mail"
            type="email"
            inputMode="email"
            autoComplete="email"
            {...form.getInputProps('email')}
          />
          <Button type="submit" loading={request.busy} fullWidth>
            Send me a code
          </Button>
        </Stack>
      </form>
    </Entry>
  );
}
