import { Button, Input, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { Card } from '../../components/card';
import { notify } from '../../components/notify';
import { PhotoPicker } from '../../components/photo-picker';
import { ProblemNote } from '../../components/problem-note';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { usePhotos, type Photos } from '../../lib/use-photos';
import { SubmitIdentityCheck } from './identity-operations';

const form = /^[A-Z]{3}\d{10}$/;
const wrongNumber = 'Write the number as it stands on the card: GHA-123456789-0.';

/** A card, a face and a number, to be looked at by staff. */
export function IdentityForm({ onDone }: { onDone: () => void }) {
  const card = usePhotos('IDENTITY', { max: 1 });
  const selfie = usePhotos('IDENTITY', { max: 1 });
  const submit = useAction(SubmitIdentityCheck, 'submitIdentityCheck');
  const fields = useForm({
    initialValues: { cardNumber: '', cardUploadId: '', selfieUploadId: '' },
    validate: {
      cardNumber: (value) => (form.test(value.toUpperCase().replace(/[\s-]/g, '')) ? null : wrongNumber),
      cardUploadId: () => (card.uploadIds.length === 0 ? 'Take a picture of the front of your card.' : null),
      selfieUploadId: () => (selfie.uploadIds.length === 0 ? 'Take a picture of your face.' : null),
    },
  });
  const send = fields.onSubmit(async ({ cardNumber }) => {
    const [cardUploadId = ''] = card.uploadIds;
    const [selfieUploadId = ''] = selfie.uploadIds;
    const done = await submit.run(
      { input: { cardNumber: cardNumber.trim(), cardUploadId, selfieUploadId } },
      { onRefusal: (refusal) => showRefusal(fields, refusal) },
    );
    if (!done) return;
    notify('Sent. We tell you when we have looked at it.');
    onDone();
  });
  return (
    <Card as="section" aria-labelledby="identity-form">
      <form onSubmit={send} noValidate>
        <Stack>
          <Title order={2} size="h3" id="identity-form">
            Your Ghana Card and your face
          </Title>
          <ProblemNote problem={submit.problem} />
          <TextInput
            label="Number of the card"
            placeholder="GHA-123456789-0"
            autoCapitalize="characters"
            autoComplete="off"
            {...fields.getInputProps('cardNumber')}
          />
          <Picture
            label="Front of the card"
            pick="Picture of the card"
            text="All four corners in it, and every letter to be read."
            photos={card}
            error={fields.errors['cardUploadId']}
          />
          <Picture
            label="Your face"
            pick="Picture of your face"
            text="From the front, without a hat or dark glasses."
            photos={selfie}
            error={fields.errors['selfieUploadId']}
          />
          <Text c="dimmed" size="sm">
            Only our staff see the pictures and the number. Thirty days after they have decided, both are deleted.
          </Text>
          <Button type="submit" loading={submit.busy} disabled={card.busy || selfie.busy}>
            Send
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

interface PictureProps {
  label: string;
  /** What stands on the place to put it. */
  pick: string;
  text: string;
  photos: Photos;
  error?: ReactNode;
}

function Picture({ label, pick, text, photos, error }: PictureProps) {
  return (
    <Input.Wrapper
      label={label}
      description={text}
      error={error}
      labelElement="div"
      role="group"
      aria-label={label}
      styles={{ description: { marginBottom: 8 } }}
    >
      <PhotoPicker photos={photos} max={1} label={pick} isWide />
    </Input.Wrapper>
  );
}
