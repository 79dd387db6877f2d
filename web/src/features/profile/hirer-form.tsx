import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Card } from '../../components/card';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { HirerKind, MyProfileQuery } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { hirerKinds } from '../../lib/words';
import { SaveHirerProfile } from './profile-operations';

type Own = NonNullable<NonNullable<MyProfileQuery['me']>['user']>;

/** For whom somebody hires. */
export function HirerForm({ user }: { user: Own }) {
  const save = useAction(SaveHirerProfile, 'saveHirerProfile');
  const form = useForm({
    initialValues: { kind: (user.hirerProfile?.kind ?? 'HOME') as HirerKind, firm: user.hirerProfile?.firm ?? '' },
  });
  const submit = form.onSubmit(async ({ kind, firm }) => {
    const done = await save.run(
      { input: { kind, firm: firm.trim() || undefined } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['MyProfile'] },
    );
    if (done) notify('Saved.');
  });
  return (
    <Card as="section" aria-label="Hiring">
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={save.problem} />
          <NativeSelect
            label="I hire for"
            data={Object.entries(hirerKinds).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps('kind')}
          />
          {form.values.kind !== 'HOME' && (
            <TextInput label="Name of the firm" autoComplete="organization" {...form.getInputProps('firm')} />
          )}
          <Button type="submit" loading={save.busy} style={{ alignSelf: 'flex-start' }}>
            Save hiring details
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
