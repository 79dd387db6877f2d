import { Button, Stack, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { mdiPlus } from '@mdi/js';
import { useState } from 'react';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { DisputePartsFragment } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { useIntentKey } from '../../lib/use-intent-key';
import { AttachmentFields } from './attachment-fields';
import { AddDisputeEvidence } from './dispute-operations';
import { useAttachments } from './use-attachments';

interface EvidenceFormProps {
  dispute: DisputePartsFragment;
  onDone: () => void;
}

/** Hands in more evidence. */
export function EvidenceForm({ dispute, onDone }: EvidenceFormProps) {
  const [opened, setOpened] = useState(false);
  if (!opened) {
    return (
      <Button variant="default" leftSection={<Icon path={mdiPlus} size={18} />} onClick={() => setOpened(true)}>
        Add evidence
      </Button>
    );
  }
  return (
    <Opened
      dispute={dispute}
      onDone={() => {
        setOpened(false);
        onDone();
      }}
    />
  );
}

function Opened({ dispute, onDone }: EvidenceFormProps) {
  const add = useAction(AddDisputeEvidence, 'addDisputeEvidence');
  const intent = useIntentKey();
  const attachments = useAttachments();
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: (text) => (text.trim() === '' ? 'Say what it shows.' : null) },
  });
  const submit = form.onSubmit(async ({ text }) => {
    const input = {
      ...{ disputeId: dispute.id, text: text.trim(), idempotencyKey: intent.key() },
      ...attachments.input,
    };
    const done = await add.run({ input }, { onRefusal: (refusal) => showRefusal(form, refusal) });
    if (!done) return;
    intent.done();
    notify('Handed in. The other side sees it too.');
    onDone();
  });
  return (
    <Card as="section" aria-labelledby="evidence-form">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Title order={2} id="evidence-form">
            Add evidence
          </Title>
          <Textarea label="What it shows" minRows={3} autosize {...form.getInputProps('text')} />
          <AttachmentFields attachments={attachments} conversationId={dispute.contract?.conversation?.id} />
          <ProblemNote problem={add.problem} />
          <Button type="submit" loading={add.busy} disabled={attachments.photos.busy}>
            Hand it in
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
