import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { PartnerAppPartsFragment } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { RegisterPartnerApp, UpdatePartnerApp } from './partners-operations';

interface Values {
  name: string;
  description: string;
  website: string;
}

const empty: Values = { name: '', description: '', website: '' };

// What people type of an address is seldom its whole form.
const wholeAddress = (text: string): string | null => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
};
const inputOf = ({ name, description, website }: Values) => ({
  name: name.trim(),
  description: description.trim(),
  website: wholeAddress(website),
});

function useAppForm(initialValues: Values) {
  return useForm({
    initialValues,
    validate: {
      name: (name) => (name.trim() === '' ? 'What is it called?' : null),
      description: (text) => (text.trim() === '' ? 'Say in a sentence what it is for.' : null),
    },
  });
}

/** Registers an app; `onDone` gets its id. */
export function RegisterAppForm({ onDone }: { onDone: (appId: string) => void }) {
  const register = useAction(RegisterPartnerApp, 'registerPartnerApp');
  const form = useAppForm(empty);
  const submit = form.onSubmit(async (values) => {
    const done = await register.run(
      { input: inputOf(values) },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['MyPartnerApps'] },
    );
    if (done) onDone(done.app.id);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ProblemNote problem={register.problem} />
        <Fields form={form} />
        <Button type="submit" loading={register.busy}>
          Register this app
        </Button>
      </Stack>
    </form>
  );
}

/** Changes what an app is called and for. */
export function EditAppForm({ app, onDone }: { app: PartnerAppPartsFragment; onDone: () => void }) {
  const update = useAction(UpdatePartnerApp, 'updatePartnerApp');
  const form = useAppForm({ name: app.name, description: app.description, website: app.website ?? '' });
  const submit = form.onSubmit(async (values) => {
    const done = await update.run(
      { input: { appId: app.id, ...inputOf(values) } },
      { onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (!done) return;
    notify('Saved.');
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ProblemNote problem={update.problem} />
        <Fields form={form} />
        <Button type="submit" loading={update.busy}>
          Save
        </Button>
      </Stack>
    </form>
  );
}

function Fields({ form }: { form: ReturnType<typeof useAppForm> }) {
  return (
    <>
      <TextInput label="Name of the app" maxLength={60} {...form.getInputProps('name')} />
      <Textarea label="What it is for" maxLength={500} {...form.getInputProps('description')} />
      <TextInput
        label="Its website, if it has one"
        inputMode="url"
        placeholder="https://"
        {...form.getInputProps('website')}
      />
    </>
  );
}
