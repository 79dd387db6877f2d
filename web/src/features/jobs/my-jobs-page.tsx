import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack } from '@mantine/core';
import { mdiClipboardListOutline, mdiPlus } from '@mdi/js';
import { Link } from 'react-router';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { Icon } from '../../components/icon';
import { LoadMore } from '../../components/load-more';
import { Page } from '../../components/page';
import { CardSkeletons } from '../../components/skeletons';
import { StateBadge } from '../../components/state-badge';
import type { MyJobsQuery } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { jobStates } from '../../lib/words';
import { JobCard } from './job-card';
import { MyJobs } from './jobs-operations';

type MyJob = MyJobsQuery['myJobs']['edges'][number]['node'];

export function MyJobsPage() {
  const { data, error, refetch, fetchMore } = useQuery(MyJobs, { variables: { first: 20 } });
  const page = data?.myJobs;
  return (
    <Page
      title="My jobs"
      lead="What you posted, and what came of it."
      action={
        <Button component={Link} to={paths.newJob} leftSection={<Icon path={mdiPlus} />}>
          Post a job
        </Button>
      }
    >
      {!page && (error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons />)}
      {page?.edges.length === 0 && (
        <Empty
          icon={mdiClipboardListOutline}
          title="You have not posted a job yet"
          text="Say what is to be done, where, and what you want to pay. Workers nearby apply with a price."
          action={
            <Button component={Link} to={paths.newJob}>
              Post your first job
            </Button>
          }
        />
      )}
      {page && page.edges.length > 0 && (
        <Stack gap="md">
          {page.edges.map(({ node }) => (
            <OwnJob key={node.id} job={node} />
          ))}
          <LoadMore
            hasMore={page.pageInfo.hasNextPage}
            more={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
          />
        </Stack>
      )}
    </Page>
  );
}

function OwnJob({ job }: { job: MyJob }) {
  const draft = job.status === 'DRAFT';
  return (
    <JobCard
      job={job}
      to={draft ? paths.editDraft(job.id) : paths.job(job.id)}
      badge={<StateBadge state={jobStates[job.status]} />}
    >
      <Group gap="xs" style={{ position: 'relative', zIndex: 1 }}>
        {draft && (
          <Button component={Link} to={paths.editDraft(job.id)} size="sm" variant="light">
            Go on with the draft
          </Button>
        )}
        {job.status === 'OPEN' && job.applicationCount > 0 && (
          <Button component={Link} to={paths.jobApplications(job.id)} size="sm">
            Compare {job.applicationCount === 1 ? '1 application' : `${job.applicationCount} applications`}
          </Button>
        )}
        {job.contract && (
          <Button component={Link} to={paths.contract(job.contract.id)} size="sm" variant="light">
            Go to the contract
          </Button>
        )}
      </Group>
    </JobCard>
  );
}
