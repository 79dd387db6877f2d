import { Button, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Card } from '../../components/card';
import { StateBadge } from '../../components/state-badge';
import { ApplyForm } from '../../features/applications/apply-form';
import { JobDetails, type ShownJob } from '../../features/jobs/job-details';
import { isOwnJob } from '../../features/jobs/job-facts';
import { JobOwnerActions } from '../../features/jobs/job-owner-actions';
import { paths } from '../../lib/paths';
import { toDateInput } from '../../lib/time';
import { useViewer } from '../../lib/viewer';
import { applicationStates } from '../../lib/words';

export function JobPage() {
  const { jobId = '' } = useParams();
  return <JobDetails jobId={jobId} actions={(job) => <Actions job={job} />} />;
}

/** What this viewer can do with the job. */
function Actions({ job }: { job: ShownJob }) {
  const { ownId, signedIn, isWorker } = useViewer();
  if (isOwnJob(job, ownId)) return <JobOwnerActions job={job} />;
  if (job.myApplication) return <Applied application={job.myApplication} contractId={job.contract?.id} />;
  if (!signedIn) return <AskToJoin path={paths.job(job.id)} />;
  if (!isWorker) return null;
  if (!job.moves.includes('APPLY')) return <Closed />;
  const { budget } = job;
  return (
    <ApplyForm
      jobId={job.id}
      budget={budget?.kind === 'FIXED' ? budget.amount : undefined}
      shares={job.plannedMilestones.map(({ sharePercent }) => sharePercent)}
      currency={budget?.amount.currency ?? 'GHS'}
      startOn={job.startOn ? toDateInput(job.startOn) : undefined}
    />
  );
}

interface AppliedProps {
  application: NonNullable<ShownJob['myApplication']>;
  contractId: string | undefined;
}

function Applied({ application, contractId }: AppliedProps) {
  return (
    <Card as="section" aria-labelledby="applied">
      <Stack gap="sm" align="flex-start">
        <Title order={2} id="applied">
          You applied for this job
        </Title>
        <StateBadge state={applicationStates[application.status]} />
        <Button component={Link} to={paths.application(application.id)} variant={contractId ? 'default' : 'filled'}>
          See your application
        </Button>
        {contractId && (
          <Button component={Link} to={paths.contract(contractId)}>
            Go to the contract
          </Button>
        )}
      </Stack>
    </Card>
  );
}

function AskToJoin({ path }: { path: string }) {
  return (
    <Card as="section" aria-labelledby="join">
      <Stack gap="sm" align="flex-start">
        <Title order={2} id="join">
          Is this a job for you?
        </Title>
        <Text>Join Kelmah as a worker and apply with your own price. You see the fee before you send it.</Text>
        <Button component={Link} to={`${paths.signUp}?as=worker`}>
          Join as a worker
        </Button>
        <Link to={paths.signInTo(path)}>I am with Kelmah already: sign in</Link>
      </Stack>
    </Card>
  );
}

function Closed() {
  return (
    <Card>
      <Title order={2}>This job takes no applications now</Title>
      <Text mt="xs">
        There are others. <Link to={paths.jobs}>Find work</Link>
      </Text>
    </Card>
  );
}
