import { Button, Stack, Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { DisputePartsFragment } from '../../gql/graphql';
import { parseMoney, platformFeeBasisPoints } from '../../lib/money';
import { nameOr } from '../../lib/names';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { useIntentKey } from '../../lib/use-intent-key';
import { AttachmentFields } from './attachment-fields';
import { AnswerDispute } from './dispute-operations';
import { namesInForm } from './dispute-values';
import { useAttachments } from './use-attachments';
import { useWishForm } from './use-wish-form';
import { WishFields } from './wish-fields';

/** The side that is asked says how it sees it. */
export function AnswerForm({ dispute, onDone }: { dispute: DisputePartsFragment; onDone: () => void }) {
  const answer = useAction(AnswerDispute, 'answerDispute');
  const intent = useIntentKey();
  const attachments = useAttachments();
  const form = useWishForm(dispute.amount, { asksReason: false });
  const submit = form.onSubmit(async ({ story, refund }) => {
    const refundWanted = parseMoney(refund, dispute.amount.currency);
    if (!refundWanted) return;
    const input = {
      ...{ disputeId: dispute.id, story: story.trim(), refundWanted },
      ...attachments.input,
      idempotencyKey: intent.key(),
    };
    const done = await answer.run({ input }, { onRefusal: (refusal) => showRefusal(form, refusal, namesInForm) });
    if (!done) return;
    intent.done();
    notify('Your answer is in. Kelmah reads both sides now.');
    onDone();
  });
  return (
    <Card as="section" aria-labelledby="answer">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Title order={2} id="answer">
            Your answer
          </Title>
          <Text c="dimmed">You answer once. More evidence can be added later.</Text>
          <WishFields
            form={form}
            held={dispute.amount}
            feeBasisPoints={dispute.contract?.feeBasisPoints ?? platformFeeBasisPoints}
            workerName={nameOr(dispute.worker, 'the worker')}
          />
          <AttachmentFields attachments={attachments} conversationId={dispute.contract?.conversation?.id} />
          <ProblemNote problem={answer.problem} />
          <Button type="submit" loading={answer.busy} disabled={attachments.photos.busy}>
            Send my answer
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
