import { useQuery, useSubscription } from '@apollo/client/react';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { mdiAccountMultipleOutline } from '@mdi/js';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Empty } from '../../components/empty';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { PageSkeleton } from '../../components/skeletons';
import { paths } from '../../lib/paths';
import { Applicants } from './applicants';
import { ApplicationChanged, JobApplications } from './applications-operations';
import { orders, sorted, type Applicant, type Order } from './order-applicants';

/** Everybody who applied to a job, side by side. */
export function ComparePage() {
  const { jobId = '' } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(JobApplications, { variables: { jobId, first: 50 } });
  useSubscription(ApplicationChanged, {
    variables: { jobId },
    skip: !data?.job,
    ignoreResults: true,
    onData: ({ data: changed }) => {
      const id = changed.data?.applicationChanged.id;
      const listed = data?.job?.applications.edges.some(({ node }) => node.id === id);
      if (!listed) void refetch();
    },
  });
  if (data === undefined) {
    return error ? (
      <Page title="Applications">
        <Failed error={error} again={() => void refetch()} />
      </Page>
    ) : (
      <PageSkeleton />
    );
  }
  const { job } = data;
  if (!job) return <NotHere title="Job not found" />;
  const { edges, pageInfo } = job.applications;
  return (
    <Page
      title="Compare applications"
      lead={job.title}
      back={{ to: paths.job(job.id), text: 'The job' }}
      action={
        job.contract && (
          <Button component={Link} to={paths.contract(job.contract.id)}>
            Go to the contract
          </Button>
        )
      }
    >
      {edges.length === 0 ? (
        <NobodyYet />
      ) : (
        <Lined applications={edges.map(({ node }) => node)}>
          <LoadMore
            hasMore={pageInfo.hasNextPage}
            more={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        </Lined>
      )}
    </Page>
  );
}

function NobodyYet() {
  return (
    <Empty
      icon={mdiAccountMultipleOutline}
      title="Nobody has applied yet"
      text="Workers nearby can see the job. We tell you when the first application is there; this page shows it by itself."
    />
  );
}

/** The applicants in the order that the hirer asks for. */
function Lined({ applications, children }: { applications: Applicant[]; children: ReactNode }) {
  const [order, setOrder] = useState<Order>('best');
  return (
    <Stack gap="md">
      <NativeSelect
        label="Show first"
        maw={260}
        value={order}
        onChange={(event) => setOrder(event.currentTarget.value as Order)}
        data={Object.entries(orders).map(([value, { text }]) => ({ value, label: text }))}
      />
      <Applicants applications={sorted(applications, order)} />
      <Text size="sm" c="dimmed">
        The price includes Kelmah&rsquo;s fee: it is all that you pay.
      </Text>
      {children}
    </Stack>
  );
}
