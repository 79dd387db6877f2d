import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { useAction } from '../../lib/use-action';
import { ReplyToReview } from './reviews-operations';

/** One answer to a review about oneself. */
export function ReplyForm({ reviewId }: { reviewId: string }) {
  const reply = useAction(ReplyToReview, 'replyToReview');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const send = async () => {
    if (await reply.run({ input: { reviewId, text: text.trim() } })) notify('Your answer is there for all to read.');
  };
  if (!open) {
    return (
      <Button mt="xs" size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
        Answer this review
      </Button>
    );
  }
  return (
    <Stack gap="xs" mt="xs">
      <ProblemNote problem={reply.problem} />
      <Textarea
        label="Your answer"
        description="You can answer once, and everybody reads it."
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        size="sm"
        style={{ alignSelf: 'flex-start' }}
        disabled={text.trim() === ''}
        loading={reply.busy}
        onClick={() => void send()}
      >
        Publish my answer
      </Button>
    </Stack>
  );
}
