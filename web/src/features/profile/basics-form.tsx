import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Card } from '../../components/card';
import { notify } from '../../components/notify';
import { PhotoPicker } from '../../components/photo-picker';
import { ProblemNote } from '../../components/problem-note';
import { TownSelect } from '../../components/town-select';
import type { MyProfileQuery } from '../../gql/graphql';
import { townNamed } from '../../lib/places';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { usePhotos } from '../../lib/use-photos';
import { UpdateProfile } from './profile-operations';

type Own = NonNullable<NonNullable<MyProfileQuery['me']>['user']>;

const languagesOf = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((language) => language.trim())
    .filter(Boolean);

/** Name, face, place: what everybody has, hirers and workers. */
export function BasicsForm({ user }: { user: Own }) {
  const save = useAction(UpdateProfile, 'updateProfile');
  const photos = usePhotos('PROFILE', { max: 1, initial: user.photo ? [user.photo] : [] });
  const form = useForm({
    initialValues: {
      name: user.name,
      about: user.about ?? '',
      town: user.town ?? '',
      languages: user.languages.join(', '),
    },
  });
  const submit = form.onSubmit(async ({ name, about, town, languages }) => {
    const [photoUploadId] = photos.uploadIds;
    const done = await save.run(
      {
        input: {
          name: name.trim(),
          about: about.trim(),
          town: town || undefined,
          region: townNamed(town)?.region,
          languages: languagesOf(languages),
          photoUploadId: photoUploadId === user.photo?.id ? undefined : photoUploadId,
        },
      },
      { onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (done) notify('Saved.');
  });
  return (
    <Card as="section" aria-label="About you">
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemNote problem={save.problem} />
          <PhotoPicker photos={photos} label="Your photo" max={1} />
          <TextInput label="Name" autoComplete="name" {...form.getInputProps('name')} />
          <TownSelect label="Town" {...form.getInputProps('town')} />
          <TextInput
            label="Languages"
            description="With commas between them."
            placeholder="English, Twi, Dagbani"
            {...form.getInputProps('languages')}
          />
          <Textarea label="About you" {...form.getInputProps('about')} />
          <Button type="submit" loading={save.busy || photos.busy} style={{ alignSelf: 'flex-start' }}>
            Save about you
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
