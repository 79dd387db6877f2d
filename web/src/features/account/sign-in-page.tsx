import { Alert, Anchor, Button, Divider, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { mdiCellphoneMessage } from '@mdi/js';
import type { ReactNode } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { Icon } from '../../components/icon';
import { ProblemNote } from '../../components/problem-note';
import { anonymously } from '../../lib/apollo/auth-link';
import { describeDevice } from '../../lib/device';
import { knownDevice } from '../../lib/known-device';
import { localPath, paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { useEnter } from '../../lib/use-enter';
import { useViewer } from '../../lib/viewer';
import { SignIn } from './account-operations';
import { Entry } from '../../components/entry';

interface SignInPageProps {
  /** Ways in beside the password and the text message: buttons that end in the same place. */
  otherWays?: (next: string) => ReactNode;
}

export function SignInPage({ otherWays }: SignInPageProps) {
  const [query] = useSearchParams();
  const next = localPath(query.get('next'));
  const navigate = useNavigate();
  const { signedIn } = useViewer();
  const enterWith = useEnter();
  const signIn = useAction(SignIn, 'signIn');
  const form = useForm({ initialValues: { email: query.get('email') ?? '', password: '' } });

  const submit = form.onSubmit(async ({ email, password }) => {
    const done = await signIn.run(
      { input: { email: email.trim(), password, device: describeDevice(), deviceToken: knownDevice() } },
      {
        context: anonymously,
        onRefusal: (refusal) => {
          // The address is not proven yet: a new code is on its way, and this is where it goes.
          if (refusal.code === 'NOT_READY') void navigate(paths.verifyOf(email.trim(), query.get('next') ?? undefined));
          return refusal.code === 'NOT_READY' || showRefusal(form, refusal);
        },
      },
    );
    if (done) await enterWith(done, next);
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
          <Anchor
            component={Link}
            to={paths.forgot}
            size="sm"
            fw={600}
            py={12}
            my={-12}
            style={{ alignSelf: 'flex-start' }}
          >
            Forgot your password?
          </Anchor>
          <Button type="submit" loading={signIn.busy} fullWidth>
            Sign in
          </Button>
        </Stack>
      </form>
      <OtherWays next={next}>{otherWays?.(next)}</OtherWays>
    </Entry>
  );
}

function OtherWays({ next, children }: { next: string; children: ReactNode }) {
  return (
    <>
      <Divider my="lg" label="or" />
      <Stack gap="sm">
        {children}
        <Button
          component={Link}
          to={paths.phoneSignInTo(next)}
          variant="default"
          leftSection={<Icon path={mdiCellphoneMessage} />}
          fullWidth
        >
          Sign in by text message
        </Button>
      </Stack>
    </>
  );
}
