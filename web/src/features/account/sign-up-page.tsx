import { Button, Divider, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Entry } from '../../components/entry';
import { ProblemNote } from '../../components/problem-note';
import { RoleChoices } from '../../components/role-choices';
import type { Role } from '../../gql/graphql';
import { anonymously } from '../../lib/apollo/auth-link';
import { paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { SignUp } from './account-operations';

interface SignUpPageProps {
  /** Ways to join without a password, for somebody who has chosen these roles. */
  otherWays?: (roles: Role[]) => ReactNode;
}

export function SignUpPage({ otherWays }: SignUpPageProps) {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const signUp = useAction(SignUp, 'signUp');
  const wanted: Role[] = query.get('as') === 'worker' ? ['WORKER'] : query.get('as') === 'hirer' ? ['HIRER'] : [];
  const form = useForm({
    initialValues: { name: '', email: '', password: '', roles: wanted },
    validate: {
      name: (name) => (name.trim() === '' ? 'Tell us your name.' : null),
      email: (email) => (email.trim() === '' ? 'Tell us your e-mail address.' : null),
      password: (password) => (password === '' ? 'Choose a password.' : null),
      roles: (roles) => (roles.length === 0 ? 'Choose at least one.' : null),
    },
  });

  const submit = form.onSubmit(async ({ name, email, password, roles }) => {
    const done = await signUp.run(
      { input: { name: name.trim(), email: email.trim(), password, roles } },
      { context: anonymously, onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (done) void navigate(paths.verifyOf(done.email));
  });

  return (
    <Entry
      title="Join Kelmah"
      lead="Free to join. You agree on the price before any work begins."
      below={
        <>
          Already with us? <Link to={paths.signIn}>Sign in</Link>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={signUp.problem} />
          <RoleChoices {...form.getInputProps('roles')} />
          <TextInput label="Your name" autoComplete="name" {...form.getInputProps('name')} />
          <TextInput
            label="E-mail"
            type="email"
            inputMode="email"
            autoComplete="email"
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label="Password"
            description="At least 10 characters. A short sentence is easy to remember and hard to guess."
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          <Button type="submit" loading={signUp.busy} fullWidth>
            Join
          </Button>
        </Stack>
      </form>
      {otherWays && (
        <>
          <Divider my="lg" label="or" />
          <Stack gap="sm">{otherWays(form.getValues().roles)}</Stack>
        </>
      )}
    </Entry>
  );
}
