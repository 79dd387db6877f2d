import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '../../components/card';
import { Confirm } from '../../components/confirm';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { paths } from '../../lib/paths';
import { useAction } from '../../lib/use-action';
import type { ShownJob } from './job-details';
import { applicationsText } from './job-facts';
import { CancelJob } from './jobs-operations';

/** What its hirer can do with a job. */
export function JobOwnerActions({ job }: { job: ShownJob }) {
  const [asking, setAsking] = useState(false);
  return (
    <Card as="section" aria-labelledby="yours">
      <Stack gap="sm">
        <Title order={2} id="yours">
          This is your job
        </Title>
        {job.status === 'OPEN' && <Text c="dimmed">{applicationsText(job.applicationCount)}.</Text>}
        {job.contract && (
          <Button component={Link} to={paths.contract(job.contract.id)}>
            Go to the contract
          </Button>
        )}
        {job.status !== 'DRAFT' && (
          <Button component={Link} to={paths.jobApplications(job.id)} variant={job.contract ? 'default' : 'filled'}>
            Compare applications
          </Button>
        )}
        {job.status === 'DRAFT' && (
          <Button component={Link} to={paths.editDraft(job.id)}>
            Go on with the draft
          </Button>
        )}
        {job.moves.includes('CANCEL') && (
          <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
            Cancel this job
          </Button>
        )}
      </Stack>
      <CancelDialog jobId={job.id} opened={asking} onClose={() => setAsking(false)} />
    </Card>
  );
}

function CancelDialog({ jobId, opened, onClose }: { jobId: string; opened: boolean; onClose: () => void }) {
  const cancel = useAction(CancelJob, 'cancelJob');
  const [reason, setReason] = useState('');
  const submit = async () => {
    const done = await cancel.run({ input: { jobId, reason: reason.trim() } });
    if (!done) return;
    notify('The job is cancelled.');
    onClose();
  };
  return (
    <Confirm
      opened={opened}
      title="Cancel this job?"
      text="Those who applied are told. This cannot be taken back."
      yes="Cancel the job"
      danger
      busy={cancel.busy}
      onYes={() => void submit()}
      onClose={onClose}
    >
      <ProblemNote problem={cancel.problem} />
      <Textarea label="Why?" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </Confirm>
  );
}
