import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Found } from '../lib/use-address-search';
import { Empty } from './empty';
import { Failed } from './failed';
import { LoadMore } from './load-more';
import { CardSkeletons } from './skeletons';

interface FoundListProps<Edge> {
  search: Found<Edge> & { clear(): void };
  /** What is said where nothing fits. */
  none: { icon: string; title: string; text: string };
  /** Words of the button for more. */
  more: string;
  children: (edge: Edge) => ReactNode;
}

/** What a search has found, page by page. */
export function FoundList<Edge>({ search, none, more, children }: FoundListProps<Edge>) {
  const { page, error, stale } = search;
  if (error) return <Failed error={error} again={() => void search.refetch()} />;
  if (!page) return <CardSkeletons count={4} />;
  if (page.edges.length === 0) {
    return (
      <Empty
        {...none}
        action={
          <Button variant="default" onClick={search.clear}>
            Clear the search
          </Button>
        }
      />
    );
  }
  return (
    <Stack gap="md" aria-busy={stale} style={{ opacity: stale ? 0.6 : 1 }}>
      {page.edges.map(children)}
      <LoadMore hasMore={page.pageInfo.hasNextPage} more={search.more} text={more} />
    </Stack>
  );
}
