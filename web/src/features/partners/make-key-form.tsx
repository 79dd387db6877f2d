import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ProblemNote } from '../../components/problem-note';
import type { PartnerScope } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { useIntentKey } from '../../lib/use-intent-key';
import { partnerScopes } from '../../lib/words';
import type { Secret } from './new-secret';
import { CreateApiKey } from './partners-operations';

const scopes = Object.entries(partnerScopes) as [PartnerScope, { name: string; text: string }][];

/** Makes a key; `onDone` gets its secret, which nobody can get again. */
export function MakeKeyForm({ appId, onDone }: { appId: string; onDone: (secret: Secret) => void }) {
  const create = useAction(CreateApiKey, 'createApiKey');
  const intent = useIntentKey();
  const form = useForm<{ label: string; scopes: PartnerScope[] }>({
    initialValues: { label: '', scopes: [] },
    validate: {
      label: (label) => (label.trim() === '' ? 'Call it by where it is used.' : null),
      scopes: (chosen) => (chosen.length === 0 ? 'Choose at least one.' : null),
    },
    // Another wish is another intent.
    onValuesChange: () => intent.done(),
  });
  const submit = form.onSubmit(async (values) => {
    const done = await create.run(
      { input: { appId, label: values.label.trim(), scopes: values.scopes, idempotencyKey: intent.key() } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['PartnerAppOf', 'PartnerUsage'] },
    );
    if (!done) return;
    intent.done();
    onDone({ label: done.key.label, text: done.secret });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ProblemNote problem={create.problem} />
        <TextInput
          label="Name of the key"
          placeholder="Production server"
          maxLength={40}
          {...form.getInputProps('label')}
        />
        <Checkbox.Group label="What it may read" {...form.getInputProps('scopes')}>
          <Stack gap="sm" mt={6}>
            {scopes.map(([scope, { name, text }]) => (
              <Checkbox key={scope} value={scope} label={name} description={text} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Button type="submit" loading={create.busy}>
          Make this key
        </Button>
      </Stack>
    </form>
  );
}
