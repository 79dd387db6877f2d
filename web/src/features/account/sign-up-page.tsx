import { Button, Checkbox, Divider, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { ProblemNote } from '../../components/problem-note';
import type { Role } from '../../gql/graphql';
import { anonymously } from '../../lib/apollo/auth-link';
import { paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { SignUp } from './account-operations';
import { Entry } from './entry';
import styles from './entry.module.css';

const choices: { role: Role; title: string; text: string }[] = [
  { role: 'HIRER', title: 'I want to hire', text: 'For my home, my firm, my hotel, my site.' },
  { role: 'WORKER', title: 'I want to work', text: 'I have a trade and look for jobs.' },
];

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
          <Checkbox.Group label="What brings you here? Both is fine." {...form.getInputProps('roles')}>
            <Stack gap="xs" mt={6}>
              {choices.map(({ role, title, text }) => (
                <RoleChoice key={role} role={role} title={title} text={text} form={form} />
              ))}
            </Stack>
          </Checkbox.Group>
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

interface RoleChoiceProps {
  role: Role;
  title: string;
  text: string;
  form: { getValues(): { roles: Role[] }; setFieldValue(path: 'roles', value: Role[]): void };
}

function RoleChoice({ role, title, text, form }: RoleChoiceProps) {
  const { roles } = form.getValues();
  const toggle = (on: boolean) =>
    form.setFieldValue('roles', on ? [...roles, role] : roles.filter((one) => one !== role));
  return (
    <label className={styles['choice']}>
      <input
        type="checkbox"
        checked={roles.includes(role)}
        onChange={(event) => toggle(event.currentTarget.checked)}
        aria-label={title}
      />
      <span>
        <strong style={{ color: 'var(--mantine-color-text)' }}>{title}</strong>
        {text}
      </span>
    </label>
  );
}
