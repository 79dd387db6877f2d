import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Card } from '../../components/card';
import { Page } from '../../components/page';
import { ProblemNote } from '../../components/problem-note';
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
    <Page title="Welcome to Kelmah" width="slim" lead={`One question, and ${joining.email} has an account.`}>
      <Card>
        <form onSubmit={submit} noValidate>
          <Stack>
            <ProblemNote problem={signUp.problem} />
            <Checkbox.Group label="What brings you here? Both is fine." {...form.getInputProps('roles')}>
              <Stack gap="xs" mt={6}>
                <Checkbox value="HIRER" label="I want to hire" />
                <Checkbox value="WORKER" label="I want to work" />
              </Stack>
            </Checkbox.Group>
            <TextInput label="Your name" autoComplete="name" {...form.getInputProps('name')} />
            <Button type="submit" loading={signUp.busy} fullWidth>
              Join
            </Button>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
