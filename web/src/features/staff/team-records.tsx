import { useQuery } from '@apollo/client/react';
import { Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { CardSkeletons } from '../../components/skeletons';
import type { StaffRecordsQuery as Records } from '../../gql/graphql';
import { nameNotAvailable } from '../../lib/names';
import { spacedName } from '../../lib/operation-words';
import { formatMoment } from '../../lib/time';
import { listOf, ofThemselves, recordWords } from './permission-words';
import styles from './staff.module.css';
import { StaffRecordsQuery } from './team-operations';

type StaffRecord = NonNullable<Records['staffRecords']>['edges'][number]['node'];

/** What staff did, for good. */
export function TeamRecords() {
  const { data, error, refetch, fetchMore } = useQuery(StaffRecordsQuery, {
    variables: { first: 20 },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.staffRecords;
  if (!page) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  return (
    <Card as="section" aria-labelledby="records">
      <Title order={2} size="h3" id="records">
        What was done
      </Title>
      <Text c="dimmed" mb="sm">
        Kept for good; nobody can change it.
      </Text>
      {page.edges.length === 0 && <Text>Nothing yet.</Text>}
      <ul className={styles['records']}>
        {page.edges.map(({ node }) => (
          <li key={node.id}>
            <Text>{sentenceOf(node)}</Text>
            <Text size="sm" c="dimmed">
              {formatMoment(node.at)}
            </Text>
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={page.pageInfo.hasNextPage}
        more={() => fetchMore({ variables: { first: 20, after: page.pageInfo.endCursor } })}
      />
    </Card>
  );
}

/** What was done, by whom, to whom. */
export function sentenceOf({ kind, by, about, permissions, operation }: StaffRecord): string {
  const who = (by ?? (kind === 'GRANTED' ? about : undefined))?.name ?? nameNotAvailable;
  const whom = ofThemselves.has(kind) ? '' : ` ${about?.name ?? 'somebody new'}`;
  const what = permissions?.length ? `: ${listOf(permissions)}` : '';
  const seen = operation ? `: ${spacedName(operation)}` : '';
  return `${who} ${recordWords[kind]}${whom}${what}${seen}`;
}
