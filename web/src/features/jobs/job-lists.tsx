import { useQuery } from '@apollo/client/react';
import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Failed } from '../../components/failed';
import { CardSkeletons } from '../../components/skeletons';
import type { JobFilter } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { FitLine } from './fit';
import { JobCard } from './job-card';
import { MyJobs, SearchJobs } from './jobs-operations';

interface SomeJobsProps {
  filter: JobFilter;
  /** How many. */
  first: number;
}

/** A few open jobs, the newest first. */
export function SomeJobs({ filter, first }: SomeJobsProps) {
  const { data, error, refetch } = useQuery(SearchJobs, { variables: { filter, sort: 'NEWEST', first } });
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={2} />;
  const { edges } = data.searchJobs;
  if (edges.length === 0) return <Text c="dimmed">There is no open job here today. New ones come every day.</Text>;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      {edges.slice(0, first).map(({ node, distanceKm }) => (
        <JobCard key={node.id} job={node} distanceKm={distanceKm}>
          {node.fit && <FitLine fit={node.fit} />}
        </JobCard>
      ))}
    </SimpleGrid>
  );
}

/** The hirer's open jobs, with the way to those who applied. */
export function MyOpenJobs() {
  const { data, error, refetch } = useQuery(MyJobs, { variables: { status: ['OPEN'], first: 4 } });
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  const { edges } = data.myJobs;
  if (edges.length === 0) return <Text c="dimmed">No open job. Post one and workers nearby apply with a price.</Text>;
  return (
    <Stack gap="md">
      {edges.map(({ node }) => (
        <JobCard key={node.id} job={node}>
          {node.applicationCount > 0 && (
            <Button
              component={Link}
              to={paths.jobApplications(node.id)}
              size="sm"
              style={{ alignSelf: 'flex-start', position: 'relative', zIndex: 1 }}
            >
              Compare {node.applicationCount === 1 ? '1 application' : `${node.applicationCount} applications`}
            </Button>
          )}
        </JobCard>
      ))}
    </Stack>
  );
}
