import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { NotHere } from '../../components/not-here';
import { notify } from '../../components/notify';
import { Page } from '../../components/page';
import { ProblemNote } from '../../components/problem-note';
import { PageSkeleton } from '../../components/skeletons';
import type { DisputeReason, DisputeSubjectQuery } from '../../gql/graphql';
import { parseMoney } from '../../lib/money';
import { nameOr } from '../../lib/names';
import { paths } from '../../lib/paths';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { useIntentKey } from '../../lib/use-intent-key';
import { useViewer } from '../../lib/viewer';
import { disputeReasons } from '../../lib/words';
import { AttachmentFields } from './attachment-fields';
import { DisputeSubject, OpenDispute } from './dispute-operations';
import { namesInForm } from './dispute-values';
import { useAttachments } from './use-attachments';
import { useWishForm } from './use-wish-form';
import { WishFields } from './wish-fields';

type Subject = NonNullable<DisputeSubjectQuery['contract']>;
type Milestone = Subject['milestones'][number];

/** One side says that a milestone went wrong. */
export function OpenDisputePage() {
  const { contractId = '', milestoneId = '' } = useParams();
  const { data, error, refetch } = useQuery(DisputeSubject, { variables: { contractId } });
  if (!data) {
    return error ? (
      <Page title="Open a dispute">
        <Failed error={error} again={() => void refetch()} />
      </Page>
    ) : (
      <PageSkeleton />
    );
  }
  const milestone = data.contract?.milestones.find(({ id }) => id === milestoneId);
  if (!data.contract || !milestone) return <NotHere title="Step not found" />;
  return (
    <Page
      title="Open a dispute"
      lead={`About “${milestone.title}”`}
      back={{ to: paths.contract(contractId), text: data.contract.title }}
      width="narrow"
    >
      <OpenOrNot contract={data.contract} milestone={milestone} />
    </Page>
  );
}

function OpenOrNot({ contract, milestone }: { contract: Subject; milestone: Milestone }) {
  const { funding } = milestone;
  if (funding?.status === 'HELD') {
    return <OpenDisputeForm contract={contract} milestone={milestone} held={funding.amount} />;
  }
  return (
    <Alert color="gold" title="There is nothing to decide about now">
      No money is held for this step, or it is decided already where it goes. Write to each other, or to Kelmah.
    </Alert>
  );
}

interface FormProps {
  contract: Subject;
  milestone: Milestone;
  held: NonNullable<Milestone['funding']>['amount'];
}

function OpenDisputeForm({ contract, milestone, held }: FormProps) {
  const { ownId } = useViewer();
  const navigate = useNavigate();
  const open = useAction(OpenDispute, 'openDispute');
  const intent = useIntentKey();
  const attachments = useAttachments();
  const form = useWishForm(held, { asksReason: true });
  const other = contract.hirer?.id === ownId ? contract.worker : contract.hirer;
  const submit = form.onSubmit(async ({ reason, story, refund }) => {
    const refundWanted = parseMoney(refund, held.currency);
    if (reason === '' || !refundWanted) return;
    const input = {
      ...{ milestoneId: milestone.id, reason, story: story.trim(), refundWanted },
      ...attachments.input,
      idempotencyKey: intent.key(),
    };
    const done = await open.run(
      { input },
      { onRefusal: (refusal) => showRefusal(form, refusal, namesInForm), stale: ['myContracts'] },
    );
    if (!done) return;
    intent.done();
    notify(`The dispute is open. ${nameOr(other, 'The other side')} is told.`);
    await navigate(paths.dispute(done.dispute.id), { replace: true });
  });
  return (
    <Card>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Alert color="sky">
            {held.display} stays held while the dispute is open. {nameOr(other, 'The other side')} is asked for an
            answer, then Kelmah decides. Often a message settles it sooner.
          </Alert>
          <NativeSelect
            label="What is it about?"
            data={[
              { value: '', label: 'Choose one' },
              ...(Object.keys(disputeReasons) as DisputeReason[]).map((value) => ({
                value,
                label: disputeReasons[value],
              })),
            ]}
            {...form.getInputProps('reason')}
          />
          <WishFields
            form={form}
            held={held}
            feeBasisPoints={contract.feeBasisPoints}
            workerName={nameOr(contract.worker, 'the worker')}
          />
          <AttachmentFields attachments={attachments} conversationId={contract.conversation?.id} />
          <ProblemNote problem={open.problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={open.busy} disabled={attachments.photos.busy}>
              Open the dispute
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
