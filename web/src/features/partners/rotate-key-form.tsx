import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ProblemNote } from '../../components/problem-note';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import type { Secret } from './new-secret';
import { RotateApiKey } from './partners-operations';

/** In hours. */
const overlaps = [
  { value: '0', label: 'Not at all: it ends now' },
  { value: '1', label: '1 hour' },
  { value: '24', label: '1 day' },
  { value: '72', label: '3 days' },
  { value: '168', label: '7 days' },
];

/** A new key in the place of an old one, which stays good for a while so that nothing breaks in between. */
export function RotateKeyForm({ keyId, onDone }: { keyId: string; onDone: (secret: Secret) => void }) {
  const rotate = useAction(RotateApiKey, 'rotateApiKey');
  const form = useForm({ initialValues: { overlapHours: '24' } });
  const submit = form.onSubmit(async ({ overlapHours }) => {
    const done = await rotate.run(
      { input: { keyId, overlapHours: Number(overlapHours) } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['PartnerAppOf', 'PartnerUsage'] },
    );
    if (done) onDone({ label: done.key.label, text: done.secret });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>You get a new key with the same name that reads the same. Put it in the place of the old one.</Text>
        <ProblemNote problem={rotate.problem} />
        <NativeSelect label="How long the old key stays good" data={overlaps} {...form.getInputProps('overlapHours')} />
        <Button type="submit" loading={rotate.busy}>
          Rotate this key
        </Button>
      </Stack>
    </form>
  );
}
