import { Button, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Card } from '../../components/card';
import { Confirm } from '../../components/confirm';
import { notify } from '../../components/notify';
import { PhotoPicker } from '../../components/photo-picker';
import { ProblemNote } from '../../components/problem-note';
import type { WorkerProfilePartsFragment } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { fromDateInput, today } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { usePhotos } from '../../lib/use-photos';
import { PortfolioView } from './portfolio-view';
import { AddPortfolioItem, RemovePortfolioItem } from './profile-operations';

type Item = WorkerProfilePartsFragment['portfolio'][number];

/** The work that a worker shows: what is there, and the way to add to it. */
export function Portfolio({ items }: { items: Item[] }) {
  const [removing, setRemoving] = useState<Item>();
  const remove = useAction(RemovePortfolioItem, 'removePortfolioItem');
  const removeIt = async () => {
    if (removing && (await remove.run({ input: { portfolioItemId: removing.id } }))) setRemoving(undefined);
  };
  return (
    <>
      <PortfolioView
        items={items}
        actionOf={(item) => (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            style={{ flexShrink: 0 }}
            onClick={() => setRemoving(item)}
            aria-label={`Remove ${item.title}`}
          >
            Remove
          </Button>
        )}
      />
      <AddItem />
      <Confirm
        opened={removing !== undefined}
        title="Remove this work?"
        text={`"${removing?.title}" and its photos will no longer be shown.`}
        yes="Remove"
        danger
        busy={remove.busy}
        onYes={() => void removeIt()}
        onClose={() => setRemoving(undefined)}
      >
        <ProblemNote problem={remove.problem} />
      </Confirm>
    </>
  );
}

function AddItem() {
  const add = useAction(AddPortfolioItem, 'addPortfolioItem');
  const photos = usePhotos('PORTFOLIO');
  const form = useForm({ initialValues: { title: '', description: '', completedOn: '', uploadIds: '' } });
  const submit = form.onSubmit(async ({ title, description, completedOn }) => {
    const done = await add.run(
      {
        input: {
          title: title.trim(),
          description: description.trim() || undefined,
          completedOn: fromDateInput(completedOn),
          uploadIds: photos.uploadIds,
        },
      },
      { onRefusal: (refusal) => refusal.field !== 'uploadIds' && showRefusal(form, refusal) },
    );
    if (!done) return;
    form.reset();
    photos.clear();
    notify('Added to your work.');
  });
  return (
    <Card as="section" aria-labelledby="add-work">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Title order={2} id="add-work">
            Show work that you have done
          </Title>
          <ProblemNote problem={add.problem} />
          <TextInput
            label="What it was"
            placeholder="Two bathrooms in a guest house"
            {...form.getInputProps('title')}
          />
          <Textarea label="A few words on it" {...form.getInputProps('description')} />
          <TextInput label="Finished on" type="date" max={today()} {...form.getInputProps('completedOn')} />
          <PhotoPicker photos={photos} />
          <Button type="submit" loading={add.busy} disabled={photos.busy} style={{ alignSelf: 'flex-start' }}>
            Add this work
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
