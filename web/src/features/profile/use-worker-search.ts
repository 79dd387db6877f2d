import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { WorkerFilter } from '../../gql/graphql';
import { parseMoney } from '../../lib/money';
import { pointOf, townNamed } from '../../lib/places';
import { SearchWorkers } from './profile-operations';

/** What people can search by; kept in the address, so that a search can be shared and gone back to. */
export const searchKeys = ['text', 'trade', 'town', 'km', 'rate', 'available'] as const;
export type SearchKey = (typeof searchKeys)[number];

const defaultKm = 50;

export function filterOf(query: URLSearchParams): WorkerFilter {
  const town = townNamed(query.get('town'));
  return {
    text: query.get('text') || undefined,
    tradeId: query.get('trade') || undefined,
    near: town && pointOf(town),
    withinKm: town && Number(query.get('km') || defaultKm),
    rateAtMost: parseMoney(query.get('rate') ?? ''),
    available: query.get('available') === 'yes' ? true : undefined,
  };
}

export function useWorkerSearch() {
  const [query, setQuery] = useSearchParams();
  const filter = useMemo(() => filterOf(query), [query]);
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(SearchWorkers, {
    variables: { filter, first: 12 },
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
  const page = (data ?? previousData)?.searchWorkers;
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
