import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { mdiEyeOffOutline } from '@mdi/js';
import { useEffect, useState } from 'react';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import type { ContractReviewsQuery } from '../../gql/graphql';
import { formatMoment } from '../../lib/time';
import { ReviewItem } from './review-item';
import { ContractReviews as ContractReviewsDocument } from './reviews-operations';
import { WriteReviewForm } from './write-review-form';

interface ContractReviewsProps {
  contractId: string;
  /** Who is reviewed, by name. */
  otherName: string;
  /** Whether the other one is the worker: other things matter then. */
  otherIsWorker: boolean;
}

const askEveryMs = 3_000;

type State = NonNullable<NonNullable<ContractReviewsQuery['contract']>['reviewState']>;

/** The reviews of a contract that is complete: one's own to write, and both when they are open. */
export function ContractReviews(props: ContractReviewsProps) {
  const { contractId, otherName } = props;
  const [editing, setEditing] = useState(false);
  const { data, startPolling, stopPolling } = useQuery(ContractReviewsDocument, { variables: { contractId } });
  // The right to review opens a moment after the contract completes.
  const early = data?.contract != null && data.contract.reviewState == null;
  useEffect(() => {
    if (!early) return undefined;
    startPolling(askEveryMs);
    return stopPolling;
  }, [early, startPolling, stopPolling]);
  const contract = data?.contract;
  const state = contract?.reviewState;
  if (!contract || !state) return null;
  const open = (contract.reviews ?? []).filter(({ sealed }) => !sealed);
  const writing = editing || (state.canReview && !state.mine);
  return (
    <Card as="section" aria-labelledby="reviews">
      <Stack>
        <Title order={2} id="reviews">
          {writing ? `How was it with ${otherName}?` : 'Reviews'}
        </Title>
        {writing && (
          <>
            <DoubleBlind otherName={otherName} state={state} />
            <WriteReviewForm {...props} mine={state.mine} onDone={() => setEditing(false)} />
          </>
        )}
        {!writing && state.mine?.sealed && (
          <Sealed state={state} otherName={otherName} onEdit={() => setEditing(true)} />
        )}
        {open.map((review) => (
          <ReviewItem key={review.id} review={review} />
        ))}
        {!writing && !state.mine && open.length === 0 && <Text c="dimmed">The time to review is over.</Text>}
      </Stack>
    </Card>
  );
}

function DoubleBlind({ otherName, state }: { otherName: string; state: State }) {
  return (
    <Alert color="sky" icon={<Icon path={mdiEyeOffOutline} />}>
      {state.theirsIsOpen
        ? `What ${otherName} wrote is open now.`
        : `${otherName} reads your words only when both of you have written, or when the time is over. So both can be honest.`}
      {state.dueAt && ` You can write until ${formatMoment(state.dueAt)}.`}
    </Alert>
  );
}

function Sealed({ state, otherName, onEdit }: { state: State; otherName: string; onEdit: () => void }) {
  return (
    <Alert color="sky" icon={<Icon path={mdiEyeOffOutline} />} title="Your review is sealed">
      It opens when {otherName} has written too
      {state.dueAt ? `, at the latest on ${formatMoment(state.dueAt)}.` : '.'} Until then you can change it.
      {state.mine?.moves.includes('EDIT') && (
        <Group mt="sm">
          <Button size="sm" variant="default" onClick={onEdit}>
            Change my review
          </Button>
        </Group>
      )}
    </Alert>
  );
}
