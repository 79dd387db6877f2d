import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Entry } from '../../components/entry';
import { ProblemNote } from '../../components/problem-note';
import { RoleChoices } from '../../components/role-choices';
import type { Role } from '../../gql/graphql';
import { anonymously } from '../../lib/apollo/auth-link';
import { describeDevice } from '../../lib/device';
import { knownDevice } from '../../lib/known-device';
import { localPath } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { useEnter } from '../../lib/use-enter';
import { FinishProviderSignUp } from './provider-operations';

/** Somebody whom a provider proved, and who is new here. */
export interface Joining {
  flow: string;
  name?: string | null;
  email: string;
  returnPath: string;
}

/** What a reload leaves of it: it is kept with the address, as a second step is. */
export function joiningOf(state: unknown): Joining | undefined {
  const { joining } = (state ?? {}) as { joining?: Joining };
  return joining?.flow && joining.email ? joining : undefined;
}

/** Asks somebody new what they do here, and opens their account. */
export function JoinForm({ joining }: { joining: Joining }) {
  const signUp = useAction(FinishProviderSignUp, 'finishProviderSignUp');
  const enterWith = useEnter();
  const form = useForm({
    initialValues: { name: joining.name ?? '', roles: [] as Role[] },
    validate: {
      name: (name) => (name.trim() === '' ? 'Tell us your name.' : null),
      roles: (roles) => (roles.length === 0 ? 'Choose at least one.' : null),
    },
  });

  const submit = form.onSubmit(async ({ name, roles }) => {
    const about = { name: name.trim(), roles, device: describeDevice(), deviceToken: knownDevice() };
    const done = await signUp.run(
      { input: { flow: joining.flow, ...about } },
      { context: anonymously, onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (done) await enterWith(done, localPath(joining.returnPath));
  });

  return (
    <Entry title="Welcome to Kelmah" lead={`You are new here. You join as ${joining.email}.`}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={signUp.problem} />
          <RoleChoices {...form.getInputProps('roles')} />
          <TextInput label="Your name" autoComplete="name" {...form.getInputProps('name')} />
          <Button type="submit" loading={signUp.busy} fullWidth>
            Join
          </Button>
        </Stack>
      </form>
    </Entry>
  );
}
