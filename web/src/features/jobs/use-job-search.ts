import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { BudgetKind, JobFilter, JobSort } from '../../gql/graphql';
import { parseMoney } from '../../lib/money';
import { pointOf, townNamed } from '../../lib/places';
import { SearchJobs } from './jobs-operations';

/** What work can be searched by; kept in the address. */
export const searchKeys = ['text', 'trade', 'town', 'km', 'budget', 'kind', 'sort'] as const;
export type SearchKey = (typeof searchKeys)[number];

export function filterOf(query: URLSearchParams): JobFilter {
  const town = townNamed(query.get('town'));
  return {
    text: query.get('text') || undefined,
    tradeId: query.get('trade') || undefined,
    near: town && pointOf(town),
    withinKm: town && Number(query.get('km') || '50'),
    budgetAtLeast: parseMoney(query.get('budget') ?? ''),
    budgetKind: (query.get('kind') as BudgetKind | '') || undefined,
  };
}

/** Nearest first needs a place; without one the newest come first. */
export function sortOf(query: URLSearchParams): JobSort {
  const wanted = query.get('sort');
  if (wanted === 'BUDGET') return 'BUDGET';
  return wanted === 'NEAREST' && townNamed(query.get('town')) ? 'NEAREST' : 'NEWEST';
}

export function useJobSearch() {
  const [query, setQuery] = useSearchParams();
  const filter = useMemo(() => filterOf(query), [query]);
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(SearchJobs, {
    variables: { filter, sort: sortOf(query), first: 12 },
  });
  const set = (key: SearchKey, value: string) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const page = (data ?? previousData)?.searchJobs;
  return {
    value: (key: SearchKey) => query.get(key) ?? '',
    set,
    clear: () => setQuery({}, { replace: true }),
    page,
    stale: loading && data === undefined,
    error: data === undefined ? error : undefined,
    refetch,
    more: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
  };
}
