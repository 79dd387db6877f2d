import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Confirm } from '../../components/confirm';
import { Dialog } from '../../components/dialog';
import { notify } from '../../components/notify';
import { PhotoPicker } from '../../components/photo-picker';
import { ProblemNote } from '../../components/problem-note';
import type { MilestonePartsFragment } from '../../gql/graphql';
import { useAction } from '../../lib/use-action';
import { usePhotos } from '../../lib/use-photos';
import { ApproveMilestone, RequestChanges, StartMilestone, SubmitMilestone } from './contracts-operations';

type Open = 'submit' | 'approve' | 'changes' | undefined;

/** What the viewer can do with a milestone now; the graph says what that is. Paying is another feature's. */
export function MilestoneMoves({ milestone }: { milestone: MilestonePartsFragment }) {
  const [dialog, setDialog] = useState<Open>();
  const start = useAction(StartMilestone, 'startMilestone');
  const close = () => setDialog(undefined);
  const can = (move: MilestonePartsFragment['moves'][number]) => milestone.moves.includes(move);
  if (!milestone.moves.some((move) => move !== 'FUND')) return null;
  return (
    <>
      <ProblemNote problem={start.problem} />
      <Group gap="xs">
        {can('START') && (
          <Button
            size="sm"
            variant={can('SUBMIT') ? 'default' : 'filled'}
            loading={start.busy}
            onClick={() => void start.run({ input: { milestoneId: milestone.id } })}
          >
            Start work
          </Button>
        )}
        {can('SUBMIT') && (
          <Button size="sm" onClick={() => setDialog('submit')}>
            Hand in for approval
          </Button>
        )}
        {can('APPROVE') && (
          <Button size="sm" onClick={() => setDialog('approve')}>
            Approve
          </Button>
        )}
        {can('REQUEST_CHANGES') && (
          <Button size="sm" variant="default" onClick={() => setDialog('changes')}>
            Ask for changes
          </Button>
        )}
      </Group>
      <SubmitDialog milestone={milestone} opened={dialog === 'submit'} onClose={close} />
      <ApproveDialog milestone={milestone} opened={dialog === 'approve'} onClose={close} />
      <ChangesDialog milestone={milestone} opened={dialog === 'changes'} onClose={close} />
    </>
  );
}

interface DialogProps {
  milestone: MilestonePartsFragment;
  opened: boolean;
  onClose: () => void;
}

function SubmitDialog({ milestone, opened, onClose }: DialogProps) {
  const submit = useAction(SubmitMilestone, 'submitMilestone');
  const photos = usePhotos('DELIVERABLE');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string>();
  const send = async () => {
    if (note.trim() === '') return setError('Say in a few words what is done.');
    setError(undefined);
    const done = await submit.run(
      { input: { milestoneId: milestone.id, note: note.trim(), uploadIds: photos.uploadIds } },
      {
        onRefusal: ({ field, message }) => {
          if (field === 'note') setError(message);
          return field === 'note';
        },
      },
    );
    if (!done) return;
    setNote('');
    photos.clear();
    notify('Handed in. The hirer is told.');
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={`Hand in “${milestone.title}”`}>
      <Stack>
        <ProblemNote problem={submit.problem} />
        <Textarea
          label="What is done"
          minRows={4}
          value={note}
          error={error}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <PhotoPicker photos={photos} />
        <Button loading={submit.busy} disabled={photos.busy} onClick={() => void send()}>
          Hand in
        </Button>
      </Stack>
    </Dialog>
  );
}

function ApproveDialog({ milestone, opened, onClose }: DialogProps) {
  const approve = useAction(ApproveMilestone, 'approveMilestone');
  const send = async () => {
    if (!(await approve.run({ input: { milestoneId: milestone.id } }))) return;
    notify('Approved. The money is on its way to the worker.');
    onClose();
  };
  return (
    <Confirm
      opened={opened}
      title={`Approve “${milestone.title}”?`}
      text={`${milestone.netToWorker.display} goes to the worker and ${milestone.fee.display} is Kelmah’s fee. This cannot be taken back.`}
      yes="Approve and pay"
      busy={approve.busy}
      onYes={() => void send()}
      onClose={onClose}
    >
      <ProblemNote problem={approve.problem} />
    </Confirm>
  );
}

function ChangesDialog({ milestone, opened, onClose }: DialogProps) {
  const request = useAction(RequestChanges, 'requestChanges');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string>();
  const send = async () => {
    if (note.trim() === '') return setError('Say what is to be changed.');
    setError(undefined);
    const done = await request.run({ input: { milestoneId: milestone.id, note: note.trim() } });
    if (!done) return;
    setNote('');
    notify('The worker is told what to change.');
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={`Changes to “${milestone.title}”`}>
      <Stack>
        <ProblemNote problem={request.problem} />
        <Textarea
          label="What is to be changed"
          description="Be exact: the worker does what stands here. The money stays held."
          minRows={4}
          value={note}
          error={error}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button loading={request.busy} onClick={() => void send()}>
          Ask for these changes
        </Button>
      </Stack>
    </Dialog>
  );
}
