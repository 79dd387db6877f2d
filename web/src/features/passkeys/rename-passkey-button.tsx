import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Dialog } from '../../components/dialog';
import { ProblemNote } from '../../components/problem-note';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { RenamePasskey } from './passkey-operations';

/** Gives a passkey a name by which its owner knows it again. */
export function RenamePasskeyButton({ id, name }: { id: string; name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" variant="subtle" aria-label={`Rename ${name}`} onClick={() => setOpen(true)}>
        Rename
      </Button>
      <Dialog opened={open} onClose={() => setOpen(false)} title="Name of the passkey">
        <NameForm id={id} name={name} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function NameForm({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const rename = useAction(RenamePasskey, 'renamePasskey');
  const form = useForm({ initialValues: { name } });
  const submit = form.onSubmit(async (typed) => {
    const onRefusal = (refusal: Parameters<typeof showRefusal>[1]) => showRefusal(form, refusal);
    if (await rename.run({ input: { passkeyId: id, name: typed.name } }, { onRefusal })) onClose();
  });
  return (
    <form onSubmit={submit} noValidate aria-label="Name of the passkey">
      <Stack>
        <ProblemNote problem={rename.problem} />
        <TextInput label="Name" data-autofocus maxLength={60} {...form.getInputProps('name')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" loading={rename.busy}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
