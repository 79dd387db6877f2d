import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { BudgetKind, JobFilter, JobSort } from '../../gql/graphql';
import { parseMoney } from '../../lib/money';
import { townNamed } from '../../lib/places';
import { foundBy, useAddressSearch, wordsAndPlaceOf } from '../../lib/use-address-search';
import { SearchJobs } from './jobs-operations';

/** What work can be searched by. */
const searchKeys = ['text', 'trade', 'town', 'km', 'budget', 'kind', 'sort'] as const;

const filterOf = (query: URLSearchParams): JobFilter => ({
  ...wordsAndPlaceOf(query),
  budgetAtLeast: parseMoney(query.get('budget') ?? ''),
  budgetKind: (query.get('kind') as BudgetKind | '') || undefined,
});

/** Nearest first needs a place; without one the newest come first. */
function sortOf(query: URLSearchParams): JobSort {
  const wanted = query.get('sort');
  if (wanted === 'BUDGET') return 'BUDGET';
  return wanted === 'NEAREST' && townNamed(query.get('town')) ? 'NEAREST' : 'NEWEST';
}

export function useJobSearch() {
  const search = useAddressSearch(searchKeys);
  const { query } = search;
  const filter = useMemo(() => filterOf(query), [query]);
  const asked = useQuery(SearchJobs, { variables: { filter, sort: sortOf(query), first: 12 } });
  return { ...search, ...foundBy(asked, ({ searchJobs }) => searchJobs) };
}
