import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { Criterion, ReviewPartsFragment } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { criteria } from '../../lib/words';
import { WriteReview } from './reviews-operations';
import { StarField } from './star-field';

interface WriteReviewFormProps {
  contractId: string;
  otherName: string;
  otherIsWorker: boolean;
  mine: ReviewPartsFragment | null | undefined;
  onDone: () => void;
}

const ofWorker: Criterion[] = ['QUALITY', 'PUNCTUALITY', 'COMMUNICATION', 'TIDINESS'];
const ofHirer: Criterion[] = ['CLARITY', 'COMMUNICATION', 'PAYMENT', 'FAIRNESS'];

/** Writes, or changes, one's review of the other side. */
export function WriteReviewForm({ contractId, otherName, otherIsWorker, mine, onDone }: WriteReviewFormProps) {
  const write = useAction(WriteReview, 'writeReview');
  const asked = otherIsWorker ? ofWorker : ofHirer;
  const form = useForm({
    initialValues: {
      rating: mine?.rating ?? 0,
      text: mine?.text ?? '',
      criteria: Object.fromEntries(
        asked.map((criterion) => [criterion, mine?.criteria.find((one) => one.criterion === criterion)?.rating ?? 0]),
      ) as Partial<Record<Criterion, number>>,
    },
    validate: { rating: (rating) => (rating === 0 ? 'Give one to five stars.' : null) },
  });
  const submit = form.onSubmit(async ({ rating, text, criteria: given }) => {
    const rated = asked.flatMap((criterion) => {
      const stars = given[criterion];
      return stars ? [{ criterion, rating: stars }] : [];
    });
    const done = await write.run(
      { input: { contractId, rating, text: text.trim(), criteria: rated } },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['ContractReviews'] },
    );
    if (!done) return;
    notify(done.review.sealed ? 'Your review is sealed until both have written.' : 'Your review is open now.');
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ProblemNote problem={write.problem} />
        <StarField
          label="All in all"
          value={form.values.rating}
          error={form.errors['rating'] as string | undefined}
          onChange={(rating) => form.setFieldValue('rating', rating)}
        />
        {asked.map((criterion) => (
          <StarField
            key={criterion}
            label={criteria[criterion]}
            size={24}
            value={form.values.criteria[criterion] ?? 0}
            onChange={(stars) => form.setFieldValue(`criteria.${criterion}`, stars)}
          />
        ))}
        <Textarea
          label="Your words"
          description={`What would you tell a friend about working with ${otherName}?`}
          minRows={4}
          {...form.getInputProps('text')}
        />
        <Group>
          <Button type="submit" loading={write.busy}>
            {mine ? 'Save my review' : 'Send my review'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
