import { useQuery } from '@apollo/client/react';
import { SimpleGrid, Text } from '@mantine/core';
import { Failed } from '../../components/failed';
import { CardSkeletons } from '../../components/skeletons';
import type { WorkerFilter } from '../../gql/graphql';
import { SearchWorkers } from './profile-operations';
import { WorkerCard } from './worker-card';

interface SomeWorkersProps {
  filter: WorkerFilter;
  /** How many. */
  first: number;
}

/** A few workers. */
export function SomeWorkers({ filter, first }: SomeWorkersProps) {
  const { data, error, refetch } = useQuery(SearchWorkers, { variables: { filter, first } });
  if (!data) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={2} />;
  const { edges } = data.searchWorkers;
  if (edges.length === 0) return <Text c="dimmed">Nobody is here yet. Be the first: join as a worker.</Text>;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      {edges.slice(0, first).map(({ node, distanceKm }) => (
        <WorkerCard key={node.id} worker={node} distanceKm={distanceKm} />
      ))}
    </SimpleGrid>
  );
}
