import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '../../components/card';
import { ConfirmedButton } from '../../components/confirmed-button';
import { notify } from '../../components/notify';
import { paths } from '../../lib/paths';
import { useAction } from '../../lib/use-action';
import type { ShownJob } from './job-details';
import { applicationsText } from './job-facts';
import { CancelJob } from './jobs-operations';

/** What its hirer can do with a job. */
export function JobOwnerActions({ job }: { job: ShownJob }) {
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
        {job.moves.includes('CANCEL') && <Cancel jobId={job.id} />}
      </Stack>
    </Card>
  );
}

function Cancel({ jobId }: { jobId: string }) {
  const cancel = useAction(CancelJob, 'cancelJob');
  const [reason, setReason] = useState('');
  return (
    <ConfirmedButton
      variant="subtle"
      color="red"
      title="Cancel this job?"
      text="Those who applied are told. This cannot be taken back."
      yes="Cancel the job"
      danger
      action={cancel}
      onYes={() => cancel.run({ input: { jobId, reason: reason.trim() } })}
      onDone={() => notify('The job is cancelled.')}
      asks={<Textarea label="Why?" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
    >
      Cancel this job
    </ConfirmedButton>
  );
}
