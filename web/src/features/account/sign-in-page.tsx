import { Alert, Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { describeDevice } from '../../lib/device';
import { localPath, paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { enter, useViewer } from '../../lib/viewer';
import { SignIn } from './account-operations';
import { Entry } from './entry';

export function SignInPage() {
  const [query] = useSearchParams();
  const next = localPath(query.get('next'));
  const navigate = useNavigate();
  const { signedIn } = useViewer();
  const signIn = useAction(SignIn, 'signIn');
  const form = useForm({ initialValues: { email: query.get('email') ?? '', password: '' } });

  const submit = form.onSubmit(async ({ email, password }) => {
    const done = await signIn.run(
      { input: { email: email.trim(), password, device: describeDevice() } },
      {
        context: anonymously,
        onRefusal: (refusal) => {
          // The address is not proven yet: a new code is on its way, and this is where it goes.
          if (refusal.code === 'NOT_READY') void navigate(paths.verifyOf(email.trim(), query.get('next') ?? undefined));
          return refusal.code === 'NOT_READY' || showRefusal(form, refusal);
        },
      },
    );
    if (!done) return;
    await enter(done.tokens);
    void navigate(next, { replace: true });
  });

  if (signedIn) return <Navigate to={next} replace />;
  return (
    <Entry
      title="Sign in"
      below={
        <>
          New here? <Link to={paths.signUp}>Join Kelmah</Link>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {query.has('next') && (
            <Alert color="gold" role="status">
              Sign in to go on. We bring you back to where you were.
            </Alert>
          )}
          <ProblemNote problem={signIn.problem} />
          <TextInput
            label="E-mail"
            type="email"
            autoComplete="username"
            inputMode="email"
            {...form.getInputProps('email')}
          />
          <PasswordInput label="Password" autoComplete="current-password" {...form.getInputProps('password')} />
          <Anchor component={Link} to={paths.forgot} size="sm" fw={600}>
            Forgot your password?
          </Anchor>
          <Button type="submit" loading={signIn.busy} fullWidth>
            Sign in
          </Button>
        </Stack>
      </form>
    </Entry>
  );
}
